using System.Runtime.CompilerServices;

namespace Raci.Formats;

/// <summary>How a document is read: which formats there are, whether one is chosen, and how much the document may hold.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets the options that reading has when it is given none.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Gets the formats to choose from; <see cref="MatrixFormats.BuiltIn"/> by default.</summary>
    public MatrixFormats Formats { get; init => field = NotNull(value); } = MatrixFormats.BuiltIn;

    /// <summary>Gets the reader that is chosen, as <see cref="MatrixFormat.Reader"/> has it; null, the default, to go by the file's extension and its content.</summary>
    public IMatrixReader? Reader { get; init; }

    /// <summary>Gets how much the document may hold; <see cref="ReadLimits.Default"/> by default.</summary>
    public ReadLimits Limits { get; init => field = NotNull(value); } = ReadLimits.Default;

    /// <summary>Gets the name that a document from a stream, from bytes or from a string has in diagnostics, and whose extension hints at its format; null, the default, for none.</summary>
    public string? FileName { get; init; }

    private static T NotNull<T>(T value, [CallerMemberName] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
