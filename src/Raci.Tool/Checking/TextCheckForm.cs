using System.Text;
using Raci.Analysis;
using Raci.Tool.Reporting;

namespace Raci.Tool.Checking;

/// <summary>Findings for people: what and where, below it the row with the cell marked, and what to do; at the end the number of findings.</summary>
internal sealed class TextCheckForm(int width) : ICheckForm
{
    public string Of(IReadOnlyList<CheckedDocument> documents)
    {
        var text = new StringBuilder();
        foreach (var document in documents)
        {
            foreach (var finding in document.Findings)
                Append(text, finding, document);
        }

        return text.Append(FindingCount.Of(documents)).Append('\n').ToString().ReplaceLineEndings();
    }

    private void Append(StringBuilder text, Finding finding, CheckedDocument document)
    {
        text.Append(Printable.Of((finding with { Diagnostic = finding.Diagnostic with { Hint = null } }).ToString())).Append('\n');
        var snippet = FindingLine.Of(finding, document.Document, width);
        if (snippet is not null)
            text.Append(snippet.Gutter).Append("│ ").Append(snippet.Line).Append('\n');
        if (snippet is { Marker.Length: > 0 })
            text.Append(snippet.EmptyGutter).Append("│ ").Append(snippet.Marker).Append('\n');
        if (finding.Diagnostic.Hint is { } hint)
            text.Append(snippet?.EmptyGutter ?? "  ").Append("= ").Append(Printable.Of(hint)).Append('\n');
    }
}
