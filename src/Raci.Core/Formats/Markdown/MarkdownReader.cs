namespace Raci.Formats.Markdown;

/// <summary>Reads matrices from Markdown.</summary>
public sealed class MarkdownReader : IMatrixReader
{
    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> content) => new(null, [], Sources.None);
}
