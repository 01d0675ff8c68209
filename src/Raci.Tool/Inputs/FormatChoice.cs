using System.Diagnostics.CodeAnalysis;
using Raci.Formats;

namespace Raci.Tool.Inputs;

/// <summary>Chooses the format of a document: the one named by an option, else that of the extension.</summary>
internal sealed class FormatChoice
{
    private readonly MatrixFormats _formats;
    private readonly string _option;
    private readonly string _done;
    private readonly Func<MatrixFormat, bool> _can;

    private FormatChoice(MatrixFormats formats, string option, string done, Func<MatrixFormat, bool> can) =>
        (_formats, _option, _done, _can) = (formats, option, done, can);

    private string Known => string.Join(", ", _formats.All.Where(_can).Select(format => $"{format.Name} ({string.Join(", ", format.Extensions)})"));

    /// <summary>Gets the choice among the formats that are read.</summary>
    public static FormatChoice OfReading(MatrixFormats formats) => new(formats, "--from", "read", format => format.Reader is not null);

    /// <summary>Gets the choice among the formats that are written.</summary>
    public static FormatChoice OfWriting(MatrixFormats formats) => new(formats, "--to", "written", format => format.Writer is not null);

    /// <summary>Finds the format of a document.</summary>
    /// <param name="path">The document; null for a standard stream, which has no extension.</param>
    /// <param name="name">The name of the format or one of its extensions; null to go by the path's extension.</param>
    /// <param name="format">What was found.</param>
    /// <param name="failure">What is wrong where nothing was found.</param>
    public bool TryFind(string? path, string? name, [NotNullWhen(true)] out MatrixFormat? format, [NotNullWhen(false)] out Failure? failure)
    {
        format = name is null ? OfPath(path) : OfName(name);
        failure = format is null || !_can(format) ? Failure.Usage($"{Reason(path, name, format)}; those that are {_done}: {Known}") : null;
        return failure is null;
    }

    /// <summary>Says why the format of a path's extension will not do; null where it will, or where there is none.</summary>
    public Failure? Objection(string path) => OfPath(path) is null || TryFind(path, null, out _, out var failure) ? null : failure;

    /// <summary>Tells whether a path has an extension of the format of a name.</summary>
    public bool IsOfFormat(string path, string name) => OfPath(path) is { } format && ReferenceEquals(format, OfName(name));

    /// <summary>Gets the extension of files to write: the one that names the format, else the format's usual one.</summary>
    public static string ExtensionOf(MatrixFormat format, string? name) =>
        format.Extensions.FirstOrDefault(extension => extension.AsSpan(1).Equals(name, StringComparison.OrdinalIgnoreCase)) ?? format.Extensions[0];

    private MatrixFormat? OfPath(string? path) => path is not null && _formats.FindByPath(path, out var format) ? format : null;

    private MatrixFormat? OfName(string name) => _formats.FindByName(name, out var format) || _formats.FindByPath($".{name}", out format) ? format : null;

    private string Reason(string? path, string? name, MatrixFormat? format)
    {
        var subject = name is not null ? $"{_option} {name}" : path;
        if (format is not null)
            return $"{subject}: the format {format} is not {_done}";
        if (name is not null)
            return $"{subject}: no such format";
        if (subject is null)
            return $"a standard stream has no extension: name its format with {_option}";
        var extension = Path.GetExtension(subject);
        var unknown = extension.Length == 0 ? "there is no extension" : $"the extension '{extension}' is of no format";
        return $"{subject}: {unknown}; name the format with {_option}";
    }
}
