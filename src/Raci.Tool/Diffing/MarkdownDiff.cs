using Raci.Comparison;
using Raci.Tool.Converting;
using Raci.Tool.Reporting;

namespace Raci.Tool.Diffing;

/// <summary>For a pull request: a list.</summary>
internal sealed class MarkdownDiff : IDiffForm
{
    private const string Special = "\\`*_[]<>|~#&@";

    public void Write(TextWriter output, DocumentPair documents, MatrixDiff diff)
    {
        var names = documents.OldName == documents.NewName ? Escaped(documents.NewName) : $"{Escaped(documents.OldName)} → {Escaped(documents.NewName)}";
        output.WriteLine($"**{names}**: {(diff.IsEmpty ? "no differences" : Summary.Count(diff.Changes.Count, "change", "changes"))}");
        if (!diff.IsEmpty)
            output.WriteLine();
        foreach (var change in diff.Changes)
            output.WriteLine($"- {Escaped($"{change}")}");
    }

    private static string Escaped(string text) =>
        string.Concat(Printable.Of(text).Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
