namespace Raci.Formats.Tables;

/// <summary>A table that is a matrix, and which party each of its columns is.</summary>
/// <param name="Columns">What the columns are.</param>
/// <param name="Parties">The index of the party of each of the table's party columns.</param>
internal sealed record TableLayout(TableColumns Columns, int[] Parties)
{
    /// <summary>Gets the table.</summary>
    public SourceTable Table => Columns.Table;

    /// <summary>Gets the column of a party; -1 where the table has none for it.</summary>
    public int ColumnOf(int party)
    {
        var index = Array.IndexOf(Parties, party);
        return index < 0 ? -1 : Columns.Parties[index];
    }
}
