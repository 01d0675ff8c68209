using Raci.Formats.Documents;
using Raci.Formats.Markdown.Repairs;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>Finds the headings and tables of a document in one pass over its lines; everything else is prose.</summary>
/// <remarks>Lists and quotes are not nested into: what matters of them is whether an indented line is code. So there is no depth to bound and the time is linear in the length.</remarks>
internal sealed class BlockScanner(SourceText text, DiagnosticList diagnostics)
{
    /// <summary>The most columns a table may have.</summary>
    public const int MostColumns = 1000;

    private readonly List<MarkdownBlock> _blocks = [];
    private readonly List<CellRange> _cells = [];
    private readonly RawEnds _ends = new(text, diagnostics);
    private int _proseStart = -1;
    private int _paragraphStart = -1;
    private int _listIndent = -1;
    private int _strayRow = -1;
    private int _fenceInQuote;
    private bool _afterBlank = true;

    /// <summary>Gets the lines that look like rows and are part of no table.</summary>
    public StrayLines Strays { get; } = new();

    /// <summary>Finds the blocks from a line on.</summary>
    public List<MarkdownBlock> Scan(int line)
    {
        if (line == 0)
            line = ScanOtherFrontMatter();
        while (line < text.LineCount)
            line = ScanLine(line);
        EndProse(text.LineCount);
        NoteStrayRow();
        return _blocks;
    }

    // Front matter between lines of plus signs is TOML.
    private int ScanOtherFrontMatter()
    {
        if (!text.Line(0).TrimEnd(" \t").SequenceEqual("+++"))
            return 0;
        for (var line = 1; line < text.LineCount; line++)
        {
            if (!text.Line(line).TrimEnd(" \t").SequenceEqual("+++"))
                continue;
            diagnostics.Add(OtherFrontMatter.At(text.LocationOf(0, 0)));
            return Prose(0, line + 1);
        }

        return 0;
    }

    // Gives the line to go on at.
    private int ScanLine(int line)
    {
        var full = text.Line(line);
        var content = full.TrimStart(" \t");
        if (content.TrimEnd(" \t").IsEmpty)
            return Blank(line);
        if (content[0] is '\uFEFF' or '\u00A0' or '\u200B' or '\u3000' && content.TrimStart(LineSyntax.OddSpaces) is { IsEmpty: false } bare)
            content = bare;
        if (content[0] != '>')
            _fenceInQuote = 0;
        var indent = LineSyntax.IndentOf(full);
        var isCode = indent >= LineSyntax.CodeIndent + Math.Max(0, _listIndent) && _paragraphStart < 0;
        if (isCode)
        {
            Strays.Note(line, content, StrayKind.Code);
            return Prose(line, line + 1);
        }

        if (_afterBlank && indent == 0)
            _listIndent = -1;
        _afterBlank = false;
        return ScanRaw(line, content) ?? ScanHeading(line, content) ?? ScanTable(line, full) ?? ScanText(line, content, indent);
    }

    private int Blank(int line)
    {
        NoteStrayRow();
        _paragraphStart = -1;
        _afterBlank = true;
        return line + 1;
    }

    // What is not looked into: code between fences, comments, HTML.
    private int? ScanRaw(int line, ReadOnlySpan<char> content)
    {
        var fence = LineSyntax.FenceLength(content);
        if (fence > 0)
            return Prose(line, _ends.OfFence(line, content[0], fence));
        if (LineSyntax.RawBlockEnd(content) is { } end)
            return Prose(line, _ends.OfRaw(line, end));
        if (!LineSyntax.StartsHtml(content, _paragraphStart >= 0))
            return null;
        var next = line;
        for (var isHidden = false; next < text.LineCount && text.Line(next) is var inside && !inside.Trim(" \t").IsEmpty; next++)
        {
            if (!isHidden && _ends.OfTable(next, inside) is { } behind)
                return HtmlTable(line, next, behind);
            isHidden = (isHidden || inside.Contains("<!--", StringComparison.Ordinal)) && !inside.Contains("-->", StringComparison.Ordinal);
            if (!isHidden)
                Strays.Note(next, inside.TrimStart(" \t"), StrayKind.Html);
        }

        return Prose(line, next);
    }

    private int HtmlTable(int line, int first, int end)
    {
        NoteStrayRow();
        if (line < first)
            Prose(line, first);
        Strays.Forget(first);
        Add(new MarkdownBlock(MarkdownBlockKind.HtmlTable, first, end));
        return end;
    }

    private int? ScanHeading(int line, ReadOnlySpan<char> content)
    {
        var level = LineSyntax.HeadingLevel(content);
        if (level > 0)
        {
            Add(new MarkdownBlock(MarkdownBlockKind.Heading, line, line + 1, level));
            return line + 1;
        }

        level = _paragraphStart < 0 ? 0 : LineSyntax.UnderlineLevel(content);
        if (level == 0)
            return null;
        Add(new MarkdownBlock(MarkdownBlockKind.UnderlinedHeading, _paragraphStart, line + 1, level));
        return line + 1;
    }

