using System.Text;
using System.Text.Unicode;
using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Formats;

/// <summary>Damages documents, makes them smaller, and tells whether a place lies inside one.</summary>
internal static class Documented
{
    /// <summary>Documents with bytes changed, a piece cut out, a piece doubled, or the end of another behind the start.</summary>
    public static Gen<byte[]> Damaged(IReadOnlyList<byte[]> documents) =>
        from document in Gen.Elements(documents.ToArray())
        from other in Gen.Elements(documents.ToArray())
        from kind in Gen.Choose(0, 3)
        from places in Gen.Choose(0, document.Length - 1).ArrayOf(6)
        from values in Gen.Choose(0, 255).ArrayOf(6)
        select Damage(document, other, kind, places, values);

    public static IEnumerable<T[]> Shrink<T>(T[] items)
    {
        for (var size = items.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= items.Length; start += size)
                yield return [.. items[..start], .. items[(start + size)..]];
        }
    }

    /// <summary>Checks that a line and a column lie inside a text; a place behind the end of its line counts as inside.</summary>
    public static void Inside(SourceLocation location, byte[] document)
    {
        // What is no UTF-8 is read byte by byte.
        var lines = (Utf8.IsValid(document) ? Encoding.UTF8 : Encoding.Latin1).GetString(document).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        Assert.InRange(location.Line, 1, lines.Length);
        Assert.InRange(location.Column, 1, lines.Max(line => line.Length) + 1);
    }

    private static byte[] Damage(byte[] document, byte[] other, int kind, int[] places, int[] values)
    {
        var (start, end) = (Math.Min(places[0], places[1]), Math.Max(places[0], places[1]));
        if (kind == 1)
            return [.. document[..start], .. document[end..]];
        if (kind == 2)
            return [.. document[..end], .. document[start..]];
        if (kind == 3)
            return [.. document[..start], .. other[Math.Min(end, other.Length)..]];
        byte[] copy = [.. document];
        for (var i = 0; i < places.Length; i++)
            copy[places[i]] = (byte)values[i];
        return copy;
    }
}
