namespace Raci.Formats.Json;

/// <summary>Says in plain words what is wrong with a document that is no JSON, where that can be seen at the place where reading it stopped.</summary>
internal static class JsonFault
{
    private static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    /// <summary>Gets the words; null where the place does not tell.</summary>
    /// <param name="document">The document.</param>
    /// <param name="at">The byte at which reading stopped.</param>
    public static string? At(ReadOnlySpan<byte> document, int at)
    {
        if (document.Trim(Blank).IsEmpty)
            return "it is empty";
        if (at >= document.Length)
            return "it ends before all that was opened is closed: a text, a list or an object";
        var before = document[..at].TrimEnd(Blank);
        var isName = before.Length > 0 && before[^1] is (byte)'{' or (byte)',';
        return document[at] switch
        {
            (byte)'/' => "a comment stands here, and JSON has none",
            (byte)']' or (byte)'}' when before.EndsWith(","u8) => "a comma stands before the end of a list or an object",
            (byte)'\'' => "names and texts stand in double quotes",
            (byte)'\n' or (byte)'\r' or (byte)'\t' => "a line end or a tab stands inside a text; write \\n or \\t",
            var c when isName && char.IsAsciiLetter((char)c) && !IsInList(before) => "the name of a member stands in double quotes",
            _ => null,
        };
    }

    // What stands behind a comma is a name only where the comma parts the members of an object.
    private static bool IsInList(ReadOnlySpan<byte> before) => before[^1] == ',' && before.LastIndexOf((byte)'[') > Math.Max(before.LastIndexOf((byte)'{'), before.LastIndexOf((byte)':'));
}
