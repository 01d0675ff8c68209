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
        if (text[0] == '[')
            return FormatMatch.Possible;
        var inner = text[1..].TrimStart(" \t\r\n");
        if (inner.IsEmpty || inner[0] is not ('"' or '}'))
            return FormatMatch.Possible;
        return Array.Exists(Ours, word => start.Contains(word, StringComparison.Ordinal)) ? FormatMatch.Certain : FormatMatch.Likely;
    }
}
