using System.Text;
using Raci.Analysis;
using Raci.Tool.Reporting;

namespace Raci.Tool.Checking;

/// <summary>Findings as a comment on a pull request: a table for each document that has any.</summary>
internal sealed class MarkdownCheckForm(TextWriter output) : ICheckForm
{
    public void Write(IReadOnlyList<CheckedDocument> documents)
    {
        var text = new StringBuilder("## Responsibilities\n\n").Append(FindingCount.Of(documents)).Append(".\n");
        foreach (var document in documents.Where(document => document.Findings.Count > 0))
        {
            text.Append("\n### ").Append(Escaped(document.Document.Input.Name)).Append("\n\n| Severity | Where | Rule | Finding |\n|---|---|---|---|\n");
            foreach (var finding in document.Findings)
                text.Append("| ").Append(FindingCount.NameOf(finding.Severity)).Append(" | ").Append(Escaped(WhereOf(finding))).Append(" | ").Append(finding.Id).Append(" | ").Append(Escaped(SayingOf(finding))).Append(" |\n");
        }

        output.Write(text);
    }

    // The document stands above the table.
    private static string WhereOf(Finding finding)
    {
        var location = finding.Diagnostic.Location;
        return location switch
        {
            { Line: > 0, JsonPointer: null } => $"line {location.Line}",
            { Cell: { } cell } => $"{location.Sheet}!{cell}",
            { JsonPointer: { } pointer } => pointer,
            _ => (finding with { Diagnostic = finding.Diagnostic.InFile(null) }).Where,
        };
    }

    private static string SayingOf(Finding finding) => finding.Diagnostic.Hint is { } hint ? $"{finding.Message}; {hint}" : finding.Message;

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Printable.Of(text))
        {
            if (c is '\\' or '|' or '*' or '_' or '`' or '<' or '>' or '[' or ']' or '#' or '@' or '~')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
