namespace Raci.Analysis;

/// <summary>What a rule has to say about one place of a matrix.</summary>
/// <param name="Diagnostic">The id, severity, message and hint, with the place in the source where that is known.</param>
/// <param name="Place">The activity, or the phase; null for the whole matrix or a party in all of it.</param>
/// <param name="Party">The party; null where the finding is about none or several.</param>
public sealed record Finding(Diagnostic Diagnostic, Place? Place = null, Party? Party = null)
{
    /// <summary>Gets the identifier of the rule.</summary>
    public string Id => Diagnostic.Id;

    /// <summary>Gets how much it matters.</summary>
    public DiagnosticSeverity Severity => Diagnostic.Severity;

    /// <summary>Gets what was found.</summary>
    public string Message => Diagnostic.Message;

    /// <summary>Gets where it was found: the place in the source, else in the matrix as in <c>phase 2, row 3, Client</c>; empty for the whole matrix.</summary>
    public string Where
    {
        get
        {
            var location = Diagnostic.Location;
            if (location != SourceLocation.None.InFile(location.File))
                return location.ToString();
            string[] parts = [location.File ?? "", Place?.ToString() ?? "", Party?.Name ?? ""];
            return string.Join(", ", parts.Where(part => part.Length > 0));
        }
    }

    /// <summary>Gets one line as compilers print it, with the place in words where the source has none: <c>phase 2, row 3, Client: warning RACI3005: message; hint</c>.</summary>
    public override string ToString() => Where.Length == 0 ? Placeless : $"{Where}: {Placeless}";

    private string Placeless => (Diagnostic with { Location = SourceLocation.None }).ToString();
}
