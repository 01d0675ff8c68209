using System.Buffers;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Tables with roles as columns: with names in their cells where the rows are activities, with tasks where the rows are parties.</summary>
internal sealed class RolesAsColumns : ITableShape
{
    private const int RowsLookedAt = 200;

    private static readonly SearchValues<char> Beside = SearchValues.Create("([（–—-:=");

    private readonly SourceTable _table;
    private readonly RoleColumns _roles;
    private readonly OtherColumns _others;

    private RolesAsColumns(SourceTable table, RoleColumns roles)
    {
        (_table, _roles) = (table, roles);
        _others = OtherColumns.Of(table, [.. roles.Letters.Select(letters => !letters.IsEmpty)]);
    }

    /// <summary>Gets whether no column says which activities the rows are.</summary>
    public bool IsNameless => _others.Activity < 0;

    /// <summary>Gets whether the rows are parties and the cells hold tasks.</summary>
    public bool HoldsTasks { get; private init; }

    // Roles stand in the rows of the page, and activities in its columns.
    private bool IsOnItsSide => _table is TransposedTable;

    /// <summary>Recognises a table by its headings and its cells; null where it is another.</summary>
    /// <param name="table">The table.</param>
    /// <param name="own">The roles that the document itself explains; null for none.</param>
    public static RolesAsColumns? Of(SourceTable table, RoleScheme? own = null)
    {
        if (table.ColumnCount < 2 || table.RowCount == 0)
            return null;
        var headings = Enumerable.Range(0, table.ColumnCount).Select(column => table.HeadingText(column).ToString()).ToList();
        if (headings.Exists(heading => heading.AsSpan().ContainsAny(Beside)) && RoleColumns.FindBracketed(headings, own) is { } bracketed && new RolesAsColumns(table, bracketed) is var wide && wide.HoldsWords() && wide.HoldsLikelyNames())
            return new RolesAsColumns(table, bracketed) { HoldsTasks = wide.AreRowsParties() };
        if (RoleColumns.Find(headings, own) is not { } roles)
            return null;
        var found = new RolesAsColumns(table, roles);
        return found.HoldsWords() ? new RolesAsColumns(table, roles) { HoldsTasks = found.AreRowsParties() } : null;
    }

    /// <summary>Adds the names of the cells to those of the document.</summary>
    public void Collect(NameBook names)
    {
        for (var row = 0; row < _table.RowCount; row++)
        {
            if (HoldsTasks)
                names.AddHeading(_table.CellText(row, _others.Activity).ToString());
            for (var column = 0; column < _table.ColumnCount; column++)
            {
                foreach (var line in _roles.Letters[column].IsEmpty ? [] : CellLines.Of(_table, row, column))
                {
                    if (!HoldsTasks)
                        names.AddNames(line);
                    else if (NameList.SplitTasks(line) is [var task])
                        names.AddHeading(task.ToString());
                }
            }
        }
    }

    /// <summary>Reads the table.</summary>
    /// <param name="reading">What all shapes share.</param>
    public MatrixSketch Read(ShapeReading reading)
    {
        var sketch = new MatrixSketch { PhaseHeading = _others.Phase < 0 ? _table.PhaseHeading : _table.HeadingText(_others.Phase) };
        reading.Schemes.Add(_roles.Scheme.Name);
        reading.TellDoubts(_roles, column => (_table.HeadingText(column).ToString(), _table.LocationOf(-1, column)));
        for (var row = 0; row < _table.RowCount; row++)
            _table.CheckRow(row, reading.Diagnostics);
        if (HoldsTasks)
        {
            sketch.Corner = (default, _table.LocationOf(-1, 0));
            ReadTasks(sketch, reading);
            return sketch;
        }

        sketch.Corner = (_table.HeadingText(_others.Activity), _table.LocationOf(-1, _others.Activity));
        sketch.Phases.AddRange(_table.PhaseStarts);
        for (var row = 0; row < _table.RowCount; row++)
        {
            _others.AddPhase(_table, sketch, row);
            var activity = sketch.AddRow(_table.CellText(row, _others.Activity), _table.LocationOf(row, _others.Activity));
            if (!IsOnItsSide)
                ReadNames(sketch, activity, row, 0, reading);
        }

        // Parties come in the order in which they stand on the page.
        for (var column = 0; column < _table.ColumnCount && IsOnItsSide; column++)
        {
            for (var row = 0; row < _table.RowCount; row++)
                ReadNames(sketch, sketch.Rows[row], row, column, reading, column + 1);
        }

        return sketch;
    }

    /// <summary>Gets a table without a column of activities as a block that the heading above names; all its rows are one activity.</summary>
    public NamelessBlock? ToBlock(ShapeReading reading) => !HoldsLikelyNames() ? null : new(_table.LocationOf(-1, 0), _table.Source, "the heading above names the activity, roles stand in the columns and names in the cells", (sketch, activity) =>
    {
        reading.Schemes.Add(_roles.Scheme.Name);
        reading.TellDoubts(_roles, column => (_table.HeadingText(column).ToString(), _table.LocationOf(-1, column)));
        for (var row = 0; row < _table.RowCount; row++)
        {
            _table.CheckRow(row, reading.Diagnostics);
            ReadNames(sketch, activity, row, 0, reading);
        }
    });

