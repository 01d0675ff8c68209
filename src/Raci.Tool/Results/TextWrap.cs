using System.Globalization;
using Raci.Formats.Documents;

namespace Raci.Tool.Results;

/// <summary>Fits texts into columns of a terminal, by the width their characters are shown in.</summary>
internal static class TextWrap
{
    private const string Ellipsis = "…";

    /// <summary>Gets the lines of a text: broken at spaces, beside ideographs, and inside a word only where it is longer than a line. At least one, and empty for an empty text.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
            return [text];
        var lines = new List<string>();
        var (start, shown, opportunity) = (0, 0, 0);
        for (var offset = 0; offset < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(offset));
            var (isSpace, columns) = (text[offset] == ' ', DisplayWidth.Of(text.AsSpan(offset, length)));
            if (columns == 2)
                opportunity = offset;
            while (!isSpace && shown + columns > width && offset > start)
            {
                var end = opportunity > start ? opportunity : offset;
                lines.Add(text[start..end].TrimEnd(' '));
                start = end;
                shown = DisplayWidth.Of(text.AsSpan(start, offset - start));
            }

            offset += length;
            shown += columns;
            if (isSpace || columns == 2)
                opportunity = offset;
        }

        lines.Add(text[start..].TrimEnd(' '));
        return lines;
    }

    /// <summary>Gets as much of a text as there is room for, with <c>…</c> where something was cut off.</summary>
    public static string Cut(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
            return text;
        var (end, shown) = (0, 0);
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            var columns = DisplayWidth.Of(text.AsSpan(end, length));
            if (shown + columns > width - 1)
                break;
            (end, shown) = (end + length, shown + columns);
        }

        return text[..end].TrimEnd(' ') + Ellipsis;
    }

    /// <summary>Gets the spaces that fill a text up to a width.</summary>
    public static string Fill(string text, int width) => new(' ', Math.Max(0, width - DisplayWidth.Of(text)));
}
