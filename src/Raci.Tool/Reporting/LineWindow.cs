using System.Globalization;
using Raci.Formats.Documents;

namespace Raci.Tool.Reporting;

/// <summary>As much of a line around a place as there is room for; its tabs are four spaces, and what is no character to show is a mark.</summary>
/// <param name="Text">What is shown, with <c>…</c> where something was cut off.</param>
/// <param name="MarkStart">How many columns stand before the place.</param>
/// <param name="MarkWidth">How many columns the place takes; at least one.</param>
internal sealed record LineWindow(string Text, int MarkStart, int MarkWidth)
{
    private const string Tab = "    ";

    /// <summary>Gets the window of a line.</summary>
    /// <param name="line">The line, of any length: only what may be shown is looked at.</param>
    /// <param name="start">Where the place starts, in UTF-16 units.</param>
    /// <param name="length">How long it is, in UTF-16 units.</param>
    /// <param name="room">How many columns there are.</param>
    public static LineWindow Of(string line, int start, int length, int room)
    {
        // No character that takes a column has more units than these, but for letters with heaps of combining marks.
        var (first, end) = (Math.Max(0, start - (4 * room)), Math.Min(line.Length, start + (4 * room)));
        if (first > 0 && char.IsLowSurrogate(line[first]))
            first--;
        if (end < line.Length && char.IsLowSurrogate(line[end]))
            end++;
        var shown = new Shown(ElementsOf(line.AsSpan(first, end - first)), first > 0, end < line.Length);
        var markFirst = shown.IndexOf(start - first);
        var markEnd = Math.Max(markFirst + 1, shown.IndexOf(Math.Min(start + length, end) - first - 1) + 1);
        return shown.Around(markFirst, markEnd, room);
    }

    private static List<Element> ElementsOf(ReadOnlySpan<char> text)
    {
        List<Element> elements = [];
        for (var offset = 0; offset < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text[offset..]);
            var element = text[offset] == '\t' ? Tab : Printable.Of(text.Slice(offset, length).ToString());
            elements.Add(new(element, DisplayWidth.Of(element), offset));
            offset += length;
        }

        // A place may lie right behind the end of a line.
        elements.Add(new("", 1, text.Length));
        return elements;
    }

    private readonly record struct Element(string Text, int Width, int Offset);

    private sealed class Shown(List<Element> elements, bool isCutBefore, bool isCutBehind)
    {
        private int _first;
        private int _end;
        private int _width;

        // The end of the line counts where the place is there; else nothing is to be seen of it.
        private int Count => elements.Count - 1;

        public int IndexOf(int offset) => Math.Max(0, elements.FindLastIndex(element => element.Offset <= offset));

        public LineWindow Around(int markFirst, int markEnd, int room)
        {
            (_first, _end) = (markFirst, markEnd);
            _width = WidthOf(markFirst, markEnd);
            while (_end > _first + 1 && _width + Ellipses(_first, _end) > room)
                _width -= elements[--_end].Width;
            var mark = _width;
            while (GrowRight(room) | GrowLeft(room))
            {
                // By one element on each side, so that the place stands in the middle of a long line.
            }

            var (before, behind) = (IsCut(_first), IsCutAt(_end));
            var text = $"{(before ? "…" : "")}{string.Concat(elements[_first..Math.Min(_end, elements.Count)].Select(element => element.Text))}{(behind ? "…" : "")}";
            return new(text.TrimEnd(' '), (before ? 1 : 0) + WidthOf(_first, markFirst), Math.Max(1, mark));
        }

        private bool GrowRight(int room)
        {
            if (_end >= Count || _width + elements[_end].Width + Ellipses(_first, _end + 1) > room)
                return false;
            _width += elements[_end++].Width;
            return true;
        }

        private bool GrowLeft(int room)
        {
            if (_first == 0 || _width + elements[_first - 1].Width + Ellipses(_first - 1, _end) > room)
                return false;
            _width += elements[--_first].Width;
            return true;
        }

        private int WidthOf(int first, int end) => elements[first..end].Sum(element => element.Width);

        private int Ellipses(int first, int end) => (IsCut(first) ? 1 : 0) + (IsCutAt(end) ? 1 : 0);

        private bool IsCut(int first) => first > 0 || isCutBefore;

        private bool IsCutAt(int end) => end < Count || isCutBehind;
    }
}
