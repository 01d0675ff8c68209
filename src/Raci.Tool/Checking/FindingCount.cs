using System.Globalization;

namespace Raci.Tool.Checking;

/// <summary>Counts findings for people.</summary>
internal static class FindingCount
{
    /// <summary>Gets a line such as <c>3 findings (1 error, 2 warnings) in 2 documents</c>.</summary>
    public static string Of(IReadOnlyList<CheckedDocument> documents)
    {
        var parts = new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info }
            .Select(severity => (Count: documents.Sum(document => document.Findings.Count(finding => finding.Severity == severity)), Name: NameOf(severity)))
            .Where(part => part.Count > 0)
            .ToList();
        var all = parts.Sum(part => part.Count);
        return all == 0
            ? $"no findings in {Number(documents.Count, "document")}"
            : $"{Number(all, "finding")} ({string.Join(", ", parts.Select(part => Number(part.Count, part.Name)))}) in {Number(documents.Count, "document")}";
    }

    /// <summary>Gets the word for a severity.</summary>
    public static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
