using System.Text;
using CsvHelper;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Has CsvHelper find the records and fields of a text, and says where quotes are wrong.</summary>
internal sealed class CsvParser(CsvSource source, DiagnosticList diagnostics)
{
    private int _bytes;
    private int _characters;
    private bool _isUnclosed;

    /// <summary>Gets the fields of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="firstLine">The line to start at.</param>
    /// <param name="diagnostics">Where to say what is wrong with quotes.</param>
    /// <remarks>A quote that is never closed would take all the rest for one field; from its record on, each line break ends a record instead.</remarks>
    public static CsvGrid Parse(CsvSource source, char separator, int firstLine, DiagnosticList diagnostics)
    {
        var parser = new CsvParser(source, diagnostics);
        var grid = new CsvGrid(source, separator);
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
        _characters = source.StartOf(firstLine);
        _bytes = 0;
        var isWhole = !isLoose && _characters == 0 && !source.Bytes.IsEmpty;
        var options = new CsvReaderOptions
        {
            Separator = grid.Separator,
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = !isWhole,
            AllowLineBreaksInQuotes = !isLoose,
            OnMalformedRecord = isLoose || isWhole ? null : Tell,
        };
        using var reader = isWhole ? CsvReader.Create(source.Bytes, options) : CsvReader.FromText(source.Chars[_characters..].ToString(), options);
        if (isWhole)
            AddInPlace(grid, reader);
        while (!isWhole && reader.Read())
            grid.Add(reader, firstLine + (int)reader.LineNumber - 1);
    }

    // Records follow each other line by line, but where a field goes over several, or lines without a record lie between.
    private void AddInPlace(CsvGrid grid, CsvReader reader)
    {
        var bytes = source.Bytes.Span;
        var (last, end, line, characters) = (0, -1, 0, 0);
        var isOneLine = true;
        while (reader.Read())
        {
            var start = (int)reader.ByteOffset;
            line += isOneLine && end >= 0 && IsLineEnd(bytes[end..start]) ? 1 : bytes[last..start].Count((byte)'\n');
            characters += source.IsAscii ? start - last : Encoding.UTF8.GetCharCount(bytes[last..start]);
            var record = reader.RawRecord;
            isOneLine = grid.Add(reader, record, line, characters);
            if (!isOneLine)
                CheckQuotes(reader, characters);
            (last, end) = (start, start + record.Length);
        }
    }

    private void CheckQuotes(CsvReader reader, int at)
    {
        for (var field = 0; field < reader.FieldCount; field++)
        {
            var raw = reader.GetRawSpan(field);
            _isUnclosed |= FieldQuotes.AreOpen(raw, out var behind);
            if (behind >= 0)
                diagnostics.Add(TextBehindQuote.At(source.LocationOf(at + Encoding.UTF8.GetCharCount(raw[..behind]))));
            at += Encoding.UTF8.GetCharCount(raw) + 1;
        }
    }

    private static bool IsLineEnd(ReadOnlySpan<byte> between) => between is [(byte)'\n'] or [(byte)'\r', (byte)'\n'];

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
        var text = source.Chars;
        while (_bytes < offset && _characters < text.Length)
        {
            var c = text[_characters++];
            _bytes += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        }

        return source.LocationOf(_characters);
    }
}
