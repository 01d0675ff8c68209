namespace Raci.Tool.Reporting;

/// <summary>Takes from texts of strangers what would break a line, command a terminal or turn the order of what follows.</summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>Gets a text with a mark in place of each such character; the same string where there is none.</summary>
    public static string Of(string text) => text.Any(IsUnprintable) ? string.Concat(text.Select(c => IsUnprintable(c) ? Replacement : c)) : text;

    /// <summary>Gets JSON in whose strings each such character is escaped.</summary>
    public static string OfJson(string json) =>
        json.Any(IsUnprintable) ? string.Concat(json.Select(c => IsUnprintable(c) ? $@"\u{(int)c:X4}" : c.ToString())) : json;

    // Controls; line and paragraph separators; the marks, embeddings, overrides and isolates of the bidirectional algorithm.
    private static bool IsUnprintable(char c) => char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
}
