using Raci.Formats.Documents;

namespace Raci.Formats.Csv;

/// <summary>The fields that do not stand in the text as they are, such as those with quotes inside quotes; one behind the other.</summary>
/// <param name="first">The place of the first character, behind those of the text.</param>
internal sealed class DecodedFields(int first)
{
    private char[] _characters = [];
    private int _length;

    /// <summary>Gets a field.</summary>
    public ReadOnlySpan<char> this[CellRange field] => _characters.AsSpan(field.Start - first, field.Length);

    /// <summary>Adds a field of the record a reader stands on, without the sign of <see cref="FormulaGuard"/>.</summary>
    /// <returns>Where it lies.</returns>
    public CellRange Add(CsvHelper.CsvReader reader, int field)
    {
        var most = reader.GetSpan(field).Length;
        if (_characters.Length - _length < most)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + most));
        var written = reader.GetChars(field, _characters.AsSpan(_length));
        var guarded = FormulaGuard.Has(_characters.AsSpan(_length, written)) ? 1 : 0;
        var range = new CellRange(first + _length + guarded, written - guarded);
        _length += written;
        return range;
    }
}
