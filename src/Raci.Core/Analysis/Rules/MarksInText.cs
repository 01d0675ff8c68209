using System.Buffers;

namespace Raci.Analysis.Rules;

/// <summary>Finds what may be marks in words, such as "Order the licences *".</summary>
internal static class MarksInText
{
    private const int LongestMark = 24;

    private static readonly SearchValues<char> Starts = SearchValues.Create("*†‡§¶#¹²³⁰⁴⁵⁶⁷⁸⁹([");

    /// <summary>Adds the marks of a text to those found.</summary>
    public static void AddTo(HashSet<string> marks, ReadOnlySpan<char> text)
    {
        for (var start = text.IndexOfAny(Starts); start >= 0 && start < text.Length;)
        {
            var length = Marks.Measure(text.Slice(start, Math.Min(LongestMark, text.Length - start)));
            if (length > 0)
                marks.Add(text.Slice(start, length).ToString());
            start += Math.Max(1, length);
            var next = text[start..].IndexOfAny(Starts);
            start = next < 0 ? -1 : start + next;
        }
    }
}
