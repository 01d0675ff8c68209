using CsvHelper;
using Raci.Formats.Documents;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Has CsvHelper find the records and fields of a text, and says where quotes are wrong.</summary>
internal sealed class CsvParser(SourceText text, ReadOnlyMemory<byte> bytes, DiagnosticList diagnostics)
{
    private int _bytes;
    private int _characters;
    private bool _isUnclosed;

    /// <summary>Gets the fields of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">The same in UTF-8; empty where it is not at hand.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="firstLine">The line to start at.</param>
    /// <param name="diagnostics">Where to say what is wrong with quotes.</param>
    /// <remarks>A quote that is never closed would take all the rest for one field; from its record on, each line break ends a record instead.</remarks>
    public static CsvGrid Parse(SourceText text, ReadOnlyMemory<byte> bytes, char separator, int firstLine, DiagnosticList diagnostics)
    {
        var parser = new CsvParser(text, bytes, diagnostics);
        var grid = new CsvGrid(text, separator);
        parser.Parse(grid, firstLine, isLoose: false);
        if (!parser._isUnclosed)
            return grid;
        var last = grid.Count - 1;
        diagnostics.Add(UnclosedQuote.At(grid.LocationOf(last, grid.FieldCount(last) - 1)));
        firstLine = grid.LineOf(last);
        grid.RemoveLast();
        grid.FirstLoose = grid.Count;
        parser.Parse(grid, firstLine, isLoose: true);
        return grid;
    }

    private void Parse(CsvGrid grid, int firstLine, bool isLoose)
    {
        _characters = text.StartOf(firstLine);
        _bytes = 0;
        var isWhole = _characters == 0 && !bytes.IsEmpty;
        var isAscii = isWhole && bytes.Length == text.Text.Length;
        var options = new CsvReaderOptions
        {
            Separator = grid.Separator,
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = !isAscii,
            AllowLineBreaksInQuotes = !isLoose,
            OnMalformedRecord = isLoose ? null : Tell,
        };
        using var reader = isWhole ? CsvReader.Create(bytes, options) : CsvReader.FromText(text.Text[_characters..], options);
        var line = firstLine;
        while (reader.Read())
        {
            // Where each byte is a character, the place of a record tells its line.
            var start = isAscii ? (int)reader.ByteOffset : -1;
            if (isAscii)
                line = LineFrom(line, start);
            else
                line = firstLine + (int)reader.LineNumber - 1;
            grid.Add(reader, line, start);
        }
    }

    private int LineFrom(int line, int start)
    {
        while (line + 1 < text.LineCount && text.StartOf(line + 1) <= start)
            line++;
        return line;
    }

    private void Tell(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            _isUnclosed = true;
        else if (record.Reason == CsvMalformedReason.TextAfterClosingQuote)
            diagnostics.Add(TextBehindQuote.At(LocationOf(record.ByteOffset)));
    }

    // Places come in order, so that what was counted once is not counted again.
    private SourceLocation LocationOf(long offset)
    {
        while (_bytes < offset && _characters < text.Text.Length)
        {
            var c = text.Text[_characters++];
            _bytes += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        }

        return text.LocationOf(_characters);
    }
}
