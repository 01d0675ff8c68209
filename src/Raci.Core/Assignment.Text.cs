using System.Buffers;

namespace Raci;

/// <content>Parsing of what a cell prints.</content>
public readonly partial record struct Assignment
{
    private static readonly SearchValues<char> Lettering = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/,;·.+&-–— \t\u00A0");

    /// <summary>Parses a cell as <see cref="ToString(RoleScheme)"/> prints it: letters, then a mark, then a remark in brackets.</summary>
    /// <param name="party">The name of the party.</param>
    /// <param name="cell">The cell, such as <c>RA*</c>, <c>C (veto)</c> or <c>— (see below)</c>: letters as <see cref="RoleSet"/> parses them, a hyphen or a dash for none; empty for an empty assignment.</param>
    /// <param name="scheme">The scheme, whose letters alone parse; null for any letter.</param>
    /// <exception cref="ArgumentException">The name is empty or breaks the rules of texts.</exception>
    /// <exception cref="FormatException">The cell holds something else.</exception>
    public static Assignment Parse(string party, string cell, RoleScheme? scheme = null) =>
        TryParse(party, cell, scheme, out var result)
            ? result
            : throw new FormatException($"'{cell}' is no cell of roles. Write letters{(scheme is null ? "" : $" of {scheme}")}, then a mark, then other words in brackets, such as RA* (veto).");

    /// <summary>Parses a cell as <see cref="Parse"/> does; false instead of an exception for what the cell holds.</summary>
    /// <exception cref="ArgumentException">The name is empty or breaks the rules of texts.</exception>
    public static bool TryParse(string party, string? cell, RoleScheme? scheme, out Assignment result)
    {
        result = new Assignment(party, RoleSet.None);
        var rest = cell.AsSpan().Trim(" \t\r\n");
        var end = rest.IndexOfAnyExcept(Lettering) is >= 0 and var found ? found : rest.Length;
        var letters = rest[..end].TrimEnd();
        rest = rest[end..];
        var roles = RoleSet.None;
        if (letters is not ("-" or "–" or "—") && !RoleSet.TryParse(letters, scheme, out roles))
            return false;
        // A mark stands right behind the letters; in brackets behind a space stands a remark, unless it could only be a mark.
        var isRemark = letters.Length < end && IsInBrackets(rest) && !Marks.IsBracketed(rest[1..^1]);
        var mark = isRemark ? [] : rest[..Marks.Measure(rest)];
        rest = rest[mark.Length..].TrimStart();
        if (!rest.IsEmpty && !IsInBrackets(rest))
            return false;
        var remark = rest.IsEmpty ? "" : TextRules.Fold(rest[1..^1]);
        if (remark.Length > TextRules.MostLength || TextRules.IndexOfForbidden(remark, lines: false) >= 0 || Marks.IsBracketed(remark))
            return false;
        result = new Assignment(party, roles, mark.IsEmpty ? null : mark.ToString(), remark);
        return true;
    }

    private static bool IsInBrackets(ReadOnlySpan<char> text) => text is ['(', _, .., ')'];
}
