using Raci.Collections;

namespace Raci.Comparison.Translating;

/// <summary>One of the two documents that are compared.</summary>
/// <param name="Matrix">Its matrix.</param>
/// <param name="Sources">Where the rows and cells came from.</param>
/// <param name="Diagnostics">What its reader said.</param>
internal sealed record Edition(Matrix Matrix, Sources Sources, ValueList<Diagnostic> Diagnostics)
{
    private readonly Lazy<SourceLocation> _whole = new(() => WholeOf(Matrix, Sources, Diagnostics));

    /// <summary>Gets the language without script and region; null where it is unknown.</summary>
    public string? Language => Matrix.Language?.Split('-')[0].ToLowerInvariant();

    /// <summary>Gets the place that is the whole document.</summary>
    public TranslationPlace Whole => new(_whole.Value);

    /// <summary>Gets the place of the legend.</summary>
    public TranslationPlace Legend => new(Sources.Legend ?? _whole.Value);

    /// <summary>Gets a edition of what was read.</summary>
    /// <exception cref="ArgumentException">There is no matrix.</exception>
    public static Edition Of(ReadResult result, string parameter) => result.Matrix is { } matrix
        ? new(matrix, result.Sources, result.Diagnostics)
        : throw new ArgumentException("A document that holds no matrix cannot be compared.", parameter);

    /// <summary>Gets a phase, a row or a cell.</summary>
    public TranslationPlace At(Place place, Party? party = null) =>
        new(Sources.Of(place, party) ?? (party is null ? null : Sources.Of(place)) ?? _whole.Value, place, party?.Name);

    /// <summary>Gets a phase, or the whole document where there is none.</summary>
    public TranslationPlace AtOrWhole(Place? place) => place is { } known ? At(known) : Whole;

    private static SourceLocation WholeOf(Matrix matrix, Sources sources, ValueList<Diagnostic> diagnostics)
    {
        var any = matrix.Rows.Count > 0 ? sources.Of(matrix.Rows[0].Place) : matrix.Phases.Count > 0 ? sources.Of(Place.OfPhase(0)) : null;
        return SourceLocation.None.InFile(any?.File ?? (diagnostics.Count > 0 ? diagnostics[0].Location.File : null));
    }
}
