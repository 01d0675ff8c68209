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
        if (text.AsSpan().ContainsAny(Separators) || (_isFirst && (text.StartsWith('\uFEFF') || text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))))
            writer.WriteField(text, CsvQuoting.Always);
        else if (_isFirst)
            writer.WriteField(text, CsvQuoting.WhenNeeded);
        else
            writer.WriteField(text);
        _isFirst = false;
    }

    /// <summary>Tells whether a text needs neither sign nor quotes that its writer would not set itself.</summary>
    public static bool IsPlain(string text) => !FormulaGuard.Needs(text) && !text.AsSpan().ContainsAny(Separators);

    /// <summary>Writes letters, dashes, nothing or another plain text.</summary>
    public void WritePlain(string text) => writer.WriteField(text);

    /// <summary>Ends the row.</summary>
    public void EndRow() => writer.EndRecord();
}
