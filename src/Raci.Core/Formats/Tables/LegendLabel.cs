using Raci.Formats.Tables.Cells;
using Raci.Formats.Tables.Legends;

namespace Raci.Formats.Tables;

/// <summary>The label of a legend's entry: a letter, and where its name stands in the same text.</summary>
/// <param name="Letter">The letter, A to Z.</param>
/// <param name="NameStart">Where the name starts.</param>
/// <param name="NameLength">How long the name is; zero where the letter stands alone.</param>
internal readonly record struct LegendLabel(char Letter, int NameStart, int NameLength)
{
    /// <summary>Finds the letter and the name in "(R) Réalise", "R - Responsible", "R = Responsible", "Responsible (R)", "R" and the names RACI has in our languages.</summary>
    public static LegendLabel? Find(ReadOnlySpan<char> label)
    {
        var text = label.Trim();
        var start = label.Length - label.TrimStart().Length;
        if (text.Length == 1)
            return char.IsAsciiLetterUpper(text[0]) ? new(text[0], 0, 0) : null;
        if (text.Length >= 3 && IsBracketed(text[..3]))
            return From(text[1], text, start, 3);
        if (text.Length > 4 && IsBracketed(text[^3..]))
            return new(text[^2], start, text[..^3].TrimEnd().Length);
        if (text.Length >= 2 && char.IsAsciiLetterUpper(text[0]) && !char.IsLetterOrDigit(text[1]))
            return From(text[0], text, start, 1);
        return OfKnownName(text, start);
    }

    /// <summary>Tells whether the words beside the letter are the name of a role.</summary>
    /// <param name="label">The label this was found in.</param>
    public bool IsNamed(string label) => RoleNames.IsName(label.Substring(NameStart, NameLength));

    private static bool IsBracketed(ReadOnlySpan<char> text) => text[0] is '(' or '[' && text[2] is ')' or ']' && char.IsAsciiLetterUpper(text[1]);

    private static LegendLabel? From(char letter, ReadOnlySpan<char> text, int start, int after)
    {
        var rest = text[after..];
        var name = rest.TrimStart(" *_`:=.,-–—→)").TrimEnd(" *_`)");
        if (rest.Length > 0 && rest.Trim() is ['(', .. var inner, ')'])
            name = inner;
        if (name.IsEmpty)
            return new(letter, 0, 0);
        return new(letter, start + after + rest.IndexOf(name, StringComparison.Ordinal), name.Length);
    }

    // The markup of "**R**esponsible" stands inside the word.
    private static LegendLabel? OfKnownName(ReadOnlySpan<char> text, int start)
    {
        if (text.Length > 40)
            return null;
        var folded = Vocabulary.Fold(text.ToString().Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal));
        return RoleWordTable.FindName(folded) is { } letter ? new(letter, start, text.Length) : null;
    }
}
