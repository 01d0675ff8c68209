using System.Buffers;
using CsvHelper;

namespace Raci.Formats.Csv;

/// <summary>Writes fields: no formula, and in quotes whatever could be taken for a separator, whichever one a program expects.</summary>
internal sealed class CsvFields(CsvWriter writer)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(CsvSeparator.All);

    private bool _isFirst = true;

    /// <summary>Writes a text.</summary>
    public void Write(string text)
    {
        if (FormulaGuard.Needs(text))
            text = FormulaGuard.Sign + text;
        // What stands at the start of a file may be a byte order mark or a statement of the separator.
        if (_isFirst || text.AsSpan().ContainsAny(Separators))
            writer.WriteField(text, text.AsSpan().ContainsAny(Separators) || text.StartsWith('\uFEFF') || text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
        else
            writer.WriteField(text);
        _isFirst = false;
    }

    /// <summary>Writes letters, dashes or nothing: what needs neither sign nor quotes.</summary>
    public void WritePlain(string text) => writer.WriteField(text);

    /// <summary>Ends the row.</summary>
    public void EndRow() => writer.EndRecord();
}
