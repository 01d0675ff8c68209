namespace Raci;

/// <summary>The text a mark points to.</summary>
public sealed record Note
{
    /// <summary>Creates a note.</summary>
    /// <param name="mark">The mark as it stands behind the letters, such as <c>*</c>, <c>(1)</c> or <c>†</c>.</param>
    /// <param name="text">What the note says; not empty.</param>
    /// <exception cref="ArgumentException">The mark is none, or the text is empty.</exception>
    public Note(string mark, Text text)
    {
        Mark = Marks.Check(mark, nameof(mark));
        if (text.IsEmpty)
            throw new ArgumentException($"The note {mark} needs a text.", nameof(text));
        Text = text;
    }

    /// <summary>Gets the mark as printed.</summary>
    public string Mark { get; }

    /// <summary>Gets what the note says.</summary>
    public Text Text { get; }

    /// <summary>Gets the mark and the text.</summary>
    public override string ToString() => $"{Mark} {Text}";
}
