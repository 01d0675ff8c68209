using System.Text;
using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Editing;

/// <summary>A row of a pipe table taken apart into its slots: what lies between two pipes, a cell and the spaces around it.</summary>
internal sealed class RowSlots
{
    private readonly string _line;
    private readonly List<CellRange> _cells = [];

    /// <summary>Takes a row apart as the reader does.</summary>
    /// <param name="line">The row.</param>
    /// <param name="columns">The number of columns of its table.</param>
    public RowSlots(ReadOnlySpan<char> line, int columns)
    {
        _line = line.ToString();
        RowSplitter.Split(line, 0, columns, _cells);
    }

    /// <summary>Gets the number of cells.</summary>
    public int Count => _cells.Count;

    /// <summary>Gets the row as it stands.</summary>
    public string Line => _line;

    /// <summary>Gets whether the row ends with a pipe.</summary>
    public bool IsClosed => _line.AsSpan().TrimEnd(" \t") is [.., '|'];

    /// <summary>Gets the cell of an index, without the spaces around it.</summary>
    public ReadOnlySpan<char> this[int index] => _line.AsSpan(_cells[index].Start, _cells[index].Length);

    /// <summary>Gets the cell of an index with the spaces around it; empty where the row ends before.</summary>
    public ReadOnlySpan<char> Slot(int index) => index < Count ? _line.AsSpan()[StartOf(index)..EndOf(index)] : default;

    /// <summary>Gets the index of the cell that starts at a character; -1 for none.</summary>
    public int FindAt(int start) => _cells.FindIndex(cell => cell.Start == start);

    /// <summary>Tells whether a slot is the last and no pipe stands behind it.</summary>
    public bool IsOpen(int index) => EndOf(index) == _line.AsSpan().TrimEnd(" \t").Length && !(IsClosed && index == Count - 1 && EndOf(index) < _line.Length && _line[EndOf(index)] == '|');

    /// <summary>Gets the row with other slots in place of some.</summary>
    public string With(IReadOnlyDictionary<int, string> slots)
    {
        var builder = new StringBuilder();
        var at = 0;
        for (var index = 0; index < Count; index++)
        {
            if (!slots.TryGetValue(index, out var slot))
                continue;
            builder.Append(_line, at, StartOf(index) - at).Append(slot);
            at = EndOf(index);
        }

        builder.Append(_line, at, _line.Length - at);
        var last = slots.Keys.DefaultIfEmpty(-1).Max();
        if (last < Count)
            return builder.ToString();
        return Lengthened(builder.ToString().TrimEnd(' ', '\t'), slots, last);
    }

    // Cells that the row lacks, those before the last of them empty.
    private string Lengthened(string row, IReadOnlyDictionary<int, string> slots, int last)
    {
        var builder = new StringBuilder(row);
        for (var index = Count; index <= last; index++)
        {
            var slot = slots.GetValueOrDefault(index, "  ");
            builder.Append(IsClosed ? slot + "|" : " |" + slot.TrimEnd());
        }

        return builder.ToString();
    }

    private int StartOf(int index)
    {
        var start = _cells[index].Start;
        while (start > 0 && _line[start - 1] is ' ' or '\t')
            start--;
        return start;
    }

    private int EndOf(int index)
    {
        var end = _cells[index].Start + _cells[index].Length;
        while (end < _line.Length && _line[end] is ' ' or '\t')
            end++;
        return end;
    }
}
