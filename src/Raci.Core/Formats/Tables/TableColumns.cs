using System.Buffers;
using System.Globalization;
using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables;

/// <summary>What each column of a table is: the activities, a party, or something else about the activity.</summary>
internal sealed class TableColumns
{
    private const int RowsLookedAt = 100;

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("0123456789.-");

    private readonly HashSet<string>? _otherHeadings;
    private readonly TableCells? _cells;

    private TableColumns(SourceTable table) => Table = table;

    private TableColumns(TableCells cells, HashSet<string> otherHeadings) => (Table, _cells, _otherHeadings) = (cells.Table, cells, otherHeadings);

    /// <summary>Gets the table.</summary>
    public SourceTable Table { get; }

    /// <summary>Gets the columns of parties.</summary>
    public List<int> Parties { get; } = [];

    /// <summary>Gets the column of activities; -1 where there is none.</summary>
    public int Activity { get; private set; }

    /// <summary>Gets the columns that are neither.</summary>
    public List<int> Attributes { get; } = [];

    /// <summary>Gets the columns of parties that hold words and no role at all.</summary>
    public List<int> Unreadable { get; } = [];

    /// <summary>Gets why the table is no matrix; null where it is one.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Decides what the columns of a table are.</summary>
    /// <param name="cells">The table.</param>
    /// <param name="letters">The letters of the scheme.</param>
    /// <param name="isKnownParty">Tells whether a heading is that of a party of another table; null where none is known.</param>
    /// <param name="otherHeadings">The headings, none in most documents, of what is no party though its cells may be letters.</param>
    public static TableColumns Of(TableCells cells, RoleSet letters, Func<string, bool>? isKnownParty, HashSet<string> otherHeadings)
    {
        if (cells.Table.PartyCount >= 0)
            return Known(cells.Table, cells.Table.PartyCount);
        var columns = new TableColumns(cells, otherHeadings);
        var counts = ForeignLetters.LeaveOut(cells, cells.CountColumns(letters), letters);
        columns.FindParties(cells, counts, letters, isKnownParty);
        columns.FindActivity();
        columns.Sort();
        columns.Refusal = columns.WhyNoMatrix(counts);
        columns.FindUnreadable(cells, counts);
        return columns;
    }

    /// <summary>Gets the columns of a table that says itself what they are.</summary>
    public static TableColumns Known(SourceTable table, int activity, IEnumerable<int> parties)
    {
        var columns = new TableColumns(table) { Activity = activity };
        columns.Parties.AddRange(parties);
        return columns;
    }

    /// <summary>Gets columns that are known: activities first, then parties, then attributes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="parties">How many of its columns are of parties.</param>
    public static TableColumns Known(SourceTable table, int parties)
    {
        var columns = new TableColumns(table) { Activity = 0 };
        columns.Parties.AddRange(Enumerable.Range(1, parties));
        columns.Attributes.AddRange(Enumerable.Range(parties + 1, table.ColumnCount - parties - 1));
        return columns;
    }

    /// <summary>Tells whether a column numbers the rows, by its heading or its cells.</summary>
    public static bool IsNumbering(SourceTable table, int column)
    {
        if (Vocabulary.IsNumber(TablePhases.Name(table, column)))
            return true;
        for (var row = 0; row < Math.Min(table.RowCount, RowsLookedAt); row++)
        {
            if (table.Cell(row, column).Trim() is var cell && !Vocabulary.IsNumbering(cell) && !IsId(cell))
                return false;
        }

        return table.RowCount > 0;
    }

    private void FindParties(TableCells cells, (int Roles, int Others)[] counts, RoleSet letters, Func<string, bool>? isKnownParty)
    {
        var first = FirstWithSlips(cells, counts, letters, FirstParty(counts));
        for (var column = 0; column < Table.ColumnCount; column++)
        {
            var isKnown = column > 0 && isKnownParty?.Invoke(Table.Heading(column).Trim().ToString()) == true;
            if (isKnown || (Table.RowCount > 0 && IsParty(column, counts[column], first)))
                Parties.Add(column);
        }
    }

    // The first column of which half the cells are roles; behind a column that is headed as one of activities, where there is one.
    private int FirstParty((int Roles, int Others)[] counts)
    {
        Activity = -1;
        for (var column = 0; column < Table.ColumnCount && Activity < 0; column++)
            Activity = Is(column, HeadingKind.Activity) && !IsBehindLetters(counts, column) ? column : -1;
        for (var column = Activity + 1; column < Table.ColumnCount; column++)
        {
            if (IsMostlyRoles(counts[column]) && !IsNoParty(column) && !IsNumberedByLetters(counts, column))
                return column;
        }

        return Table.ColumnCount;
    }

    // Behind the first party, some roles among other words are a party's with slips, and a column without cells is one nobody has filled yet.
    private bool IsParty(int column, (int Roles, int Others) count, int first)
    {
        if (column < first || IsNoParty(column))
            return false;
        var (roles, others) = count;
        return IsMostlyRoles(count) || roles * 3 > others || (roles + others == 0 && !Name(column).IsEmpty);
    }

