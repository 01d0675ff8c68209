using Raci.Collections;

namespace Raci;

/// <summary>A responsibility matrix: a whole document with its parties, phases, legend, notes, prose and metadata.</summary>
/// <remarks>
/// Immutable, structurally equal and safe to share between threads; every change gives a new matrix. A matrix that contradicts itself cannot
/// exist: the constructor refuses it. Questionable content, such as two parties who answer for one activity, is allowed.
/// </remarks>
public sealed partial record Matrix
{
    /// <summary>Creates a matrix.</summary>
    /// <param name="title">What the document is called; may be empty.</param>
    /// <param name="parties">The columns, in order; no name twice.</param>
    /// <param name="phases">The groups of activities, in order.</param>
    /// <param name="scheme">The alphabet of the roles; RACI by default.</param>
    /// <param name="language">The language of the document as a BCP 47 tag such as <c>fr</c>; null where unknown.</param>
    /// <param name="legend">The document's words around its explanation of the roles; null where it explains none.</param>
    /// <param name="headings">The document's words for the headings of its tables; none by default.</param>
    /// <param name="prose">The text around the tables; none by default.</param>
    /// <param name="notes">The texts that marks of any phase point to.</param>
    /// <param name="metadata">The front matter: a map; empty by default.</param>
    /// <exception cref="ArgumentException">A party stands twice, an assignment names a party or a letter the matrix lacks, the language is no tag, or the metadata is no map.</exception>
    public Matrix(
        Text title,
        ValueList<Party> parties,
        ValueList<Phase> phases,
        RoleScheme? scheme = null,
        string? language = null,
        Legend? legend = null,
        Headings? headings = null,
        Prose? prose = null,
        ValueList<Note> notes = default,
        MetadataValue? metadata = null)
    {
        Title = title;
        Parties = new PartyList(MatrixRules.CheckParts(parties, "Party", nameof(parties)));
        Scheme = scheme ?? RoleScheme.Raci;
        Phases = MatrixRules.Check(MatrixRules.CheckParts(phases, "Phase", nameof(phases)), Parties, Scheme);
        Rows = new RowList(Phases);
        Language = MatrixRules.CheckLanguage(language);
        Legend = legend;
        Headings = headings ?? Headings.None;
        Prose = prose ?? Prose.None;
        Notes = MatrixRules.CheckParts(notes, "Note", nameof(notes));
        Metadata = MatrixRules.CheckMetadata(metadata);
    }

    /// <summary>Gets what the document is called; may be empty.</summary>
    public Text Title { get; private init; }

    /// <summary>Gets the columns, found by place or by name.</summary>
    public PartyList Parties { get; private init; }

    /// <summary>Gets the groups of activities; the assignments in them follow the order of the parties.</summary>
    public ValueList<Phase> Phases { get; private init; }

    /// <summary>Gets the activities of all phases with their places, in document order.</summary>
    public RowList Rows { get; private init; }

    /// <summary>Gets the alphabet of the roles.</summary>
    public RoleScheme Scheme { get; private init; }

    /// <summary>Gets the language of the document as a BCP 47 tag such as <c>fr</c>; null where unknown.</summary>
    public string? Language { get; private init; }

    /// <summary>Gets the document's words around its explanation of the roles; null where it explains none.</summary>
    public Legend? Legend { get; private init; }

    /// <summary>Gets the document's words for the headings of its tables.</summary>
    public Headings Headings { get; private init; }

    /// <summary>Gets the text around the tables.</summary>
    public Prose Prose { get; private init; }

    /// <summary>Gets the texts that marks of any phase point to.</summary>
    public ValueList<Note> Notes { get; private init; }

    /// <summary>Gets the front matter: a map, empty where there is none.</summary>
    public MetadataValue Metadata { get; private init; }

    /// <summary>Gets the matrix under another title.</summary>
    public Matrix WithTitle(Text title) => this with { Title = title };

    /// <summary>Gets the matrix with other parties; those with assignments must be among them.</summary>
    /// <exception cref="ArgumentException">A party stands twice, or one with an assignment is missing.</exception>
    public Matrix WithParties(ValueList<Party> parties) => Rebuild(parties, Phases, Scheme);

    /// <summary>Gets the matrix with other phases.</summary>
    /// <exception cref="ArgumentException">An assignment names a party or a letter the matrix lacks.</exception>
    public Matrix WithPhases(ValueList<Phase> phases) => Rebuild(Parties.ToValueList(), phases, Scheme);

    /// <summary>Gets the matrix with another alphabet and the same letters; <see cref="ToScheme"/> translates the letters instead.</summary>
    /// <exception cref="ArgumentException">The scheme lacks a letter in use.</exception>
    public Matrix WithScheme(RoleScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Rebuild(Parties.ToValueList(), Phases, scheme);
    }

    /// <summary>Gets the matrix in another language; its words stay as they are.</summary>
    /// <exception cref="ArgumentException">The language is no BCP 47 tag.</exception>
    public Matrix WithLanguage(string? language) => this with { Language = MatrixRules.CheckLanguage(language) };

    /// <summary>Gets the matrix with another legend, or with none.</summary>
    public Matrix WithLegend(Legend? legend) => this with { Legend = legend };

    /// <summary>Gets the matrix with other words for the headings of its tables.</summary>
    public Matrix WithHeadings(Headings headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        return this with { Headings = headings };
    }

    /// <summary>Gets the matrix with other text around its tables.</summary>
    public Matrix WithProse(Prose prose)
    {
        ArgumentNullException.ThrowIfNull(prose);
        return this with { Prose = prose };
    }

    /// <summary>Gets the matrix with other notes.</summary>
    public Matrix WithNotes(ValueList<Note> notes) => this with { Notes = MatrixRules.CheckParts(notes, "Note", nameof(notes)) };

    /// <summary>Gets the matrix with other metadata.</summary>
    /// <exception cref="ArgumentException">The metadata is no map.</exception>
    public Matrix WithMetadata(MetadataValue metadata) => this with { Metadata = MatrixRules.CheckMetadata(metadata) };

    /// <summary>Tells whether two matrices have equal content in all parts.</summary>
    public bool Equals(Matrix? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Title == other.Title
            && Language == other.Language
            && Scheme == other.Scheme
            && Parties.Equals(other.Parties)
            && Phases == other.Phases
            && Legend == other.Legend
            && Headings == other.Headings
            && Prose == other.Prose
            && Notes == other.Notes
            && Metadata == other.Metadata);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Title, Language, Scheme, Parties, Phases, Prose, HashCode.Combine(Legend, Headings), HashCode.Combine(Notes, Metadata));

    /// <summary>Gets the title and the size, for a log or a debugger.</summary>
    public override string ToString() => $"{(Title.IsEmpty ? Scheme.Name : Title.ToString())} ({Rows.Count} activities, {Parties.Count} parties)";

    private Matrix Rebuild(ValueList<Party> parties, ValueList<Phase> phases, RoleScheme scheme) =>
        new(Title, parties, phases, scheme, Language, Legend, Headings, Prose, Notes, Metadata);
}
