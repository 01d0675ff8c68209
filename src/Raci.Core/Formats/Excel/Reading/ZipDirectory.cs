using System.Buffers.Binary;
using System.Text;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads the directory at the end of a zip: what parts there are, without expanding any.</summary>
/// <remarks>Of our own, so that a directory of millions of entries, or one that contradicts itself, costs nothing. Source: PKWARE's APPNOTE.TXT, 4.3.12 to 4.3.16 and 4.5.3.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = 65_535;
    private const ushort Wide = 0x0001;
    private const ushort Deflated = 8;
    private const ushort Encrypted = 1;

    /// <summary>The most parts a package may have.</summary>
    public const int MostEntries = 10_000;

    /// <summary>Reads the entries of a directory; null, and why, where there is none that can be read.</summary>
    public static (List<ZipEntry>? Entries, string Trouble) Read(ReadOnlySpan<byte> zip)
    {
        var end = FindEnd(zip);
        if (end < 0)
            return (null, "it is no zip package, or its end is missing");
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]);
        if (at == uint.MaxValue)
            at = WideStart(zip, end);
        var entries = new List<ZipEntry>();
        while (at >= 0 && at + EntryLength <= end && zip[(int)at..].StartsWith("PK\u0001\u0002"u8))
        {
            if (entries.Count == MostEntries)
                return (null, $"it has more than {MostEntries} parts");
            var entry = zip[(int)at..end];
            var (name, extra, comment) = (Number(entry, 28), Number(entry, 30), Number(entry, 32));
            if (EntryLength + name + extra > entry.Length)
                break;
            if ((Number(entry, 8) & Encrypted) != 0)
                return (null, "its parts are encrypted");
            if (Number(entry, 10) is 0 or Deflated)
                entries.Add(EntryOf(entry, entry.Slice(EntryLength, name), entry.Slice(EntryLength + name, extra)));
            at += EntryLength + name + extra + comment;
        }

        return entries.Count == 0 ? (null, "its list of parts is broken") : (entries, "");
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static int FindEnd(ReadOnlySpan<byte> zip)
    {
        if (zip.Length < EndLength)
            return -1;
        var start = Math.Max(0, zip.Length - EndLength - LongestComment);
        var found = zip[start..^(EndLength - 4)].LastIndexOf("PK\u0005\u0006"u8);
        return found < 0 ? -1 : start + found;
    }

    private static long WideStart(ReadOnlySpan<byte> zip, int end)
    {
        if (end < 20 || !zip[(end - 20)..].StartsWith("PK\u0006\u0007"u8))
            return -1;
        var record = BinaryPrimitives.ReadInt64LittleEndian(zip[(end - 12)..]);
        return record < 0 || record + 56 > end || !zip[(int)record..].StartsWith("PK\u0006\u0006"u8) ? -1 : BinaryPrimitives.ReadInt64LittleEndian(zip[((int)record + 48)..]);
    }

    private static ZipEntry EntryOf(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> name, ReadOnlySpan<byte> extra)
    {
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]);
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        for (; extra.Length >= 4 && extra.Length >= 4 + Number(extra, 2); extra = extra[(4 + Number(extra, 2))..])
        {
            if (Number(extra, 0) != Wide)
                continue;
            var values = extra.Slice(4, Number(extra, 2));
            TakeWide(ref size, ref values);
            TakeWide(ref packed, ref values);
            TakeWide(ref offset, ref values);
            break;
        }

        return new(Encoding.UTF8.GetString(name).Replace('\\', '/').TrimStart('/'), offset, packed, size, Number(entry, 10) == 0);
    }

    private static void TakeWide(ref long value, ref ReadOnlySpan<byte> values)
    {
        if (value != uint.MaxValue || values.Length < 8)
            return;
        value = BinaryPrimitives.ReadInt64LittleEndian(values);
        values = values[8..];
    }
}
