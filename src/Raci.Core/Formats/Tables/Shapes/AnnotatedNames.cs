using System.Buffers;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Tables with a column whose cells say who and as what: "Ana (A, R), Ben (I)", or "R: Ana, A: Ben".</summary>
internal sealed class AnnotatedNames : ITableShape
{
    private const int RowsLookedAt = 200;
    private const int LongestCell = 400;

    private static readonly HashSet<string> Headings = new(
        ["who", "assigned", "assigned to", "assignee", "assignees", "assignment", "assignments", "responsibility", "responsibilities", "raci", "rasci", "roles", "involved", "wer", "zuständigkeit", "beteiligung", "qui", "quién", "responsables", "chi", "quem", "wie", "kto", "кто", "谁", "分工", "担当"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Signs = SearchValues.Create("(:（：[-–=");

    private static readonly RoleSet OfSchemes = RoleSet.OfLetters("RACISVQDO");

    private readonly SourceTable _table;
    private readonly OtherColumns _others;
    private readonly bool[] _isNames;
    private readonly bool _holdsTasks;

    private AnnotatedNames(SourceTable table, OtherColumns others, bool[] isNames)
    {
        (_table, _others, _isNames) = (table, others, isNames);
        // "Party | Tasks", with the roles behind each task.
        _holdsTasks = others.Activity >= 0 && PartyWords.IsCorner(table.Heading(others.Activity)) && !PartyWords.IsWeakCorner(table.Heading(others.Activity))
            && Enumerable.Range(0, isNames.Length).Any(column => isNames[column] && Vocabulary.IsActivity(table.Heading(column).Trim(" *_`")));
    }

    /// <inheritdoc/>
    public bool IsNameless => _others.Activity < 0;

    /// <summary>Recognises a table by its cells; null where it is another.</summary>
    public static AnnotatedNames? Of(SourceTable table)
    {
        if (table.ColumnCount < 2 || table.RowCount == 0)
            return null;
        var isNames = new bool[table.ColumnCount];
        for (var column = 0; column < isNames.Length; column++)
            isNames[column] = HoldsNames(table, column);
        var count = isNames.Count(isOne => isOne);
        // Names in several columns may be remarks on parties that the headings name.
        if (count == 0 || (count > 1 && !Enumerable.Range(0, isNames.Length).All(column => !isNames[column] || IsHeading(table, column))))
            return null;
        var others = OtherColumns.Of(table, isNames);
        return others.Activity < 0 ? null : new AnnotatedNames(table, others, isNames);
    }

    /// <inheritdoc/>
    public void Collect(NameBook names)
    {
        for (var row = 0; row < _table.RowCount && !_holdsTasks; row++)
        {
            for (var column = 0; column < _table.CellCount(row); column++)
            {
                foreach (var line in _isNames[column] ? CellLines.Of(_table, row, column) : [])
                {
                    foreach (var (name, _) in Apart(line) ?? [])
                        names.AddNames(name);
                }
            }
        }
    }

    /// <inheritdoc/>
    public MatrixSketch Read(ShapeReading reading)
    {
        var sketch = new MatrixSketch { PhaseHeading = _others.Phase < 0 ? _table.PhaseHeading : _table.HeadingText(_others.Phase) };
        sketch.Corner = (_holdsTasks ? default : _table.HeadingText(_others.Activity), _table.LocationOf(-1, _others.Activity));
        if (!_holdsTasks)
            sketch.Phases.AddRange(_table.PhaseStarts);
        for (var row = 0; row < _table.RowCount; row++)
        {
            _table.CheckRow(row, reading.Diagnostics);
            if (_holdsTasks)
                ReadParty(sketch, row, reading);
            else
                ReadActivity(sketch, row, reading);
        }

        return sketch;
    }

    /// <inheritdoc/>
    public NamelessBlock? ToBlock(ShapeReading reading) => null;

    /// <inheritdoc/>
    public Diagnostic Tell() => TableReshaped.At(
        _table.LocationOf(-1, 0),
        new Wording(_holdsTasks ? "the cells hold tasks, each with its roles" : "the cells hold names, each with its roles"),
        new Wording($"column '{_table.HeadingText(Array.IndexOf(_isNames, value: true))}'"));

    private void ReadActivity(MatrixSketch sketch, int row, ShapeReading reading)
    {
        _others.AddPhase(_table, sketch, row);
        var activity = sketch.AddRow(_table.CellText(row, _others.Activity), _table.LocationOf(row, _others.Activity));
        for (var column = 0; column < _table.CellCount(row); column++)
        {
            var (heading, location) = (_table.HeadingText(column), _table.LocationOf(row, column));
            if (_others.Attributes.Contains(column))
                MatrixSketch.Describe(activity, sketch.AttributeOf(heading.IsEmpty ? ColumnName.Of(column) : heading, _table.LocationOf(-1, column)), _table.CellText(row, column), location);
            foreach (var line in _isNames[column] ? CellLines.Of(_table, row, column) : [])
                ReadNames(sketch, activity, line, heading, location, reading);
        }
    }

    private static void ReadNames(MatrixSketch sketch, SketchRow activity, Text line, Text heading, SourceLocation location, ShapeReading reading)
    {
        if (PartyName.IsNobody(line.ToString()))
            return;
        foreach (var (name, roles) in Apart(line) ?? [(line, RoleSet.None)])
        {
            if (!roles.IsEmpty)
            {
                reading.TakeNames(sketch, activity, name, roles, heading, RoleScheme.Drasci.Letters, location);
                continue;
            }

            reading.Diagnostics.Add(NotAName.At(location, name, heading));
            MatrixSketch.Describe(activity, sketch.AttributeOf(heading, location), name, location);
        }
    }

    private void ReadParty(MatrixSketch sketch, int row, ShapeReading reading)
    {
        if (_table.CellText(row, _others.Activity) is not { IsEmpty: false } name)
            return;
        var party = sketch.PartyOf(name, _table.LocationOf(row, _others.Activity));
        for (var column = 0; column < _table.CellCount(row); column++)
        {
            foreach (var line in _isNames[column] ? CellLines.Of(_table, row, column) : [])
            {
                foreach (var (task, roles) in Apart(line) ?? [])
                    reading.Assign(sketch.RowOf(task, _table.LocationOf(row, column)), party, new SketchCell(roles, null, default, _table.LocationOf(row, column)));
            }
        }
    }

    private static bool IsHeading(SourceTable table, int column) =>
        PartyWords.IsCorner(table.Heading(column)) || Headings.Contains(table.Heading(column).Trim(" *_`:?").ToString());

    // Most of what stands between commas has roles in brackets behind it, or before a colon.
    private static bool HoldsNames(SourceTable table, int column)
    {
        var (found, others) = (0, 0);
        for (var row = 0; row < Math.Min(table.RowCount, RowsLookedAt); row++)
        {
            var cell = table.Cell(row, column).Trim();
            if (cell.IsEmpty || PartyName.IsNobody(cell))
                continue;
            var may = cell.Length is > 4 and <= LongestCell && cell.ContainsAny(Signs);
            if (may && (IsHeading(table, column) || !IsRoles(cell)) && CellLines.Of(table, row, column).TrueForAll(line => Apart(line) is not null))
                found++;
            else
                others++;
        }

        return found > others * 2;
    }

    // "RA (veto)" is letters with a remark, unless the heading says that names stand here.
    private static bool IsRoles(ReadOnlySpan<char> cell)
    {
        RoleCell.Look(cell).Deconstruct(out var letters, out var kind);
        return kind == RoleCellKind.Annotated && !letters.IsEmpty && OfSchemes.IsSupersetOf(letters);
    }

    // "Ana (R) and Ben (A)"
    private static List<Text> Unjoined(Text part) =>
        NameList.Unjoin(part) is { Count: > 1 } pieces && pieces.TrueForAll(piece => ProseLine.EndingIn(piece.ToString()) is not null) ? pieces : [part];

    // "Responsible (R)" is a role twice.
    private static bool IsName(string words) => PartyName.MayBe(words) && RoleLabel.AllOf(words).Count == 0;

    // A role before a colon goes on until the next.
    private static List<(Text Name, RoleSet Roles)>? Apart(Text line)
    {
        var result = new List<(Text, RoleSet)>();
        var current = RoleSet.None;
        foreach (var part in NameList.Split(line).SelectMany(Unjoined))
        {
            var plain = part.ToString();
            if (ProseLine.ApartIn(plain) is var (at, end) && plain[at] is ':' or '：' && ProseLine.LettersOf(plain[..at]) is { IsEmpty: false } roles && IsName(plain[end..]))
            {
                current = roles;
                result.Add((part.Slice(end, plain.Length - end), roles));
            }
            else if (current.IsEmpty && ProseLine.EndingIn(plain) is var (length, cell) && IsName(plain.Substring(0, length)))
            {
                result.Add((part.Slice(0, plain.AsSpan(0, length).TrimEnd().Length), ProseLine.LettersOf(cell)));
            }
            else if (!current.IsEmpty && IsName(plain))
            {
                result.Add((part, current));
            }
            else
            {
                return Labelled(line);
            }
        }

        return result.Count == 0 ? null : result;
    }

    // "R = Ana, A = Ben", "R - Ana / A - Ben".
    private static List<(Text Name, RoleSet Roles)>? Labelled(Text line) =>
        NamedParts.Find(line.ToString()) is { } parts && parts.TrueForAll(part => part.IsLabelled && !ProseLine.LettersOf(part.Cell).IsEmpty)
            ? parts.ConvertAll(part => (line.Slice(part.Start, part.Length), ProseLine.LettersOf(part.Cell)))
            : null;
}
