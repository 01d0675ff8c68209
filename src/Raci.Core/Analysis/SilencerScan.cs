using Raci.Collections;

namespace Raci.Analysis;

/// <summary>Finds silencers line by line: comments, and the tables and rows they speak of.</summary>
internal sealed class SilencerScan
{
    private const string End = "-->";
    private const int IndentOfCode = 4;
    private const int MostLines = 32;
    private const string RulePrefix = "RACI";

    private readonly string[] _lines;
    private readonly string[] _contents;
    private readonly int[] _depths;
    private readonly List<Silencer> _found = [];

    // The silencers, by their index, that wait for the table they stand before.
    private readonly List<int> _waiting = [];
    private bool _isInList;

    public SilencerScan(string markdown)
    {
        _lines = markdown.ReplaceLineEndings("\n").Split('\n');
        (_contents, _depths) = (new string[_lines.Length], new int[_lines.Length]);
        for (var line = 0; line < _lines.Length; line++)
            (_contents[line], _depths[line]) = WithoutQuotes(_lines[line]);
    }

    public ValueList<Silencer> Scan()
    {
        for (var line = BehindFrontMatter(); line < _lines.Length;)
        {
            NoteList(line);
            if (FenceOf(_contents[line]) is { Length: > 0 } fence)
                line = BehindFence(line, fence);
            else if (IsTable(line))
                line = ScanTable(line);
            else
                ScanLine(line++, isRow: false);
        }

        return _found.ToValueList();
    }

    private int ScanTable(int first)
    {
        var end = first;
        while (end < _lines.Length && _depths[end] == _depths[first] && IsOfTable(_contents[end]))
            end++;
        foreach (var index in _waiting)
            _found[index] = _found[index] with { FirstLine = first + 1, LastLine = end };
        _waiting.Clear();
        for (var line = first; line < end; line++)
            ScanLine(line, isRow: true);
        return end;
    }

    private void ScanLine(int line, bool isRow)
    {
        var text = _lines[line];
        for (var start = SilencerComment.IndexIn(text); start >= 0;)
        {
            var comment = isRow ? text[start..] : From(line, start);
            var end = comment.IndexOf(End, StringComparison.Ordinal);
            if (end < 0)
                return;
            if (!IsQuoted(text, start))
            {
                var ids = IdsOf(comment[SilencerComment.Measure(comment)..end]);
                if (!isRow)
                    _waiting.Add(_found.Count);
                _found.Add(new Silencer(line + 1, start + 1, ids, isRow ? line + 1 : 0, isRow ? line + 1 : -1));
            }

            start = start + end < text.Length ? SilencerComment.IndexIn(text, start + end) : -1;
        }
    }

    // Behind ids, other words are the reason; where no id stands first, all are taken for ids, so that a slip is told.
    private static ValueList<string> IdsOf(string words)
    {
        var all = words.Split([' ', '\t', '\n', ',', ':'], StringSplitOptions.RemoveEmptyEntries);
        var ids = all.TakeWhile(word => word.StartsWith(RulePrefix, StringComparison.OrdinalIgnoreCase)).ToArray();
        return (ids.Length > 0 ? ids : all).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();
    }

    // A comment between tables may go on over lines, up to an empty one.
    private string From(int line, int start)
    {
        var comment = _lines[line][start..];
        for (var next = line + 1; next < Math.Min(_lines.Length, line + MostLines) && !comment.Contains(End, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(_lines[next]); next++)
            comment = $"{comment}\n{_lines[next]}";
        return comment;
    }

    // In code, or behind a backslash, it is what a page says of comments and none itself.
    private bool IsQuoted(string text, int start) =>
        (start > 0 && text[start - 1] is '`' or '\\') || text.AsSpan(0, start).Count('`') % 2 == 1 || (!_isInList && start >= IndentOfCode && text.AsSpan(0, start).IsWhiteSpace());

    private bool IsTable(int line) =>
        _contents[line].Contains('|', StringComparison.Ordinal) && line + 1 < _lines.Length && _depths[line + 1] == _depths[line] && IsDelimiter(_contents[line + 1]);

    // A line as it stands inside quotes, and in how many.
    private static (string Content, int Depth) WithoutQuotes(string line)
    {
        var content = line.AsSpan();
        var depth = 0;
        while (content.TrimStart(" \t") is ['>', .. var inner])
        {
            content = inner;
            depth++;
        }

        return (depth == 0 ? line : content.ToString(), depth);
    }

    // What is indented below an item of a list is no code.
    private void NoteList(int line)
    {
        var content = _contents[line].AsSpan().TrimStart(" \t");
        var digits = content.Length - content.TrimStart("0123456789").Length;
        if (content is ['-' or '*' or '+', ' ' or '\t', ..] || (digits > 0 && content[digits..] is ['.' or ')', ' ' or '\t', ..]))
            _isInList = true;
        else if (!content.IsEmpty && content.Length == _contents[line].Length)
            _isInList = false;
    }

    private static bool IsDelimiter(string line) =>
        line.Contains('-', StringComparison.Ordinal) && line.Contains('|', StringComparison.Ordinal) && !line.AsSpan().ContainsAnyExcept("|-: \t");

    private static bool IsOfTable(string line)
    {
        var content = line.AsSpan().Trim(" \t");
        return !content.IsEmpty && content[0] is not '#' && !content.StartsWith("<!--") && FenceOf(line).Length == 0;
    }

    private int BehindFrontMatter()
    {
        if (_lines[0].AsSpan().TrimEnd(" \t") is not "---")
            return 0;
        var end = Array.FindIndex(_lines, 1, line => line.AsSpan().TrimEnd(" \t") is "---" or "...");
        return end < 0 ? 0 : end + 1;
    }

    private int BehindFence(int first, string fence)
    {
        for (var line = first + 1; line < _lines.Length; line++)
        {
            var content = _contents[line].AsSpan().Trim(" \t");
            if (content.Length >= fence.Length && !content.ContainsAnyExcept(fence[0]))
                return line + 1;
        }

        return _lines.Length;
    }

    private static string FenceOf(string line)
    {
        var content = line.AsSpan().TrimStart(" \t");
        if (content.IsEmpty || content[0] is not ('`' or '~'))
            return "";
        var length = content.Length - content.TrimStart(content[0]).Length;
        return length < 3 || (content[0] == '`' && content[length..].Contains('`')) ? "" : content[..length].ToString();
    }
}
