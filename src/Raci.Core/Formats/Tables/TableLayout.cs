namespace Raci.Formats.Tables;

/// <summary>A table that is a matrix, and which party each of its columns is.</summary>
/// <param name="Columns">What the columns are.</param>
/// <param name="Parties">The index of the party of each of the table's party columns.</param>
internal sealed record TableLayout(TableColumns Columns, int[] Parties)
{
    private Text[]? _headings;

    /// <summary>Gets the table.</summary>
    public SourceTable Table => Columns.Table;

    /// <summary>Gets the heading of a column; those asked for once are kept, for a table may be gone when its places are still asked for.</summary>
    public Text HeadingOf(int column) => (_headings ??= [.. Enumerable.Range(0, Table.ColumnCount).Select(Table.HeadingText)])[column];

    /// <summary>Gets the column of a party; -1 where the table has none for it.</summary>
    public int ColumnOf(int party)
    {
        var index = Array.IndexOf(Parties, party);
        return index < 0 ? -1 : Columns.Parties[index];
    }
}
