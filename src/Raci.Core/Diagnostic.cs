namespace Raci;

/// <summary>Something a reader, a writer or a rule has to say: what is wrong, where, and what to write instead.</summary>
/// <param name="Id">The identifier, such as <c>RACI1012</c>; <c>docs/diagnostics.md</c> has a heading for each.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was seen and what was made of it.</param>
/// <param name="Location">Where it was seen.</param>
/// <param name="Hint">What to write instead; null where there is nothing to mend.</param>
public sealed record Diagnostic(string Id, DiagnosticSeverity Severity, string Message, SourceLocation Location, string? Hint = null)
{
    /// <summary>Gets the diagnostic with its place in a file of a name.</summary>
    public Diagnostic InFile(string? file) => this with { Location = Location.InFile(file) };

    /// <summary>Gets one line as compilers print it: <c>plan.md(36,16): warning RACI1012: message; hint</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        var place = Location.ToString();
        var text = Hint is null ? Message : $"{Message}; {Hint}";
        return place.Length == 0 ? $"{severity} {Id}: {text}" : $"{place}: {severity} {Id}: {text}";
    }
}
