using Raci.Collections;
using Raci.Comparison;
using Raci.Tool.Converting;
using Raci.Tool.Editing;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Translating;

/// <summary>Findings for people: what was corrected, what differs, and below it the rows or headings of both documents with their places.</summary>
internal sealed class TextFindings(TextWriter output, Reporter reporter) : IFindingForm
{
    public void Tell(NamedMatrix source, CorrectedTranslation translation, ValueList<TranslationFinding> findings)
    {
        TellCorrections(translation, findings.Count > 0);
        foreach (var finding in findings)
        {
            var (ours, theirs) = (finding.Source.ToString(), finding.Translation.ToString());
            var width = Math.Max(ours.Length, theirs.Length) + 1;
            Write($"{finding.Id}: {finding.Message}");
            Write(Line(ours, width, source.Matrix, finding.Source));
            Write(Line(theirs, width, translation.Document.Matrix, finding.Translation));
            output.WriteLine();
        }

        var (name, other, would) = (translation.Document.Input.Name, source.Input.Name, translation.IsWritten ? "" : "would ");
        reporter.Done(findings.Count == 0
            ? $"{name} {(would.Length == 0 ? "holds" : "would hold")} the same as {other}"
            : $"{name} {(would.Length == 0 ? "differs" : "would differ")} from {other}: {Summary.Count(findings.Count, "finding", "findings")}");
    }

    public void End()
    {
        // Each line stands for itself.
    }

    private void TellCorrections(CorrectedTranslation translation, bool isMore)
    {
        if (translation.Cells.Count == 0)
            return;
        var name = translation.Document.Input.Name;
        if (translation.Lines is { } lines)
        {
            foreach (var line in lines.Prepend($"{name}:"))
                Write(line);
        }
        else
        {
            foreach (var cell in translation.Cells)
                reporter.Done($"{name}: {Edit.Wording(translation.Before, cell)}");
        }

        if (isMore)
            output.WriteLine();
    }

    private static string Line(string place, int width, Matrix matrix, TranslationPlace at) => Shown(matrix, at) is { Length: > 0 } shown ? $"  {$"{place}:".PadRight(width)} {shown}" : $"  {place}";

    private void Write(string line) => output.WriteLine(Printable.Of(line));

    // The row with its cells, or the title of the phase, or the heading.
    private static string Shown(Matrix matrix, TranslationPlace place)
    {
        if (place.Place is not { } known)
            return place.Heading.ToString();
        if (known.IsPhase)
            return matrix.PhaseAt(known).Title.ToString();
        var activity = matrix.ActivityAt(known);
        return string.Join(" | ", matrix.Parties.Select(party => activity.AssignmentOf(party).ToString(matrix.Scheme)).Prepend(activity.Name.ToString()));
    }
}
