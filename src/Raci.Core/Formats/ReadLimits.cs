using System.Runtime.CompilerServices;

namespace Raci.Formats;

/// <summary>How much a document may hold before a reader refuses it: what a hostile or broken file costs is bounded, whatever its format.</summary>
/// <remarks>
/// A document beyond a limit gives an error: RACI1035, which names the limit, where the document was not read; that of the part where only a part of it was left out or cut,
/// such as RACI1002 for front matter and RACI1007 for a text. All values are at least one.
/// </remarks>
public sealed record ReadLimits
{
    private const int MiB = 1024 * 1024;

    /// <summary>Gets the limits a reader has when it is given none.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Gets the most bytes a document may have; 128 MiB by default.</summary>
    public long Bytes { get; init => field = Positive(value); } = 128 * MiB;

    /// <summary>Gets the most rows all tables of a document may have together; 1,048,576 by default, which is what a worksheet holds.</summary>
    public int Rows { get; init => field = Positive(value); } = 1_048_576;

    /// <summary>Gets the most parties a matrix may have; 1,000 by default.</summary>
    public int Parties { get; init => field = Positive(value); } = 1_000;

    /// <summary>Gets how deep values, elements or blocks may nest; 64 by default.</summary>
    public int Nesting { get; init => field = Positive(value); } = 64;

    /// <summary>Gets the most UTF-16 units a text may have; 32,767 by default, which is also the most a <see cref="Text"/> can hold.</summary>
    public int TextLength { get; init => field = Positive(value); } = TextRules.MostLength;

    /// <summary>Gets how many times larger than in the file the parts of a workbook may be; 1,000 by default. Parts of less than a mebibyte are not asked.</summary>
    public int ZipRatio { get; init => field = Positive(value); } = 1_000;

    /// <summary>Gets the most bytes all parts of a workbook may have together when they are expanded; 1 GiB by default.</summary>
    public long ZipBytes { get; init => field = Positive(value); } = 1024L * MiB;

    /// <summary>Gets the most a reader of JSON or YAML has to say, errors and warnings together, before it gives up; 10,000 by default.</summary>
    public int Diagnostics { get; init => field = Positive(value); } = 10_000;

    /// <summary>Gets the most bytes a YAML document may have; 8 MiB by default, because parsing YAML takes many times longer than parsing other texts.</summary>
    public long YamlBytes { get; init => field = Positive(value); } = 8 * MiB;

    /// <summary>Gets the most values that the aliases of a YAML document may repeat; 10,000 by default.</summary>
    public int YamlAliases { get; init => field = Positive(value); } = 10_000;

    private static T Positive<T>(T value, [CallerMemberName] string name = "")
        where T : System.Numerics.INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        return value;
    }
}
