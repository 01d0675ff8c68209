using System.Diagnostics.CodeAnalysis;
using Raci.Formats.Markdown;

namespace Raci.Tool.Editing;

/// <summary>A page in Markdown, of which the lines concerned change.</summary>
internal sealed class EditablePage(MarkdownDocument page, string name) : IEditable
{
    /// <inheritdoc/>
    public ReadResult Result { get; } = new ReadResult(page.Matrix, page.Diagnostics, page.Sources).InFile(name);

    /// <inheritdoc/>
    public IEditable With(Edit edit) => edit.OfPage(page) is var edited && ReferenceEquals(edited, page) ? this : new EditablePage(edited, name);

    /// <inheritdoc/>
    public bool TryGetBytes([NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out Failure? failure)
    {
        (bytes, failure) = (page.ToBytes(), null);
        return true;
    }

    /// <inheritdoc/>
    public IEnumerable<string> LinesChanged(IEditable edited) => LineChanges.Of(page.ToString(), edited.ToString()!);

    /// <summary>Gets the page.</summary>
    public override string ToString() => page.ToString();
}
