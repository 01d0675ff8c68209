using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>What all shapes share while one document is read: its names, what was said, and how much it may hold.</summary>
/// <param name="names">The names of the document.</param>
/// <param name="diagnostics">Where to say what was taken for what.</param>
/// <param name="limits">How much the document may hold.</param>
internal sealed class ShapeReading(NameBook names, DiagnosticList diagnostics, ReadLimits limits)
{
    // Beside its rows and columns a table that is made anew has a cell for each of both.
    private const long MostCells = 1 << 26;
    private const int MostShown = 40;

    private readonly HashSet<string> _doubts = new(StringComparer.Ordinal);

    /// <summary>Gets the names of the document.</summary>
    public NameBook Names => names;

    /// <summary>Gets the roles that the document itself explains; null for none.</summary>
    public RoleScheme? Own { get; init; }

    /// <summary>Gets what tells whether words stand in the cells of tables.</summary>
    public Predicate<string> IsInCells { get; init; } = _ => false;

    /// <summary>Gets where to say what was taken for what.</summary>
    public DiagnosticList Diagnostics => diagnostics;

    /// <summary>Gets the names of the alphabets by whose roles headings were recognised.</summary>
    public List<string> Schemes { get; } = [];

    /// <summary>Makes a table of what was put together; null where it has no party or activity, or goes beyond a limit.</summary>
    /// <param name="sketch">What was put together.</param>
    /// <param name="source">The words it was made of.</param>
    public ReshapedTable? ToTable(MatrixSketch sketch, string source)
    {
        if (sketch.Rows.Count == 0 || sketch.Parties.Count == 0)
            return null;
        foreach (var row in sketch.Rows)
        {
            if (row.Name.IsEmpty && row.Cells.Count > 0)
                diagnostics.Add(NamelessActivity.At(row.Location));
        }

        if (sketch.Parties.Count <= limits.Parties && (long)sketch.Rows.Count * (sketch.Parties.Count + sketch.Attributes.Count) <= MostCells)
            return new ReshapedTable(sketch, source);
        diagnostics.Add(LimitExceeded.At(sketch.Rows[0].Location, limits.Parties, new Wording("parties"), new Wording(nameof(ReadLimits.Parties))));
        return null;
    }

    /// <summary>Gives the parties named in a line of a cell the roles of its column, and keeps what is no name as an attribute.</summary>
    /// <param name="sketch">What is put together.</param>
    /// <param name="row">The activity.</param>
    /// <param name="line">The line.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="heading">The heading of the column.</param>
    /// <param name="letters">The letters of the alphabet.</param>
    /// <param name="location">Where the cell stands.</param>
    public void TakeNames(MatrixSketch sketch, SketchRow row, Text line, RoleSet roles, Text heading, RoleSet letters, SourceLocation location)
    {
        if (PartyName.IsNobody(line.ToString()))
            return;
        foreach (var words in names.NamesOf(line, location, diagnostics))
        {
            if (PartyName.IsNobody(words.ToString()))
                continue;
            if (!PartyName.MayBe(words.ToString()))
            {
                diagnostics.Add(NotAName.At(location, words, heading));
                MatrixSketch.Describe(row, sketch.AttributeOf(heading, location), words, location);
                continue;
            }

            var name = PartyName.Of(words, letters, names.IsKnown);
            Assign(row, sketch.PartyOf(names.Spelled(name.Name, location, diagnostics), location), new SketchCell(roles | name.Letters, name.Mark, name.Remark, location));
        }
    }

    /// <summary>Gives a party a part in an activity, and says where a remark has no room beside others.</summary>
    public void Assign(SketchRow row, int party, SketchCell cell)
    {
        if (MatrixSketch.Assign(row, party, cell) is { IsEmpty: false } rest)
            diagnostics.Add(RemarkLeftOut.At(cell.Location, row.Name, Text.Repair(rest.ToString()[..Math.Min(rest.Length, MostShown)])));
    }

    /// <summary>Tells whether most of some words stand in the cells of tables.</summary>
    public bool AreInCells(IReadOnlyCollection<string> words) => words.Count(word => IsInCells(word)) * 2 > words.Count;

    /// <summary>Says which words leave open whether R or A is meant.</summary>
    public void TellDoubts(RoleColumns roles, Func<int, (string Heading, SourceLocation Location)> at)
    {
        foreach (var index in roles.Doubtful)
            TellDoubt(roles, index, at(index).Heading, at(index).Location);
    }

    /// <summary>Says, once, that a word leaves open whether R or A is meant, where it does.</summary>
    public void TellDoubt(RoleColumns roles, int index, string heading, SourceLocation location)
    {
        var letter = roles.Letters[index];
        if (roles.Doubtful.Contains(index) && _doubts.Add(Vocabulary.Fold(heading)))
            diagnostics.Add(AmbiguousRole.At(location, heading, letter, letter == "R" ? "A" : "R"));
    }
}
