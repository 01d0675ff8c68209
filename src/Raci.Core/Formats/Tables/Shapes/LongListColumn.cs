using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables.Shapes;

/// <summary>A column of words in what may be a list of assignments: which value each row has.</summary>
internal sealed class LongListColumn
{
    private const int MostProbed = 100;

    private readonly List<string> _values = [];

    public LongListColumn(SourceTable table, int index)
    {
        (Index, Heading) = (index, table.HeadingText(index).ToString());
        Values = new int[table.RowCount];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < Values.Length; row++)
        {
            var value = table.Cell(row, index).Trim();
            Filled += value.IsEmpty ? 0 : 1;
            if (value.IsEmpty && row > 0)
            {
                Values[row] = Values[row - 1];
                continue;
            }

            if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out Values[row]))
            {
                known.Add(value.ToString(), Values[row] = _values.Count);
                _values.Add(value.ToString());
            }

            Runs += row == 0 || Values[row] != Values[row - 1] ? 1 : 0;
        }
    }

    /// <summary>Gets which column of the table it is.</summary>
    public int Index { get; }

    /// <summary>Gets its heading.</summary>
    public string Heading { get; }

    /// <summary>Gets the number of the value of each row; a blank repeats the one above.</summary>
    public int[] Values { get; }

    /// <summary>Gets how many values there are.</summary>
    public int Count => _values.Count;

    /// <summary>Gets how many cells are no blanks.</summary>
    public int Filled { get; }

    /// <summary>Gets how many runs of rows have one value.</summary>
    public int Runs { get; private set; }

    /// <summary>Gets whether its heading is that of activities.</summary>
    public bool IsOfActivities => Vocabulary.IsActivity(Heading.AsSpan().Trim(" *_`:"));

    /// <summary>Gets whether its heading is that of parties; 2 for surely, 1 for perhaps, 0 for not.</summary>
    public int Corner => !PartyWords.IsCorner(Heading) ? 0 : PartyWords.IsWeakCorner(Heading) ? 1 : 2;

    /// <summary>Gets how many of its first values have a word of parties, in hundredths.</summary>
    public int PartyShare => _values.Count == 0 ? 0 : 100 * _values.Take(MostProbed).Count(value => PartyWords.IsParty(value)) / Math.Min(MostProbed, _values.Count);

    /// <summary>Gets whether its first values are rather roles, or signs for nothing, than names.</summary>
    public bool HoldsRoles => 2 * _values.Take(MostProbed).Count(value => RoleNotation.Read(value, RoleWordTable.OfLanguages) is not null) >= Math.Min(MostProbed, _values.Count);

    /// <summary>Gets how many words a value has on average.</summary>
    public double Words => _values.Take(MostProbed).Average(value => value.AsSpan().Count(' ') + 1);

    /// <summary>Tells whether each value of another column has but one of this, which has fewer.</summary>
    public bool Contains(LongListColumn other)
    {
        var outer = new Dictionary<int, int>();
        for (var row = 0; row < Values.Length; row++)
        {
            if (!outer.TryAdd(other.Values[row], Values[row]) && outer[other.Values[row]] != Values[row])
                return false;
        }

        return Count > 1 && Count * 3 <= other.Count * 2;
    }
}
