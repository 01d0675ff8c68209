using Raci.Formats.Tables.Cells;
using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Weighs whether the rows of a table of letters are parties and its columns activities, which is the other way round.</summary>
internal sealed class Orientation
{
    private const int RowsLookedAt = 100;
    private const int ManyWords = 5;
    private const int FewNames = 3;

    private readonly TableCells _cells;
    private readonly SourceTable _table;
    private readonly List<string> _reasons = [];

    private Orientation(TableCells cells, int parties)
    {
        (_cells, _table, Parties) = (cells, cells.Table, parties);
        var counts = cells.CountColumns(RoleScheme.Drasci.Letters);
        Activities = [.. Enumerable.Range(parties + 1, Math.Max(0, _table.ColumnCount - parties - 1)).Where(column => !Vocabulary.IsRemark(NameOf(column)) && (counts[column].Roles * 2 >= counts[column].Others || HoldsWords(cells, column)))];
    }

    /// <summary>Gets the table that is weighed.</summary>
    public SourceTable Table => _table;

    /// <summary>Gets the column of what would be parties.</summary>
    public int Parties { get; }

    /// <summary>Gets the columns of what would be activities.</summary>
    public int[] Activities { get; }

    /// <summary>Gets the columns that would be neither.</summary>
    public IEnumerable<int> Others => Enumerable.Range(0, _table.ColumnCount).Where(column => column != Parties && !Activities.Contains(column));

    /// <summary>Gets how much speaks for it; below zero, against it.</summary>
    public int Weight { get; private set; }

    /// <summary>Gets what speaks for it.</summary>
    public string Reasons => string.Join(", ", _reasons);

    /// <summary>Gets whether the heading of the first column says that the rows are parties.</summary>
    public bool HasCorner { get; private set; }

    /// <summary>Gets whether there is enough to read the table the other way round.</summary>
    public bool IsTransposed => Weight >= 3;

    /// <summary>Gets whether the heading of the first column and the rest contradict each other.</summary>
    public bool IsDoubtful => HasCorner && Weight is 1 or 2;

    /// <summary>Weighs a table; null where the heading of its first column says that the rows are activities, or it has no rows.</summary>
    public static Orientation? Of(TableCells cells)
    {
        // Parties without a part look like titles of phases, which no table of parties has between its rows.
        if (cells.Table is PhasedTable { PhaseHeading.IsEmpty: true, Whole: var whole } && PartyWords.IsCorner(whole.Heading(0)) && !PartyWords.IsWeakCorner(whole.Heading(0)))
            cells = new TableCells(whole);
        var table = cells.Table;
        var first = table.ColumnCount > 2 && cells.Is(0, HeadingKind.Number) ? 1 : 0;
        if (table.RowCount == 0 || table.ColumnCount < first + 2 || cells.Is(first, HeadingKind.Activity | HeadingKind.Phase) || table.PhaseStarts.Count > 0)
            return null;
        // Parties come once: names that repeat beside words of their own row say something of these.
        if (RowValues.ActivityBehind(table, first, Math.Min(first + 2, table.ColumnCount)) >= 0)
            return null;
        var orientation = new Orientation(cells, first);
        if (orientation.Activities.Length == 0)
            return null;
        orientation.WeighCorner();
        orientation.WeighNames();
        orientation.WeighLengths();
        orientation.WeighAnswers();
        orientation.WeighTopics();
        return orientation;
    }

    // Days and rooms beside marks of pupils are no activities.
    private void WeighTopics()
    {
        // What is said of organisations, such as their type, is a roll of them.
        if (Activities.Length < 3 && Array.Exists(Activities, column => TopicWords.OfHeading(NameOf(column)) == TableTopic.Detail))
            Weight -= 6;
        if (LetterSigns.AreOfSomethingElse(_cells.AllLetters) || Activities.Count(column => CalendarWords.Contain(NameOf(column))) > 1)
            Weight -= 3;
    }

