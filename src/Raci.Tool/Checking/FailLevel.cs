namespace Raci.Tool.Checking;

/// <summary>From which severity on findings fail a run.</summary>
internal static class FailLevel
{
    private const string Never = "never";

    /// <summary>Tells whether a word is a level.</summary>
    public static bool IsKnown(string level) => level is "info" or "warning" or "error" or Never;

    /// <summary>Tells whether findings, or errors in a document, reach a level; null for warnings.</summary>
    public static bool IsReached(string? level, IEnumerable<CheckedDocument> documents)
    {
        if (level == Never)
            return false;
        var least = level switch
        {
            "info" => DiagnosticSeverity.Info,
            "error" => DiagnosticSeverity.Error,
            _ => DiagnosticSeverity.Warning,
        };
        return documents.Any(document => document.Document.Result.HasErrors || document.Findings.Any(finding => finding.Severity >= least));
    }
}
