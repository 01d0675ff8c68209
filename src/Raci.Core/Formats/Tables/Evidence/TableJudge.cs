using System.Diagnostics.CodeAnalysis;

namespace Raci.Formats.Tables.Evidence;

/// <summary>Decides which tables of a document may be matrices, by all the evidence there is; what looks like a plain matrix is not looked at further.</summary>
internal sealed class TableJudge
{
    // Letters of alphabets in use that are seldom anything else.
    private static readonly RoleSet Usual = RoleSet.OfLetters("RACISVQODPT");
    private static readonly RoleSet Core = RoleSet.OfLetters("RA");

    private readonly TableSurroundings _surroundings;
    private readonly LegendTable? _legend;
    private readonly LegendSigns _legendSigns;
    private readonly HashSet<string> _plain = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parties = new(StringComparer.Ordinal);

    /// <summary>Creates a judge of the tables of a document.</summary>
    /// <param name="surroundings">What stands around them.</param>
    /// <param name="legend">The legend of the document; null where there is none.</param>
    public TableJudge(TableSurroundings surroundings, LegendTable? legend) => (_surroundings, _legend, _legendSigns) = (surroundings, legend, new LegendSigns(legend, surroundings));

    /// <summary>Gets the headings of columns that are no parties though their cells may be letters, as those of a priority.</summary>
    public HashSet<string> OtherHeadings { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets a verdict on each table.</summary>
    public Verdict[] Judge(List<TableCells> tables)
    {
        var verdicts = new Verdict[tables.Count];
        var doubtful = new List<int>();
        for (var i = 0; i < tables.Count; i++)
        {
            if (IsPlain(tables[i]))
                verdicts[i] = Verdict.Plain;
            else
                doubtful.Add(i);
        }

        if (doubtful.Count == 0)
            return verdicts;
        foreach (var cells in tables.Where((_, i) => verdicts[i] is not null))
            CollectParties(cells);
        foreach (var i in doubtful)
            verdicts[i] = new Verdict(SignsOf(tables[i]));
        return verdicts;
    }

    // Letters in use, no heading of something else, and a word for activities or both R and A in several columns.
    private bool IsPlain(TableCells cells)
    {
        var (table, letters) = (cells.Table, cells.AllLetters);
        if (letters.IsEmpty || table.PartyCount >= 0)
            return true;
        if (!Usual.IsSupersetOf(letters) && _legend?.Letters.IsSupersetOf(letters) != true)
            return false;
        var (hasActivityWord, departments, times) = (false, 0, 0);
        for (var column = 0; column < table.ColumnCount; column++)
        {
            var heading = table.Heading(column);
            if (!_plain.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading))
            {
                if (hasActivityWord && column > 0 && DepartmentWords.Contain(heading))
                {
                    departments++;
                    continue;
                }

                if (CalendarWords.Contain(heading))
                {
                    times++;
                    continue;
                }

                var topic = TopicWords.OfHeading(heading);
                if (topic is not (TableTopic.None or TableTopic.Detail) || (column > 0 && !(hasActivityWord && letters.IsSupersetOf(Core) && letters.Count > 2) && PeopleWords.NamesAccount(heading.ToString())))
                    return false;
                _plain.Add(heading.ToString());
                if (topic == TableTopic.Detail)
                    OtherHeadings.Add(heading.ToString());
            }

            hasActivityWord |= column < 2 && cells.Is(column, HeadingKind.Activity);
        }

        if (times > 1 || HasTimesAsRows(cells) || (departments > 0 && !letters.IsSupersetOf(Core)) || IsExplainedAsOther(letters, out _))
            return false;
        if (hasActivityWord && letters.IsSupersetOf(Core))
            return true;
        return (hasActivityWord || HasEachAnswer(cells)) && _surroundings.CaptionsOf(table).All(caption => TopicWords.OfCaption(caption) == TableTopic.None);
    }

    // Without a word for activities: both R and A, in nearly every row one of them, and no column of something else.
    private bool HasEachAnswer(TableCells cells)
    {
        var table = cells.Table;
        return cells.AllLetters.IsSupersetOf(Core) && table.ColumnCount > 2
            && RowsWithoutCore(cells, [.. Enumerable.Range(1, table.ColumnCount - 1)]) * 3 <= table.RowCount
            && !LetterColumns.Of(cells).Exists(column => OtherHeadings.Contains(table.Heading(column).ToString()));
    }

    // Weeks or days with letters right behind them: who is on duty when.
    private static bool HasTimesAsRows(TableCells cells)
    {
        var table = cells.Table;
        if (cells.Is(0, HeadingKind.Activity) || !(CalendarWords.Count(table.Heading(0)) || CalendarWords.Contain(table.Heading(0))) || !LetterColumns.Is(cells, 1))
            return false;
        for (var row = 0; row < table.RowCount; row++)
        {
            if (!Vocabulary.IsNumbering(table.Cell(row, 0).Trim()) && !CalendarWords.Contain(table.Cell(row, 0)))
                return false;
        }

        return true;
    }

    private void CollectParties(TableCells cells)
    {
        foreach (var column in LetterColumns.Of(cells))
            _parties.Add(Vocabulary.Fold(cells.Table.HeadingText(column).ToString()));
    }

