using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Spells the content of a cell: first as the cell itself, its table and its page do, then ever plainer.</summary>
internal sealed class CellSpellings(CellExamples examples, RoleScheme scheme)
{
    private static readonly string[] Nothings = ["", "-", "—", "–"];

    /// <summary>Gets the ways to write a cell, each once, the one that fits its table best first.</summary>
    /// <param name="table">The line of the headings of the cell's table.</param>
    /// <param name="source">What stands in the cell.</param>
    /// <param name="old">What that was read as.</param>
    /// <param name="wanted">What shall be read.</param>
    public List<string> Of(int table, string source, in Assignment old, in Assignment wanted)
    {
        if (wanted == old)
            return [source];
        if (wanted.IsEmpty)
            return Distinct([examples.InTable(table, RoleSet.None) ?? examples.OnPage(RoleSet.None), .. Nothings]);
        var own = LetterStyle.Of(source, old.Roles, out var tail);
        var isAnnotated = wanted.Mark is not null || !wanted.Remark.IsEmpty;
        var letters = Letters(table, own, wanted.Roles, isAnnotated);
        var comment = source.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var at ? source[at..] : "";
        if (!isAnnotated)
            return Distinct(comment.Length == 0 ? letters : [.. letters.Select(spelling => $"{spelling} {comment}"), .. letters]);
        var plain = RoleSource.MarkOf(wanted.Mark) + (wanted.Remark.IsEmpty ? "" : $" ({InlineWriter.Write(wanted.Remark)})");
        var keepsTail = own is not null && wanted.Mark == old.Mark && wanted.Remark == old.Remark;
        var spellings = new List<string?>();
        if (keepsTail && !wanted.Roles.IsEmpty)
            spellings.Add(own!.Write(examples.Ordered(table, wanted.Roles, scheme), examples.SeparatorOf(table)) + tail);
        if (keepsTail && own!.Close.Length == own.Open.Length)
            spellings.AddRange(letters.Select(spelling => spelling + tail));
        spellings.AddRange(letters.Select(spelling => spelling + plain));
        return Distinct(spellings);
    }

    private List<string> Letters(int table, LetterStyle? own, RoleSet roles, bool isAnnotated)
    {
        if (roles.IsEmpty)
            return Distinct(["—", "-"]);
        var ordered = examples.Ordered(table, roles, scheme);
        var separator = examples.SeparatorOf(table);
        var whole = own is { Close: "", Open.Length: > 0 } ? null : own;
        List<string?> spellings = [examples.InTable(table, roles), examples.StyleOfLetters(table, roles)?.Write(ordered, separator), whole?.Write(ordered, separator), examples.StyleOfTable(table)?.Write(ordered, separator), examples.OnPage(roles), examples.StyleOfPage?.Write(ordered, separator)];
        // Words are put together of those that stand for one letter.
        var words = ordered.Select(letter => examples.InTable(table, RoleSet.Of(letter)) ?? examples.OnPage(RoleSet.Of(letter))).ToArray();
        if (roles.Count > 1 && words.All(word => word is not null))
            spellings.AddRange([string.Join(", ", words), string.Join(" / ", words)]);
        spellings.AddRange([ordered, string.Join('/', ordered.ToCharArray()), string.Join(", ", ordered.ToCharArray())]);
        if (isAnnotated)
            spellings.RemoveAll(spelling => string.IsNullOrEmpty(spelling));
        return Distinct(spellings);
    }

    private static List<string> Distinct(IEnumerable<string?> spellings) => [.. spellings.OfType<string>().Distinct(StringComparer.Ordinal)];
}
