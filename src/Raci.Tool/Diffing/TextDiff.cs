using Raci.Comparison;
using Raci.Tool.Reporting;

namespace Raci.Tool.Diffing;

/// <summary>For people: a line each, with a sign for what was added, removed or changed, in colours where they are shown.</summary>
internal sealed class TextDiff(bool colors) : IDiffForm
{
    private const string Usual = "\u001b[0m";
    private const string Bold = "\u001b[1m";

    public void Write(TextWriter output, DocumentPair documents, MatrixDiff diff)
    {
        if (diff.IsEmpty)
            return;
        Write(output, Bold, $"--- {documents.OldName}");
        Write(output, Bold, $"+++ {documents.NewName}");
        foreach (var change in diff.Changes)
        {
            var sign = ChangeSign.Of(change.Kind);
            Write(output, ColorOf(sign), $"{sign} {change}");
        }
    }

    private void Write(TextWriter output, string color, string line)
    {
        var shown = Printable.Of(line);
        output.WriteLine(colors ? $"{color}{shown}{Usual}" : shown);
    }

    private static string ColorOf(char sign) => sign switch
    {
        ChangeSign.Added => "\u001b[32m",
        ChangeSign.Removed => "\u001b[31m",
        ChangeSign.Moved => "\u001b[36m",
        _ => "\u001b[33m",
    };
}