    private List<Sign> SignsOf(TableCells cells)
    {
        var table = cells.Table;
        var columns = LetterColumns.Of(cells);
        if (columns.Count == 0)
            return [];
        CollectOthers(cells, columns);
        var candidates = columns.FindAll(column => !OtherHeadings.Contains(table.Heading(column).ToString()));
        var letters = candidates.Count > 0 ? candidates : columns;
        List<Sign> named = [.. HeadingSigns.Of(table, columns), .. SignsAround(table, cells.AllLetters, IsAnothers(table, columns))];
        var (explained, doubts) = _legendSigns.Of(cells, columns, named);
        var isOther = (columns.Count > 1 || explained.IsSupersetOf(cells.AllLetters)) && named.Exists(sign => sign.Weight < 0);
        named.AddRange(SignsOfNeighbours(table, columns));
        if (!isOther && !named.Exists(sign => sign.Weight > 0) && (!explained.IsSupersetOf(cells.AllLetters) || IsAnothers(table, columns)))
            named.Add(new Sign(columns.Count > 1 ? -3 : IsWork(cells.AllLetters) ? -1 : -4, "neither its headings nor the words around it speak of work or people"));
        if (HasTimesAsRows(cells))
            named.Add(new Sign(-8, $"its rows are times, as '{table.HeadingText(0)}' says"));
        if (columns.Count == 1 && table.ColumnCount > 2 && !cells.AllLetters.Contains('R') && !Vocabulary.IsActivity(table.Heading(0).Trim(" *_`")))
            named.Add(new Sign(-1, "nobody in it performs anything"));
        if (RowsWithoutCore(cells, letters) * 2 >= table.RowCount)
            named.Add(new Sign(-1, "many of its rows have neither R nor A"));
        return
        [
            new Sign(1, "most cells of its columns are letters"),
            .. LetterSigns.Of(SetsOf(cells, letters), columns.Count, IsAnothers(table, columns) ? RoleSet.None : explained),
            .. CellSigns.Of(table, columns),
            .. named,
            .. doubts,
        ];
    }

    private static int RowsWithoutCore(TableCells cells, IReadOnlyCollection<int> columns) =>
        cells.AllLetters.IsSupersetOf(Core) ? Enumerable.Range(0, cells.Table.RowCount).Count(row => !columns.Any(column => cells[row, column].Letters.Overlaps(Core))) : 0;

    // Beside a matrix, the legend explains the letters of that matrix and of those that share its parties.
    private bool IsAnothers(SourceTable table, List<int> columns) => _parties.Count > 0 && !columns.Exists(column => _parties.Contains(Vocabulary.Fold(table.HeadingText(column).ToString())));

    // Beside columns that are parties, one of grades or risks is none, unless it says who performs.
    private void CollectOthers(TableCells cells, List<int> columns)
    {
        foreach (var column in columns)
        {
            var topic = HeadingSigns.TopicOf(cells.Table, column);
            if (DepartmentWords.Contain(cells.Table.Heading(column)) && SetsOf(cells, [column]).Keys.All(Usual.IsSupersetOf))
                continue;
            if (topic == TableTopic.Detail || (topic != TableTopic.None && !SetsOf(cells, [column]).Keys.Any(set => set.Contains('R'))))
                OtherHeadings.Add(cells.Table.Heading(column).ToString());
        }
    }

    private static Dictionary<RoleSet, int> SetsOf(TableCells cells, List<int> columns)
    {
        var sets = new Dictionary<RoleSet, int>();
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            foreach (var column in columns)
            {
                if (cells[row, column].Letters is { IsEmpty: false } letters)
                    sets[letters] = sets.GetValueOrDefault(letters) + 1;
            }
        }

        return sets;
    }

    // An R, alone or beside an A, is no grade, no class and no answer.
    private static bool IsWork(RoleSet letters) => letters.Contains('R') && Core.IsSupersetOf(letters);

    // Words of the document are about its plain matrices first, and say little of a table that has nothing in common with them.
    private IEnumerable<Sign> SignsAround(SourceTable table, RoleSet letters, bool isAnothers)
    {
        var captions = _surroundings.CaptionsOf(table).ToList();
        if (captions.Find(CaptionWords.SpeakOfResponsibility) is { } spoken)
            yield return new Sign(3, $"'{spoken}' stands above it");
        else if (captions.Find(caption => TopicWords.OfCaption(caption) != TableTopic.None) is { } other)
            yield return new Sign(-3, $"'{other}' stands above it");
        else if (!isAnothers && _surroundings.SpeaksOfResponsibility.Value)
            yield return new Sign(1, "the document speaks of responsibilities");
        if (IsExplainedAsOther(letters, out var topic))
            yield return new Sign(-6, $"the document explains its letters as {topic}");
        else if (_legend is null && letters.Count == 1 && _surroundings.OtherTopic is { } another)
            yield return new Sign(-1, $"the document explains other letters as {another}");
    }

    // What the document explains as roles are roles, though a glossary beside them explains the same letters.
    private bool IsExplainedAsOther(RoleSet letters, [NotNullWhen(true)] out string? topic)
    {
        topic = _legend?.Letters.IsSupersetOf(letters) == true ? null : _surroundings.TopicOf(letters);
        return topic is not null;
    }

    private IEnumerable<Sign> SignsOfNeighbours(SourceTable table, List<int> columns)
    {
        if (_parties.Count == 0)
            yield break;
        var shared = columns.Where(column => _parties.Contains(Vocabulary.Fold(table.HeadingText(column).ToString()))).ToList();
        if (shared.Count > 0 && shared.Count * 2 >= columns.Count)
            yield return new Sign(3, $"another table has a party '{table.HeadingText(shared[0])}' too");
        else if (shared.Count == 0)
            yield return new Sign(-1, "it has no party in common with the tables that are matrices");
    }
}
