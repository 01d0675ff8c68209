namespace Raci.Formats.Excel.Reading;

/// <summary>A part of a package as its directory describes it; what it says of sizes may be wrong.</summary>
/// <param name="Name">The name, with forward slashes and none in front.</param>
/// <param name="Offset">Where its header stands.</param>
/// <param name="Packed">How many bytes it takes in the package.</param>
/// <param name="Size">How many bytes it has when expanded.</param>
/// <param name="IsPlain">Whether it is stored as it is, and not deflated.</param>
internal sealed record ZipEntry(string Name, long Offset, long Packed, long Size, bool IsPlain);
