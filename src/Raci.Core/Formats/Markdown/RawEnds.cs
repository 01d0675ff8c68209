using Raci.Formats.Documents;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>Finds where parts of a document end that are not looked into line by line: fences, comments, HTML.</summary>
internal sealed class RawEnds(SourceText text, DiagnosticList diagnostics)
{
    private bool _hasOpen;

    /// <summary>Gets the line behind a fence of code.</summary>
    public int OfFence(int line, char fence, int length)
    {
        for (var i = line + 1; i < text.LineCount; i++)
        {
            var content = text.Line(i).Trim(" \t");
            if (content.Length >= length && !content.ContainsAnyExcept(fence))
                return i + 1;
        }

        return Unclosed(line, "code fence");
    }

    /// <summary>Gets the line behind what goes on until a certain text.</summary>
    public int OfRaw(int line, string end)
    {
        for (var i = line; i < text.LineCount; i++)
        {
            if (text.Line(i).Contains(end, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return Unclosed(line, end is "-->" or "*/}" ? "comment" : "block of HTML");
    }

    private int Unclosed(int line, string what)
    {
        diagnostics.Add(UnclosedFence.At(text.LocationOf(line, 0), what));
        return text.LineCount;
    }

    /// <summary>Gets the line behind a table of HTML, which goes on over empty lines until its last tag; null where none starts or it is not closed, which is looked for once.</summary>
    public int? OfTable(int line, ReadOnlySpan<char> first)
    {
        if (_hasOpen || !first.Contains("<table", StringComparison.OrdinalIgnoreCase))
            return null;
        var open = 0;
        for (; line < text.LineCount; line++)
        {
            var content = text.Line(line);
            if (!content.Contains('<'))
                continue;
            open += Count(content, "<table") - Count(content, "</table");
            if (open <= 0)
                return line + 1;
        }

        _hasOpen = true;
        return null;
    }

    private static int Count(ReadOnlySpan<char> line, string tag)
    {
        var count = 0;
        for (var at = line.IndexOf(tag, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(tag, StringComparison.OrdinalIgnoreCase))
        {
            count++;
            line = line[(at + tag.Length)..];
        }

        return count;
    }
}
