using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Checking;

/// <summary>Findings for people: what and where, below it the row with the cell marked, and what to do; at the end the number of findings.</summary>
/// <param name="console">Where the findings go.</param>
/// <param name="colors">Whether colours are wanted where a terminal shows them.</param>
internal sealed class TextCheckForm(ToolConsole console, bool colors) : ICheckForm
{
    public void Write(IReadOnlyList<CheckedDocument> documents)
    {
        var width = console.Width();
        using var lines = new ResultLines(console, colors);
        foreach (var document in documents)
        {
            foreach (var finding in document.Findings)
            {
                var headline = (finding with { Diagnostic = finding.Diagnostic with { Hint = null } }).ToString();
                foreach (var line in DiagnosticLines.Of(headline, finding.Diagnostic, FindingLine.Of(finding, document.Document, width)))
                    lines.Write(line);
            }
        }

        lines.Write(FindingCount.Of(documents));
    }
}