    /// <summary>Tells whether most cells of a column are roles, be it as words or as what looks like letters.</summary>
    public static bool HoldsWords(TableCells cells, int column)
    {
        var (roles, others) = (0, 0);
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            var cell = cells[row, column];
            if (cell.IsEmpty)
                continue;
            if (cell.Kind is RoleCellKind.Letters or RoleCellKind.Annotated || RoleNotation.Read(cells.Table.Cell(row, column), RoleWordTable.OfLanguages) is not null)
                roles++;
            else
                others++;
        }

        return roles > others;
    }

    private int LastRow => Math.Min(_table.RowCount, RowsLookedAt);

    private string NameOf(int column) => _table.HeadingText(column).ToString();

    private string RowOf(int row) => _table.CellText(row, Parties).ToString();

    private void WeighCorner()
    {
        var corner = _table.HeadingText(Parties).ToString();
        if (!PartyWords.IsCorner(corner))
        {
            // A word that is not known may be one for activities.
            Weight -= corner.Length > 0 ? 1 : 0;
            return;
        }

        HasCorner = true;
        Add(PartyWords.IsWeakCorner(corner) ? 2 : 3, $"the first column is headed '{corner}'");
    }

    private void WeighNames()
    {
        var rows = Enumerable.Range(0, LastRow).Count(row => PartyWords.IsParty(RowOf(row)));
        var headings = Activities.Count(column => PartyWords.IsParty(NameOf(column)));
        if (rows * 2 >= LastRow && headings == 0)
            Add(3, "its cells are names of parties");
        else if (rows * Activities.Length > headings * LastRow)
            Add(1, "its cells are rather names of parties than the headings");
        // "PM" and "IT" are short for parties, and no activity is called so.
        if (Enumerable.Range(0, LastRow).Count(row => RoleCell.Parse(_table.Cell(row, Parties)).Kind == RoleCellKind.Letters) * 2 >= LastRow)
            Add(1, "its cells are abbreviations");
        if (headings * 2 >= Activities.Length && headings > 0 && rows == 0)
            Add(-3, "");
        else if (headings * LastRow > rows * Activities.Length)
            Add(-1, "");
    }

    // Activities are sentences, parties a word or two.
    private void WeighLengths()
    {
        var rows = Enumerable.Range(0, LastRow).Select(row => Words(RowOf(row))).ToList();
        var headings = Activities.Select(column => Words(NameOf(column))).ToList();
        if (headings.Average() >= rows.Average() + 1)
            Add(1, "the headings are longer");
        else if (rows.Average() >= headings.Average() + 1)
            Add(rows.Max() >= ManyWords ? -2 : -1, "");
    }

    // One party answers for each activity, as a rule.
    private void WeighAnswers()
    {
        if (LastRow < 2 || Activities.Length < 2)
            return;
        var rows = Enumerable.Range(0, LastRow).Count(row => Activities.Count(column => Answers(row, column)) == 1);
        var columns = Activities.Count(column => Enumerable.Range(0, LastRow).Count(row => Answers(row, column)) == 1);
        if (columns == Activities.Length && rows < LastRow)
            Add(2, "each column has one A and not each row");
        else if (rows == LastRow && columns < Activities.Length)
            Add(LastRow < FewNames ? -1 : -2, "");
    }

    // "R-A", "Accountable" and "R (Responsible), A (Accountable)" answer as an A does.
    private bool Answers(int row, int column) => _cells[row, column].Letters.Contains('A')
        || (_cells[row, column].Kind is RoleCellKind.Other or RoleCellKind.Annotated && RoleNotation.Read(_table.Cell(row, column), RoleWordTable.OfLanguages)?.Roles.Contains('A') == true);

    private void Add(int weight, string reason)
    {
        Weight += weight;
        if (weight > 0)
            _reasons.Add(reason);
    }

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;
}