    /// <summary>Says why the table is read as it is.</summary>
    public Diagnostic Tell() => TableReshaped.At(
        _table.LocationOf(-1, 0),
        new Wording(HoldsTasks ? "parties stand in the rows, roles in the columns and tasks in the cells" : IsOnItsSide ? "roles stand in the rows, activities in the columns and names in the cells" : "roles stand in the columns and names in the cells"),
        new Wording(string.Join(", ", Enumerable.Range(0, _table.ColumnCount).Where(column => !_roles.Letters[column].IsEmpty).Select(column => $"'{_table.HeadingText(column)}' is {_roles.Letters[column]}"))));

    private void ReadNames(MatrixSketch sketch, SketchRow activity, int row, int first, ShapeReading reading, int end = int.MaxValue)
    {
        for (var column = first; column < Math.Min(end, _table.CellCount(row)); column++)
        {
            var location = _table.LocationOf(row, column);
            if (_others.Attributes.Contains(column))
                MatrixSketch.Describe(activity, sketch.AttributeOf(HeadingOf(column), _table.LocationOf(-1, column)), _table.CellText(row, column), location);
            else if (!_roles.Letters[column].IsEmpty)
            {
                foreach (var line in CellLines.Of(_table, row, column))
                    reading.TakeNames(sketch, activity, line, _roles.Letters[column], HeadingOf(column), _roles.Scheme.Letters, location);
            }
        }
    }

    // A task is one activity wherever it stands; its first place is its own.
    private void ReadTasks(MatrixSketch sketch, ShapeReading reading)
    {
        for (var row = 0; row < _table.RowCount; row++)
        {
            var name = _table.CellText(row, _others.Activity);
            if (name.IsEmpty)
                continue;
            var party = sketch.PartyOf(name, _table.LocationOf(row, _others.Activity));
            for (var column = 0; column < _table.CellCount(row); column++)
            {
                if (_roles.Letters[column].IsEmpty)
                    continue;
                var location = _table.LocationOf(row, column);
                foreach (var task in TasksOf(row, column, reading))
                    reading.Assign(sketch.RowOf(task, location), party, new SketchCell(_roles.Letters[column], null, default, location));
            }
        }
    }

    private IEnumerable<Text> TasksOf(int row, int column, ShapeReading reading)
    {
        var lines = CellLines.Of(_table, row, column);
        return lines.SelectMany(line => PartyName.IsNobody(line.ToString()) ? [] : lines.Count > 1 ? NameList.SplitTasks(line, ";") : Apart(line, _table.LocationOf(row, column), reading));
    }

    // Tasks have commas of their own.
    private static List<Text> Apart(Text line, SourceLocation location, ShapeReading reading)
    {
        var tasks = NameList.SplitTasks(line);
        if (tasks.Count > 1 && !NameList.HasTaskSeparator(line.ToString()) && !tasks.Exists(reading.Names.IsKnown))
            reading.Diagnostics.Add(TasksSplit.At(location, line, string.Join("; ", tasks)));
        return tasks;
    }

    private Text HeadingOf(int column) => _table.HeadingText(column) is { IsEmpty: false } heading ? heading : ColumnName.Of(column);

    // Letters are those of a matrix of the usual shape, ticks and numbers of another table, words for roles of a legend.
    private bool HoldsWords()
    {
        var (words, others) = (0, 0);
        for (var row = 0; row < Math.Min(_table.RowCount, RowsLookedAt); row++)
        {
            for (var column = 0; column < _table.CellCount(row); column++)
            {
                var cell = _table.Cell(row, column).Trim(" *_`");
                if (_roles.Letters[column].IsEmpty || PartyName.IsNobody(cell))
                    continue;
                RoleCell.Look(cell).Deconstruct(out var letters, out var kind);
                var isOther = kind is RoleCellKind.Letters or RoleCellKind.Annotated && (_roles.Scheme.Letters.IsSupersetOf(letters) || cell.Length == 1);
                if (isOther || !HasLetters(cell) || (cell.Length < 20 && RoleVocabulary.TryFind(cell, out _)))
                    others++;
                else
                    words++;
            }
        }

        return words > 0 && words >= others * 2;
    }

    // Below roles alone may stand what they mean.
    private bool HoldsLikelyNames() => PartyName.AreLikely(
        from row in Enumerable.Range(0, Math.Min(_table.RowCount, RowsLookedAt))
        from column in Enumerable.Range(0, _table.CellCount(row))
        where !_roles.Letters[column].IsEmpty
        from line in CellLines.Of(_table, row, column)
        where !PartyName.IsNobody(line.ToString())
        select line, share: 1);

    private static bool HasLetters(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
        {
            if (char.IsLetter(c))
                return !PartyName.IsLevel(cell);
        }

        return false;
    }

    // The heading of the first column says it; where it says nothing, names of parties in that column do.
    private bool AreRowsParties()
    {
        if (_others.Activity < 0)
            return false;
        var corner = _table.HeadingText(_others.Activity).ToString();
        if (Vocabulary.IsActivity(corner.Trim()))
            return false;
        var (rows, cells) = (0, 0);
        for (var row = 0; row < Math.Min(_table.RowCount, RowsLookedAt); row++)
        {
            rows += PartyWords.IsParty(_table.CellText(row, _others.Activity).ToString()) ? 1 : 0;
            for (var column = 0; column < _table.CellCount(row); column++)
                cells += !_roles.Letters[column].IsEmpty && PartyWords.IsParty(_table.CellText(row, column).ToString()) ? 1 : 0;
        }

        return PartyWords.IsCorner(corner) ? rows > 0 || cells == 0 : rows > cells && rows * 2 >= _table.RowCount;
    }
}
