using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>The parts of a package by their names, expanded only when they are read, and never beyond the limits.</summary>
internal sealed class ZipParts
{
    private const int HeaderLength = 30;

    private readonly ReadOnlyMemory<byte> _zip;
    private readonly ReadLimits _limits;
    private readonly Dictionary<string, ZipEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private ZipParts(ReadOnlyMemory<byte> zip, ReadLimits limits) => (_zip, _limits, Rest) = (zip, limits, limits.ZipBytes);

    /// <summary>Gets how many bytes may still be expanded.</summary>
    public long Rest { get; set; }

    /// <summary>Gets why expanding was stopped; null where it was not.</summary>
    public Diagnostic? Exceeded { get; set; }

    /// <summary>Gets the names of all parts.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Opens a package; null where it is none, or larger than allowed by what it says itself.</summary>
    public static ZipParts? Open(ReadOnlyMemory<byte> zip, ReadLimits limits, DiagnosticList diagnostics)
    {
        var (entries, trouble) = ZipDirectory.Read(zip.Span);
        if (entries is null)
        {
            diagnostics.Add(NotAWorkbook.At(SourceLocation.None, new Wording(trouble)));
            return null;
        }

        var parts = new ZipParts(zip, limits);
        foreach (var entry in entries)
        {
            if (!parts._entries.TryAdd(entry.Name, entry))
                diagnostics.Add(PartTwice.At(SourceLocation.None, entry.Name));
        }

        if (entries.Sum(entry => (decimal)entry.Size) > limits.ZipBytes)
            parts.Exceeded = TooManyBytes(limits);
        else if (entries.Exists(entry => IsTooDense(entry.Size, entry.Packed, limits)))
            parts.Exceeded = TooDense(limits);
        if (parts.Exceeded is not { } exceeded)
            return parts;
        diagnostics.Add(exceeded);
        return null;
    }

    /// <summary>Tells whether a part of a size is suspiciously much larger than in the package.</summary>
    public static bool IsTooDense(long size, long packed, ReadLimits limits) => size > PartStream.Harmless && size / limits.ZipRatio > packed;

    /// <summary>Gets what is said of a package whose parts are too large.</summary>
    public static Diagnostic TooManyBytes(ReadLimits limits) => LimitExceeded.At(SourceLocation.None, limits.ZipBytes, new Wording("bytes in its expanded parts"), new Wording(nameof(ReadLimits.ZipBytes)));

    /// <summary>Gets what is said of a package whose parts are too dense.</summary>
    public static Diagnostic TooDense(ReadLimits limits) => LimitExceeded.At(SourceLocation.None, limits.ZipRatio, new Wording("times the bytes of the file in a part"), new Wording(nameof(ReadLimits.ZipRatio)));

    /// <summary>Tells whether there is a part of a name.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Opens a part; null where there is none, or its header is broken.</summary>
    public Stream? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry) || entry.Offset < 0 || entry.Offset + HeaderLength > _zip.Length || Exceeded is not null)
            return null;
        var header = _zip.Span[(int)entry.Offset..];
        if (!header.StartsWith("PK\u0003\u0004"u8))
            return null;
        var start = entry.Offset + HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (entry.Packed < 0 || start + entry.Packed > _zip.Length)
            return null;
        var packed = StreamOf(_zip.Slice((int)start, (int)entry.Packed));
        return new PartStream(entry.IsPlain ? packed : new DeflateStream(packed, CompressionMode.Decompress), this, entry.Packed, _limits);
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