    // A table is a line of a paragraph and below it a delimiter row of as many cells.
    private int? ScanTable(int line, ReadOnlySpan<char> full)
    {
        if (_paragraphStart < 0)
            return null;
        var columns = RowSplitter.CountDelimiters(full);
        if (columns == 0)
            return null;
        if (columns > MostColumns)
        {
            _strayRow = -1;
            diagnostics.Add(TooManyColumns.At(text.LocationOf(line, 0), columns, MostColumns));
            return null;
        }

        _cells.Clear();
        if (RowSplitter.Split(text.Line(line - 1), 0, columns, _cells) != columns)
            return null;
        _strayRow = -1;
        var end = line + 1;
        while (end < text.LineCount && IsRow(text.Line(end)))
            end++;
        Add(new MarkdownBlock(MarkdownBlockKind.Table, line - 1, end, columns));
        return end;
    }

    // Rows may look like items of a list, as in "1. x | R" and "- | -": the pipe decides.
    private static bool IsRow(ReadOnlySpan<char> full)
    {
        if (full.Length > 1 && full[0] == '|')
            return true;
        var content = full.Trim(" \t");
        if (content.IsEmpty || content[0] == '>' || LineSyntax.HeadingLevel(content) > 0 || LineSyntax.FenceLength(content) > 0 || LineSyntax.RawBlockEnd(content) is not null)
            return false;
        if (RowSplitter.HasPipe(content))
            return true;
        var mark = Marks.Measure(content.TrimStart('\\'));
        return mark == 0 && !LineSyntax.IsTemplate(content) && LineSyntax.UnderlineLevel(content) == 0 && !LineSyntax.IsThematicBreak(content) && !LineSyntax.IsListItem(content) && !LineSyntax.StartsHtml(content, inParagraph: false);
    }

    private int ScanText(int line, ReadOnlySpan<char> content, int indent)
    {
        if (content[0] == '>')
            return ScanQuote(line, content);
        if (LineSyntax.IsThematicBreak(content))
            return Prose(line, line + 1);
        if (LineSyntax.IsListItem(content))
        {
            Strays.Note(line, content, StrayKind.Item);
            return Prose(line, EndOfItemLine(line, content, indent));
        }

        if (LineSyntax.IsAdmonition(content))
        {
            _listIndent = indent + LineSyntax.CodeIndent;
            return Prose(line, line + 1);
        }

        Strays.Note(line, content, StrayKind.Paragraph);
        if (_paragraphStart < 0 && content[0] == '|')
            _strayRow = line;

        if (_paragraphStart < 0)
            _paragraphStart = line;
        if (_proseStart < 0)
            _proseStart = line;
        return line + 1;
    }

    private int ScanQuote(int line, ReadOnlySpan<char> content)
    {
        var inside = content.TrimStart("> \t");
        var fence = LineSyntax.FenceLength(inside);
        if (fence > 0)
            _fenceInQuote = _fenceInQuote == 0 ? fence : fence >= _fenceInQuote ? 0 : _fenceInQuote;
        else if (_fenceInQuote == 0)
            Strays.Note(line, inside, StrayKind.Quote);
        return Prose(line, line + 1);
    }

    // Behind the marker of an item, or of several, may start what is not looked into.
    private int EndOfItemLine(int line, ReadOnlySpan<char> content, int indent)
    {
        while (LineSyntax.IsListItem(content))
        {
            var marker = content.IndexOfAny(' ', '\t');
            var rest = marker < 0 ? default : content[marker..].TrimStart(" \t");
            indent += content.Length - rest.Length;
            content = rest;
        }

        _listIndent = indent;
        var fence = LineSyntax.FenceLength(content);
        if (fence > 0)
            return _ends.OfFence(line, content[0], fence);
        return LineSyntax.RawBlockEnd(content) is { } end ? _ends.OfRaw(line, end) : line + 1;
    }

    // Called where a paragraph ends that started like a row and became no table.
    private void NoteStrayRow()
    {
        if (_strayRow >= 0)
            Strays.NoteParagraph(_strayRow);
        _strayRow = -1;
    }

    private int Prose(int line, int end)
    {
        NoteStrayRow();
        _paragraphStart = -1;
        _afterBlank = false;
        if (_proseStart < 0)
            _proseStart = line;
        return end;
    }

    private void Add(MarkdownBlock block)
    {
        NoteStrayRow();
        Strays.Forget(block.First);
        EndProse(block.First);
        _blocks.Add(block);
        _paragraphStart = -1;
        _afterBlank = true;
        if (block.Kind != MarkdownBlockKind.Table)
            _listIndent = -1;
    }

    private void EndProse(int end)
    {
        if (_proseStart >= 0 && _proseStart < end)
            _blocks.Add(new MarkdownBlock(MarkdownBlockKind.Prose, _proseStart, end));
        _proseStart = -1;
    }
}
