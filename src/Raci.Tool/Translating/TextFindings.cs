using Raci.Collections;
using Raci.Comparison;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Translating;

/// <summary>Findings for people: what differs, and below it the rows of both documents with their places.</summary>
internal sealed class TextFindings(TextWriter output, Reporter reporter) : IFindingForm
{
    public void Tell(NamedMatrix source, NamedMatrix translation, ValueList<TranslationFinding> findings)
    {
        foreach (var finding in findings)
        {
            var (ours, theirs) = (finding.Source.ToString(), finding.Translation.ToString());
            var width = Math.Max(ours.Length, theirs.Length) + 1;
            Write($"{finding.Id}: {finding.Message}");
            Write($"  {Padded(ours, width)} {Shown(source.Matrix, finding.Source)}".TrimEnd());
            Write($"  {Padded(theirs, width)} {Shown(translation.Matrix, finding.Translation)}".TrimEnd());
            output.WriteLine();
        }

        var (name, other) = (translation.Input.Name, source.Input.Name);
        reporter.Done(findings.Count switch
        {
            0 => $"{name} holds the same as {other}",
            1 => $"{name} differs from {other}: 1 finding",
            var count => $"{name} differs from {other}: {count} findings",
        });
    }

    public void End()
    {
        // Each line stands for itself.
    }

    private static string Padded(string place, int width) => $"{place}:".PadRight(width);

    private void Write(string line) => output.WriteLine(Printable.Of(line));

    // The row with its cells, or the title of the phase.
    private static string Shown(Matrix matrix, TranslationPlace place)
    {
        if (place.Place is not { } known)
            return "";
        if (known.IsPhase)
            return matrix.PhaseAt(known).Title.ToString();
        var activity = matrix.ActivityAt(known);
        return string.Join(" | ", matrix.Parties.Select(party => activity.AssignmentOf(party).ToString(matrix.Scheme)).Prepend(activity.Name.ToString()));
    }
}
