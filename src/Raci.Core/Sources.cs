using Raci.Collections;

namespace Raci;

/// <summary>Where the rows and cells of a matrix came from. It is no part of the matrix or its equality.</summary>
public abstract class Sources
{
    /// <summary>Gets the sources of a matrix that was read from nothing: no place is known.</summary>
    public static Sources None { get; } = new NoSources();

    /// <summary>Gets the sources of rows and cells whose places a reader noted while it read.</summary>
    /// <param name="places">For each, its place in the matrix, the name of the party of the cell or null for the row itself, and where it came from; the last of several for one counts.</param>
    public static Sources Of(IEnumerable<(Place Place, string? Party, SourceLocation Location)> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var noted = new Dictionary<(Place, string?), SourceLocation>();
        foreach (var (place, party, location) in places)
            noted[(place, party)] = location;
        return new NotedSources(noted, null);
    }

    /// <summary>Gets where a row, or one party's cell in it, came from; null where that is not known.</summary>
    /// <param name="place">The place of an activity or of a phase.</param>
    /// <param name="party">The party of the cell; null for the row itself.</param>
    public abstract SourceLocation? Of(Place place, Party? party = null);

    /// <summary>Gets the headings a party had in the source, each once, in the order of their first places.</summary>
    public abstract ValueList<string> SpellingsOf(Party party);

    /// <summary>Gets the headings above the columns of parties and activities, each spelling once, in the order of their first places; none where that is not known.</summary>
    internal virtual IEnumerable<ColumnHeading> Headings => [];

    /// <summary>Gets where the heading of an attribute stands in the table of a row; null where that is not known.</summary>
    internal virtual SourceLocation? HeadingOfAttribute(Place place, string attribute) => null;

    /// <summary>Gets where the document names a party apart from its cells; null where it does not or the place is not known.</summary>
    internal virtual SourceLocation? PlaceOf(Party party) => null;

    /// <summary>Gets where the document explains its roles; null where it does not or the place is not known.</summary>
    internal virtual LegendPlace? Legend => null;

    /// <summary>Gets a location for people: the place in the source, else the place in the matrix as in <c>phase 2, row 3, Client</c>.</summary>
    public string Describe(Place place, Party? party = null) =>
        Of(place, party)?.ToString() ?? (party is null ? place.ToString() : $"{place}, {party}");

    /// <summary>Gets the same sources in a file of a name.</summary>
    public abstract Sources InFile(string? file);

    private sealed class NotedSources(Dictionary<(Place, string?), SourceLocation> noted, string? file) : Sources
    {
        public override SourceLocation? Of(Place place, Party? party = null) => noted.GetValueOrDefault((place, party?.Name))?.InFile(file);

        public override ValueList<string> SpellingsOf(Party party) => [];

        public override Sources InFile(string? file) => new NotedSources(noted, file);
    }

    private sealed class NoSources : Sources
    {
        public override SourceLocation? Of(Place place, Party? party = null) => null;

        public override ValueList<string> SpellingsOf(Party party) => [];

        public override Sources InFile(string? file) => this;
    }
}
