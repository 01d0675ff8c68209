using System.Text;
using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Some lines of a page that become others, are put in or taken out; all other lines stay as they are.</summary>
internal sealed class PageEdit(SourceText text)
{
    private readonly SortedDictionary<int, string> _changed = [];
    private readonly Dictionary<int, List<string>> _inserted = [];
    private readonly HashSet<int> _removed = [];

    /// <summary>Gives a line other content.</summary>
    public PageEdit Change(int line, string content)
    {
        _changed[line] = content;
        return this;
    }

    /// <summary>Puts a line in before another, behind those put in there already.</summary>
    public PageEdit Insert(int line, string content)
    {
        if (!_inserted.TryGetValue(line, out var lines))
            _inserted.Add(line, lines = []);
        lines.Add(content);
        return this;
    }

    /// <summary>Takes a line out.</summary>
    public PageEdit Remove(int line)
    {
        _removed.Add(line);
        return this;
    }

    /// <summary>Gets the page with the lines that were changed.</summary>
    public string Apply()
    {
        var builder = new StringBuilder(text.Text.Length + 256);
        var at = 0;
        foreach (var line in _changed.Keys.Concat(_inserted.Keys).Concat(_removed).Distinct().Order())
        {
            var start = text.StartOf(line);
            builder.Append(text.Text, at, start - at);
            at = start;
            if (_inserted.TryGetValue(line, out var inserted))
                inserted.ForEach(content => AppendInserted(builder, line, content));
            if (line >= text.LineCount)
                continue;
            var length = text.Line(line).Length;
            if (_removed.Contains(line))
            {
                at = text.StartOf(line + 1);
                if (EndOf(line).Length == 0)
                    TrimLineEnd(builder);
            }
            else if (_changed.TryGetValue(line, out var changed))
                (at, _) = (start + length, builder.Append(changed));
        }

        return builder.Append(text.Text, at, text.Text.Length - at).ToString();
    }

    // Behind a last line without an end the new line is the one without.
    private void AppendInserted(StringBuilder builder, int line, string content)
    {
        var end = EndOf(line > 0 ? line - 1 : line);
        if (line >= text.LineCount)
            builder.Append(end.Length > 0 ? end : EndOf(0) is { Length: > 0 } first ? first : "\n").Append(content);
        else
            builder.Append(content).Append(end);
    }

    // Where the last line had no end, the one that becomes the last has none.
    private static void TrimLineEnd(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[^1] == '\n')
            builder.Length--;
        if (builder.Length > 0 && builder[^1] == '\r')
            builder.Length--;
    }

    private string EndOf(int line) => text.Text[(text.StartOf(line) + text.Line(line).Length)..text.StartOf(line + 1)];
}
