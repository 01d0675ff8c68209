namespace Raci.Comparison;

/// <summary>Something in which a translation differs from its source.</summary>
/// <param name="Diagnostic">What it is; its location is that in the translation.</param>
/// <param name="Source">The place in the source; for what the source lacks, the place next to where it would stand.</param>
/// <param name="Translation">The place in the translation; for what the translation lacks, the place next to where it would stand.</param>
public sealed record TranslationFinding(Diagnostic Diagnostic, TranslationPlace Source, TranslationPlace Translation)
{
    /// <summary>Gets the identifier, RACI4001 to RACI4007.</summary>
    public string Id => Diagnostic.Id;

    /// <summary>Gets what differs.</summary>
    public string Message => Diagnostic.Message;

    /// <summary>Gets what the cell of the translation has to hold so that its roles are those of the source; null for what is mended by hand.</summary>
    internal PlacedAssignment? Correction { get; init; }

    /// <summary>Gets the diagnostic as one line.</summary>
    public override string ToString() => Diagnostic.ToString();
}
