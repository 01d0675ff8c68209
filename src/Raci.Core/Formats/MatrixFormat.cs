using Raci.Collections;

namespace Raci.Formats;

/// <summary>A format of documents: a name, file extensions, a reader, a writer, or both.</summary>
public sealed record MatrixFormat
{
    /// <summary>Creates a format.</summary>
    /// <param name="name">The name by which callers ask for it, such as <c>markdown</c>; not empty, compared whatever the case.</param>
    /// <param name="extensions">Its file extensions with their dot, such as <c>.md</c>, the usual one first; at least one.</param>
    /// <param name="reader">Reads it; null for a format that is only written.</param>
    /// <param name="writer">Writes it; null for a format that is only read.</param>
    /// <param name="isText">Whether its documents are texts in UTF-8, which also come and go as strings.</param>
    /// <exception cref="ArgumentException">The name is empty, an extension has no dot, or there is neither reader nor writer.</exception>
    public MatrixFormat(string name, ValueList<string> extensions, IMatrixReader? reader = null, IMatrixWriter? writer = null, bool isText = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (extensions.Count == 0 || extensions.Any(extension => extension is not { Length: > 1 } || extension[0] != '.'))
            throw new ArgumentException($"The format {name} needs at least one extension, each with its dot, such as .md.", nameof(extensions));
        if (reader is null && writer is null)
            throw new ArgumentException($"The format {name} needs a reader or a writer.", nameof(reader));
        (Name, Extensions, Reader, Writer, IsText) = (name, extensions, reader, writer, isText);
    }

    /// <summary>Gets the name by which callers ask for the format.</summary>
    public string Name { get; }

    /// <summary>Gets the file extensions with their dot, the usual one first.</summary>
    public ValueList<string> Extensions { get; }

    /// <summary>Gets what reads the format; null where it is only written.</summary>
    public IMatrixReader? Reader { get; }

    /// <summary>Gets what writes the format; null where it is only read.</summary>
    public IMatrixWriter? Writer { get; }

    /// <summary>Gets whether documents of the format are texts in UTF-8, which also come and go as strings.</summary>
    public bool IsText { get; }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
