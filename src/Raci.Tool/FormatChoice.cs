using System.Diagnostics.CodeAnalysis;
using Raci.Formats;

namespace Raci.Tool;

/// <summary>Chooses what reads or writes a document: the format named by an option, else that of the extension.</summary>
/// <typeparam name="T">The reader or the writer of a format.</typeparam>
internal sealed class FormatChoice<T>(MatrixFormats formats, string option, string done, Func<MatrixFormat, T?> part)
    where T : class
{
    /// <summary>Finds what reads or writes a document.</summary>
    /// <param name="path">The document; null for a standard stream, which has no extension.</param>
    /// <param name="name">The name of the format or one of its extensions; null to go by the path's extension.</param>
    /// <param name="found">What was found.</param>
    /// <param name="failure">What is wrong where nothing was found.</param>
    public bool TryFind(string? path, string? name, [NotNullWhen(true)] out T? found, [NotNullWhen(false)] out Failure? failure)
    {
        var format = name is null ? OfPath(path) : OfName(name);
        found = format is null ? null : part(format);
        failure = found is null ? Failure.Usage($"{Reason(path, name, format)}; those that are {done}: {Known}") : null;
        return found is not null;
    }

    private string Known =>
        string.Join(", ", formats.All.Where(format => part(format) is not null).Select(format => $"{format.Name} ({string.Join(", ", format.Extensions)})"));

    private MatrixFormat? OfPath(string? path) => path is not null && formats.FindByPath(path, out var format) ? format : null;

    private MatrixFormat? OfName(string name) => formats.FindByName(name, out var format) || formats.FindByPath($".{name}", out format) ? format : null;

    private string Reason(string? path, string? name, MatrixFormat? format)
    {
        var subject = name is not null ? $"{option} {name}" : path;
        if (format is not null)
            return $"{subject}: the format {format} is not {done}";
        if (name is not null)
            return $"{subject}: no such format";
        if (subject is null)
            return $"a standard stream has no extension: name its format with {option}";
        var extension = Path.GetExtension(subject);
        var unknown = extension.Length == 0 ? "there is no extension" : $"the extension '{extension}' is of no format";
        return $"{subject}: {unknown}; name the format with {option}";
    }
}