    // Right before the first party may stand one whose cells are roles, or nearly the words for them.
    private int FirstWithSlips(TableCells cells, (int Roles, int Others)[] counts, RoleSet letters, int first)
    {
        while (first > Math.Max(1, Activity + 1) && first < Table.ColumnCount && counts[first - 1] is { Roles: > 0 } count && count.Roles * 3 > count.Others && !IsNoParty(first - 1) && cells.HoldsSlips(first - 1, letters))
            first--;
        return first;
    }

    private bool IsNoParty(int column) => Is(column, HeadingKind.Remark | HeadingKind.Number | (Activity >= 0 && column > Activity ? HeadingKind.None : HeadingKind.Activity)) || (_otherHeadings is { Count: > 0 } others && others.Contains(Table.Heading(column).ToString()));

    // A deliverable behind the letters of parties is none where words stand before these.
    private bool IsBehindLetters((int Roles, int Others)[] counts, int column)
    {
        var hasWords = false;
        for (var before = 0; before < column; before++)
        {
            if (hasWords && IsMostlyRoles(counts[before]))
                return true;
            hasWords |= counts[before] is { Roles: 0, Others: > 0 } && !IsNumbering(before);
        }

        return false;
    }

    // Activities called A, B, C: behind them stand words, and behind those the letters of the parties.
    private bool IsNumberedByLetters((int Roles, int Others)[] counts, int column)
    {
        if (column > 0 || Activity >= 0)
            return false;
        var words = Array.FindIndex(counts, 1, count => count.Others > 0 && !IsMostlyRoles(count));
        return words == 1 && Array.FindIndex(counts, words, IsMostlyRoles) > words;
    }

    private static bool IsWithoutLetters(TableCells cells, int column)
    {
        for (var row = 0; row < cells.Table.RowCount; row++)
        {
            cells[row, column].Deconstruct(out _, out var kind);
            if (kind is not (RoleCellKind.Empty or RoleCellKind.Other))
                return false;
        }

        return true;
    }

    // One cell that is no role is told where it stands; a whole column of them once.
    private void FindUnreadable(TableCells cells, (int Roles, int Others)[] counts)
    {
        foreach (var column in Parties)
        {
            if (counts[column] is { Roles: 0, Others: > 1 } && !cells.IsPassedOver(column) && IsWithoutLetters(cells, column))
                Unreadable.Add(column);
        }
    }

    private static bool IsMostlyRoles((int Roles, int Others) count) => count.Roles > 0 && count.Roles >= count.Others;

    private void FindActivity()
    {
        for (var column = 0; column < Table.ColumnCount && Activity < 0 && (Parties.Count == 0 || column < Parties[0]); column++)
        {
            if (column == Table.ColumnCount - 1 || column + 1 == Parties.FirstOrDefault(-1) || !IsNumbering(column))
                Activity = column;
        }

        if (Activity >= 0 && Parties.Count > 0 && Activity + 1 < Parties[0] && !Vocabulary.IsActivity(Name(Activity)) && RowValues.ActivityBehind(Table, Activity, Parties[0]) is >= 0 and var behind)
            Activity = behind;
        if (Activity < 0 && Parties.Count > 2)
            Activity = 0;
        Parties.Remove(Activity);
    }

    private void Sort()
    {
        for (var column = 0; column < Table.ColumnCount; column++)
        {
            if (column != Activity && Parties.BinarySearch(column) < 0)
                Attributes.Add(column);
        }
    }

    private string? WhyNoMatrix((int Roles, int Others)[] counts)
    {
        if (Table.RowCount == 0)
            return Parties.Count == Table.ColumnCount - 1 && Activity == 0 ? null : "it has no rows below its header";
        if (Parties.Count == 0)
            return "no column holds mostly role letters";
        if (Activity < 0)
            return "no column of activities stands before the columns with letters";
        var (roles, others) = (0, 0);
        foreach (var column in Parties)
            (roles, others) = (roles + counts[column].Roles, others + counts[column].Others);
        return roles == 0 || roles < others
            ? string.Create(CultureInfo.InvariantCulture, $"only {roles} of its {roles + others} cells hold role letters")
            : null;
    }

    private bool Is(int column, HeadingKind kinds) => _cells?.Is(column, kinds) == true;

    private ReadOnlySpan<char> Name(int column) => Table.Heading(column).Trim(" *_`\u00A0");

    // "R1", "WP-03", "A".
    private static bool IsId(ReadOnlySpan<char> cell)
    {
        var letters = cell.Length - cell.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ").Length;
        return letters is 1 or 2 or 3 or 4 && cell.Length <= letters + 6 && !cell[letters..].ContainsAnyExcept(IdCharacters) && (cell.Length > letters || letters == 1);
    }

    private bool IsNumbering(int column) => IsNumbering(Table, column);
}
