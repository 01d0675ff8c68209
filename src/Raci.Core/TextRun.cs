namespace Raci;

/// <summary>A stretch of text with one style.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">How the stretch is set off; not at all by default.</param>
/// <param name="Link">The address the stretch links to; null for none.</param>
public readonly record struct TextRun(string Text, TextStyle Style = TextStyle.None, string? Link = null)
{
    /// <summary>Gets whether the run has neither style nor link.</summary>
    public bool IsPlain => Style == TextStyle.None && Link is null;

    /// <summary>Gets the characters of the run.</summary>
    public override string ToString() => Text ?? "";
}
