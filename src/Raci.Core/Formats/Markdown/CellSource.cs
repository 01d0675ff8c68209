using Raci.Formats.Documents;

namespace Raci.Formats.Markdown;

/// <summary>The source of a cell and how wide it is.</summary>
/// <param name="Text">The source.</param>
/// <param name="Width">Its width in columns of a text editor.</param>
internal readonly record struct CellSource(string Text, int Width)
{
    /// <summary>Gets the cell without content.</summary>
    public static CellSource Empty { get; } = new("", 0);

    /// <summary>Gets a cell of a source.</summary>
    public static CellSource Of(string text) => new(text, DisplayWidth.Of(text));
}
