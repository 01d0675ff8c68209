using System.Security.Cryptography;
using System.Text;
using Raci.Formats;
using Raci.Tool.Reporting;

namespace Raci.Tool.Showing;

/// <summary>Writes a file without a matrix for comparisons: its own lines where it is text, else one line that another content would change.</summary>
/// <remarks>Git takes the failure of what turns a file into text for the end of the whole comparison, so that a page without a matrix must not fail.</remarks>
internal static class PlainFile
{
    // As git tells a binary file.
    private const int LookedAt = 8_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">It cannot be read, or the output cannot be written.</exception>
    public static void Write(string path, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(Read(path)));
        output.Flush();
    }

    /// <summary>Gets what is written of a file: lines, each with its end.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string Read(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > ReadLimits.Default.Bytes)
            return Sketch(file.Length, SHA256.HashData(file));
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return TextOf(bytes) is { } text ? LinesOf(text) : Sketch(bytes.Length, SHA256.HashData(bytes));
    }

    private static string Sketch(long length, byte[] hash) => $"no matrix and no text: {length} bytes, SHA-256 {Convert.ToHexStringLower(hash)}\n";

    private static string? TextOf(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        if (bytes.AsSpan(0, Math.Min(bytes.Length, LookedAt)).Contains((byte)0))
            return null;
        try
        {
            return StrictUtf8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            // Each byte becomes a character, so that no difference is hidden.
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static string LinesOf(string text)
    {
        if (text.Length == 0)
            return "";
        var lines = new StringBuilder(text.Length);
        foreach (var line in (text.EndsWith('\n') ? text.AsSpan(0, text.Length - 1) : text).EnumerateLines())
            lines.AppendJoin('\t', line.ToString().Split('\t').Select(Printable.Of)).Append('\n');
        return lines.ToString();
    }
}
