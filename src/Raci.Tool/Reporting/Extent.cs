using System.Buffers;

namespace Raci.Tool.Reporting;

/// <summary>Finds how far what a diagnostic speaks of goes on behind its place, of which the place tells only the start.</summary>
internal static class Extent
{
    private const int Longest = 1_000;
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\u00A0\u3000,;:|()[]{}<>\"");

    /// <summary>Gets how many UTF-16 units are meant: what the message quotes where it stands there, else the cell, the quoted text, the element as far as its first end, or the word; zero behind the end of the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="message">What the diagnostic says.</param>
    public static int Of(ReadOnlySpan<char> line, int start, string message)
    {
        var rest = line[start..];
        if (rest.Length > Longest)
            rest = rest[..Longest];
        if (rest.IsEmpty)
            return 0;
        var length = OfQuotation(rest, message);
        if (length == 0)
            length = rest[0] switch
            {
                '"' => OfQuoted(rest),
                '<' => rest.IndexOf("</") is > 0 and var close ? close : rest.IndexOf('>') + 1,
                _ when IsCell(line[..start]) => OfCell(rest),
                _ => rest.IndexOfAny(WordEnds) is >= 0 and var end ? end : rest.Length,
            };
        return Math.Max(1, length);
    }

    // The longest text that the message has between two of its marks and the line has here; 'R' of a message is no part of the word Resp.
    private static int OfQuotation(ReadOnlySpan<char> rest, string message)
    {
        var longest = 0;
        for (var open = message.IndexOf('\'', StringComparison.Ordinal); open >= 0; open = message.IndexOf('\'', open + 1))
        {
            var same = rest.CommonPrefixLength(message.AsSpan(open + 1));
            var behind = message.AsSpan(open + 1);
            var length = behind[..Math.Min(same + 1, behind.Length)].LastIndexOf('\'');
            if (length > longest && (length == rest.Length || !char.IsLetterOrDigit(rest[length])))
                longest = length;
        }

        return longest;
    }

    // A quote inside is written twice, or behind a backslash.
    private static int OfQuoted(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\\' || (rest[i] == '"' && i + 1 < rest.Length && rest[i + 1] == '"'))
                i++;
            else if (rest[i] == '"')
                return i + 1;
        }

        return rest.Length;
    }

    // Behind a pipe and spaces begins a cell of a row.
    private static bool IsCell(ReadOnlySpan<char> before) => before.TrimEnd(" \t").EndsWith("|");

    private static int OfCell(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\\')
                i++;
            else if (rest[i] == '|')
                return rest[..i].TrimEnd(" \t").Length;
        }

        return rest.TrimEnd(" \t").Length;
    }
}
