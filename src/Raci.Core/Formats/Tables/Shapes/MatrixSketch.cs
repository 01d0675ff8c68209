namespace Raci.Formats.Tables.Shapes;

/// <summary>Parties, activities and who has which part, put together before they become a table.</summary>
internal sealed class MatrixSketch
{
    private readonly Dictionary<string, int> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SketchRow> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _attributes = new(StringComparer.Ordinal);

    /// <summary>Gets the activities.</summary>
    public List<SketchRow> Rows { get; } = [];

    /// <summary>Gets the headings of the parties and where each stands first.</summary>
    public List<(Text Heading, SourceLocation Location)> Parties { get; } = [];

    /// <summary>Gets the headings of what else is said.</summary>
    public List<(Text Heading, SourceLocation Location)> Attributes { get; } = [];

    /// <summary>Gets where phases start.</summary>
    public List<PhaseStart> Phases { get; } = [];

    /// <summary>Gets or sets the heading of the activities and where it stands.</summary>
    public (Text Heading, SourceLocation Location) Corner { get; set; } = (default, SourceLocation.None);

    /// <summary>Gets or sets the document's own word for phases.</summary>
    public Text PhaseHeading { get; set; }

    /// <summary>Gets the index of a party; case, accents and hyphens aside, a name is one party.</summary>
    public int PartyOf(Text heading, SourceLocation location)
    {
        heading = WithoutStyle(heading);
        var folded = Vocabulary.Fold(heading.ToString());
        if (!_parties.TryGetValue(folded, out var index))
        {
            _parties.Add(folded, index = Parties.Count);
            Parties.Add((heading, location));
        }
        else if (NameSpellings.IsBetter(heading, Parties[index].Heading))
        {
            Parties[index] = (heading, Parties[index].Location);
        }

        return index;
    }

    /// <summary>Gets the index of an attribute.</summary>
    public int AttributeOf(Text heading, SourceLocation location)
    {
        if (!_attributes.TryGetValue(heading.ToString(), out var index))
        {
            _attributes.Add(heading.ToString(), index = Attributes.Count);
            Attributes.Add((heading, location));
        }

        return index;
    }

    /// <summary>Adds an activity behind all others.</summary>
    public SketchRow AddRow(Text name, SourceLocation location)
    {
        var row = new SketchRow(name, location);
        Rows.Add(row);
        return row;
    }

    /// <summary>Gets the activity of a name, case and accents aside; a new one behind all others where there is none.</summary>
    public SketchRow RowOf(Text name, SourceLocation location)
    {
        var folded = Vocabulary.Fold(name.ToString());
        if (!_rows.TryGetValue(folded, out var row))
            _rows.Add(folded, row = AddRow(name, location));
        return row;
    }

    /// <summary>Gives a party a part in an activity, beside what it has already.</summary>
    /// <returns>The remark that is too much beside those before; empty for none.</returns>
    public static Text Assign(SketchRow row, int party, SketchCell cell)
    {
        var rest = default(Text);
        row.Cells[party] = row.Cells.TryGetValue(party, out var known) ? known.With(cell, out rest) : cell;
        return rest;
    }

    /// <summary>Says something else of an activity, behind what is said already.</summary>
    public static void Describe(SketchRow row, int attribute, Text value, SourceLocation location)
    {
        if (value.IsEmpty)
            return;
        if (!row.Attributes.TryGetValue(attribute, out var note))
            row.Attributes.Add(attribute, note = new SketchNote(location));
        note.Add(value);
    }

    // Who is printed bold is no other party; a link is kept.
    private static Text WithoutStyle(Text heading) => heading.IsPlain
        ? heading
        : new Text([.. heading.Runs.Select(run => run with { Style = TextStyle.None })]);
}
