using System.IO.Compression;

namespace Raci.Formats.Excel;

/// <summary>How workbooks are written and read.</summary>
public sealed record ExcelOptions
{
    /// <summary>Gets the options a writer or a reader has when it is given none.</summary>
    public static ExcelOptions Default { get; } = new();

    /// <summary>Gets how hard the parts of a workbook are compressed; <see cref="CompressionLevel.Fastest"/> by default.</summary>
    /// <remarks>The stronger levels make large workbooks smaller, at several times the time of everything else together.</remarks>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;

    /// <summary>Gets the name of the only sheet that is read, hidden or not; null, the default, for all visible sheets that hold a matrix.</summary>
    public string? Sheet { get; init; }
}
