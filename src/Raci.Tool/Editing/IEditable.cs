using System.Diagnostics.CodeAnalysis;

namespace Raci.Tool.Editing;

/// <summary>A document that is edited: a page of which lines change, or a document of another format that is written whole.</summary>
internal interface IEditable
{
    /// <summary>Gets what was read, with the edits made so far.</summary>
    ReadResult Result { get; }

    /// <summary>Gets the document after an edit.</summary>
    /// <exception cref="Formats.MatrixFormatException">The document does not take the edit.</exception>
    IEditable With(Edit edit);

    /// <summary>Gets the bytes to write, or says why the document cannot be written.</summary>
    bool TryGetBytes([NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out Failure? failure);

    /// <summary>Gets the lines in which an edited document differs from this one; null where it is not edited by lines.</summary>
    IEnumerable<string>? LinesChanged(IEditable edited);
}
