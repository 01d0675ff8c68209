using Raci.Tool.Formatting;

namespace Raci.Tool.Converting;

/// <summary>A conversion as the user asked for it.</summary>
internal sealed record ConvertRequest
{
    /// <summary>Gets the operands: files, folders, patterns, <c>-</c>.</summary>
    public required IReadOnlyList<string> Operands { get; init; }

    /// <summary>Gets the file or folder to write; <c>-</c> for the standard output, null where the option was not given.</summary>
    public string? Output { get; init; }

    /// <summary>Gets the name of the format to read; null to go by extension and content.</summary>
    public string? From { get; init; }

    /// <summary>Gets the name of the format to write; null to go by the extension.</summary>
    public string? To { get; init; }

    /// <summary>Gets whether folders inside folders are looked into.</summary>
    public bool Recursive { get; init; }

    /// <summary>Gets whether files that are there are replaced in a folder too.</summary>
    public bool Force { get; init; }

    /// <summary>Gets whether a matrix is written though its document has errors.</summary>
    public bool Lenient { get; init; }

    /// <summary>Gets whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Gets the only sheet of workbooks that is read; null for all that hold a matrix.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gets how Markdown is written.</summary>
    public PageStyle Page { get; init; } = new();

    /// <summary>Gets what stands between the fields of CSV, by its name or itself; null where the option was not given.</summary>
    public string? Separator { get; init; }
}
