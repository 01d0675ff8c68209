namespace Raci.Formats.Json;

/// <summary>Tells by its first characters whether a document is JSON.</summary>
internal static class JsonSigns
{
    private static readonly string[] Ours = ["\"phases\"", "\"parties\"", "raci-matrix", "\"activities\"", "\"assignments\""];

    /// <summary>Finds the signs in the start of a text.</summary>
    public static FormatMatch Find(string start)
    {
        var text = start.AsSpan().TrimStart(" \t\r\n");
        if (text.IsEmpty || text[0] is not ('{' or '['))
            return FormatMatch.None;
        var inner = text[1..].TrimStart(" \t\r\n");
        if (text[0] == '[')
            return OfList(inner);
        if (inner.IsEmpty || inner[0] is not ('"' or '}'))
            return FormatMatch.Possible;
        return Array.Exists(Ours, word => start.Contains(word, StringComparison.Ordinal)) ? FormatMatch.Certain : FormatMatch.Likely;
    }

    // Lists of objects and of lists; words in brackets are a link or a heading of CSV.
    private static FormatMatch OfList(ReadOnlySpan<char> inner)
    {
        if (inner.IsEmpty)
            return FormatMatch.Possible;
        if (inner[0] is '{' or '[' && inner[1..].TrimStart(" \t\r\n") is ['"' or '{' or '[' or '}' or ']', ..])
            return FormatMatch.Likely;
        return inner[0] is '{' or '[' or ']' or '"' or '-' || char.IsAsciiDigit(inner[0]) ? FormatMatch.Possible : FormatMatch.None;
    }
}
