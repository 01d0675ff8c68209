using Raci.Collections;

namespace Raci.Comparison.Translating;

/// <summary>One of the two documents that are compared.</summary>
/// <param name="Matrix">Its matrix.</param>
/// <param name="Sources">Where the rows and cells came from.</param>
/// <param name="Diagnostics">What its reader said.</param>
internal sealed record Edition(Matrix Matrix, Sources Sources, ValueList<Diagnostic> Diagnostics)
{
    // What the reader keeps as a remark because it is no role, or not surely one.
    private static readonly HashSet<string> KeptAsRemark =
        [DiagnosticCatalogue.NotARole.Id, DiagnosticCatalogue.AmbiguousWord.Id, DiagnosticCatalogue.PlannedRole.Id, DiagnosticCatalogue.OpenRole.Id];

    private readonly Lazy<SourceLocation> _whole = new(() => WholeOf(Matrix, Sources, Diagnostics));
    private readonly Lazy<HashSet<string>> _looseNotes = new(() => NoteReview.LooseNotesIn(Matrix));
    private readonly Lazy<HashSet<SourceLocation>> _unclear = new(() => Diagnostics.Where(diagnostic => KeptAsRemark.Contains(diagnostic.Id)).Select(diagnostic => diagnostic.Location).ToHashSet());

    /// <summary>Gets the language without script and region; null where it is unknown.</summary>
    public string? Language => Matrix.Language?.Split('-')[0].ToLowerInvariant();

    /// <summary>Gets the place that is the whole document.</summary>
    public TranslationPlace Whole => new(_whole.Value);

    /// <summary>Gets the place of the legend.</summary>
    public TranslationPlace Legend => new(Sources.Legend?.Location ?? _whole.Value);

    /// <summary>Gets the letters that the document explains; null where it leaves them to a known scheme.</summary>
    public RoleSet? Explained => Sources.Legend?.Explained ?? (Matrix.Legend is null && RoleScheme.BuiltIn.Contains(Matrix.Scheme) ? (RoleSet?)null : Matrix.Scheme.Letters);

    /// <summary>Gets the marks of the notes that stand among the prose, because no cell points to them.</summary>
    public HashSet<string> LooseNotes => _looseNotes.Value;

    /// <summary>Gets whether the document states its language, and no heading had to tell it.</summary>
    public bool IsLanguageStated => Language is not null && !Diagnostics.Any(diagnostic => diagnostic.Id == DiagnosticCatalogue.LanguageGuessed.Id);

    /// <summary>Gets an edition of what was read.</summary>
    /// <exception cref="ArgumentException">There is no matrix.</exception>
    public static Edition Of(ReadResult result, string parameter) => result.Matrix is { } matrix
        ? new(matrix, result.Sources, result.Diagnostics)
        : throw new ArgumentException("A document that holds no matrix cannot be compared.", parameter);

    /// <summary>Gets a place for a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="location">Where it stands; the whole document where that is not known.</param>
    /// <param name="party">The party whose heading it is; null for one of none.</param>
    public TranslationPlace AtHeading(Text heading, SourceLocation? location, string? party = null) =>
        new(location is null || location == SourceLocation.None ? _whole.Value : location, Party: party, Heading: heading);

    /// <summary>Gets where the heading of an attribute stands above a row, or the row where that is not known.</summary>
    public SourceLocation? HeadingOf(Place row, string attribute) => Sources.HeadingOfAttribute(row, attribute) ?? Sources.Of(row);

    /// <summary>Tells whether the remark of a cell is what its reader could not take for roles.</summary>
    public bool IsUnclear(TranslationPlace cell) => _unclear.Value.Contains(cell.Location);

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
