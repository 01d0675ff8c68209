namespace Raci.Formats.Tables;

/// <summary>Takes apart the words that stand beside the letters of a cell.</summary>
internal static class RoleWords
{
    /// <summary>Gets the letters of a scheme that stand alone among words, as in "A for the plan, I for the rest".</summary>
    public static RoleSet LettersIn(ReadOnlySpan<char> words, RoleScheme scheme)
    {
        var letters = RoleSet.None;
        for (var i = 0; i < words.Length; i++)
        {
            var stands = (i == 0 || !char.IsLetterOrDigit(words[i - 1])) && (i == words.Length - 1 || !char.IsLetterOrDigit(words[i + 1]));
            if (stands && scheme.Letters.Contains(words[i]))
                letters |= RoleSet.Of(words[i]);
        }

        return letters;
    }

    /// <summary>Gets a remark without the one pair of brackets around it; only where the first closes at the end.</summary>
    public static Text WithoutBrackets(Text remark)
    {
        var plain = remark.ToString();
        if (plain.Length < 2 || (plain[0], plain[^1]) is not (('(', ')') or ('[', ']')))
            return remark;
        var depth = 0;
        for (var i = 0; i < plain.Length - 1; i++)
        {
            depth += plain[i] == plain[0] ? 1 : plain[i] == plain[^1] ? -1 : 0;
            if (depth == 0)
                return remark;
        }

        return remark.Slice(1, plain.Length - 2);
    }
}
