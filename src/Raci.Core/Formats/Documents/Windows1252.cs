using System.Buffers;
using System.Text;

namespace Raci.Formats.Documents;

/// <summary>Tells texts that old programs saved in the Western code page of Windows, as spreadsheets do for CSV, and decodes them.</summary>
internal static class Windows1252
{
    // What the code page has no character for.
    private static readonly SearchValues<byte> Unused = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D, 0]);

    /// <summary>Gets the text of bytes none of whose characters beyond ASCII is one of UTF-8; null where one is, and the text is damaged UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAny(Unused) || HasUtf8(bytes) ? null : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

    private static bool HasUtf8(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
                return false;
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out _) == OperationStatus.Done)
                return true;
            bytes = bytes[1..];
        }
    }
}
