using Raci.Collections;

namespace Raci.Tool.Reporting;

/// <summary>Takes warnings for errors, as a user may ask for.</summary>
internal static class Strictness
{
    /// <summary>Gets diagnostics with each warning as an error.</summary>
    public static ValueList<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning ? diagnostic with { Severity = DiagnosticSeverity.Error } : diagnostic)
        .ToValueList();
}
