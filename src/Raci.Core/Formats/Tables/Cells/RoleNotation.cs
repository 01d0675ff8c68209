using System.Buffers;
using System.Text;
using Raci.Words;

namespace Raci.Formats.Tables.Cells;

/// <summary>Reads the cells that are not simply letters: words, letters of other scripts, letters in brackets, signs for nothing.</summary>
internal static class RoleNotation
{
    private const int LongestCell = 80;

    // More letters than anybody plays parts at once.
    private const int LongestSet = 4;
    private const string Separators = "/,;·.+&|\n";

    private static readonly SearchValues<char> SeparatorValues = SearchValues.Create(Separators);

    private static readonly SearchValues<char> Equations = SearchValues.Create(":=–—-→");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \u3000/,;·.+&|\n:=–—-→([*和及と");

    private static readonly string[] Conjunctions = [" and ", " und ", " et ", " y ", " e ", " en ", " i ", " oraz ", " и ", "和", "及", "と", " + ", " - ", " – "];

    private static readonly string[] Alternatives = [" or ", " ou ", " oder ", " o ", " of ", " lub ", " albo ", " nebo ", " eller ", " veya ", " или ", "または", "或"];

    /// <summary>Reads a cell; null where it is no role.</summary>
    /// <param name="source">The cell.</param>
    /// <param name="words">The words for roles.</param>
    public static RoleFinding? Read(ReadOnlySpan<char> source, RoleWordTable words)
    {
        if (source.Length > 2 * LongestCell)
            return null;
        var text = PlainCell.Of(source);
        if (text.Length is 0 or > LongestCell)
            return text.Length == 0 ? new RoleFinding(RoleFindingKind.Nothing, RoleSet.None) : null;
        if (EmptyMarks.IsSign(text) || EmptyMarks.IsWord(Folding.Of(text)))
            return new RoleFinding(RoleFindingKind.Nothing, RoleSet.None);
        var lookAlikes = new List<(Rune, char)>();
        var repaired = LookAlikes.Repair(text, lookAlikes);
        if (repaired.Length == 0 || EmptyMarks.IsSign(repaired))
            return new RoleFinding(RoleFindingKind.Nothing, RoleSet.None);
        var finding = (IsCapitalWord(repaired, words) ? null : OfLetters(repaired)) ?? OfOpen(repaired, words) ?? OfPlanned(repaired) ?? OfBrackets(repaired) ?? OfWords(repaired, words);
        return finding is null ? null : finding with { LookAlikes = lookAlikes };
    }

    // "INFORMED" has eight letters, each once.
    private static bool IsCapitalWord(string text, RoleWordTable words) => text.Length > LongestSet && words.Find(Folding.Of(text)) is not null;

    // Letters once markup and foreign signs are gone.
    private static RoleFinding? OfLetters(string text)
    {
        var cell = RoleCell.Parse(text);
        return cell.Roles.IsEmpty || cell.Kind is not (RoleCellKind.Letters or RoleCellKind.Annotated) || cell.HasSeveralMarks
            ? null
            : new RoleFinding(RoleFindingKind.Letters, cell.Roles) { Mark = cell.Mark.ToString(), Remark = WithoutBrackets(cell.Rest).ToString() };
    }

    // "A or R", "R?": nobody has decided yet.
    private static RoleFinding? OfOpen(string text, RoleWordTable words)
    {
        var open = text.EndsWith('?') ? text.TrimEnd('?', ' ') : text;
        foreach (var word in Alternatives)
            open = open.Replace(word, "/", StringComparison.OrdinalIgnoreCase);
        if (open.Length == 0 || open.Length == text.Length && open == text)
            return null;
        var cell = RoleCell.Parse(open);
        var roles = cell.Kind == RoleCellKind.Letters ? cell.Roles : OfList(open, words) is { Kind: RoleFindingKind.Letters or RoleFindingKind.Words } found ? found.Roles : RoleSet.None;
        return roles.IsEmpty ? null : new RoleFinding(RoleFindingKind.Open, roles) { Remark = text };
    }

    // "P-C": a C that is planned.
    private static RoleFinding? OfPlanned(string text) =>
        text is [('P' or 'p') and var first, '-' or '–', var letter] && char.IsAsciiLetter(letter) && char.IsUpper(first) == char.IsUpper(letter) && char.ToUpperInvariant(letter) != 'P'
            ? new RoleFinding(RoleFindingKind.Planned, RoleSet.Of(char.ToUpperInvariant(letter))) { Remark = text }
            : null;

    private static RoleFinding? OfBrackets(string text)
    {
        if (text[0] is not ('(' or '[') || text.AsSpan().ContainsAnyInRange('a', 'z') || InBrackets(text) is not { } inner)
            return null;
        var cell = RoleCell.Parse(inner);
        return cell.Kind == RoleCellKind.Letters ? new RoleFinding(RoleFindingKind.Brackets, cell.Roles) : null;
    }

    // "(R)(A)", "[R] / [A]": what stands in the brackets, with a slash between; null where something stands outside them.
    private static string? InBrackets(string text)
    {
        var inner = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf(text[at] == '(' ? ')' : ']', at);
            if (text[at] is not ('(' or '[') || end < at + 2)
                return null;
            inner.Append(inner.Length > 0 ? "/" : "").Append(text, at + 1, end - at - 1);
            for (at = end + 1; at < text.Length && (text[at] == ' ' || SeparatorValues.Contains(text[at])); at++)
            {
                // Signs between two brackets say nothing.
            }
        }

        return inner.ToString();
    }

    private static RoleFinding? OfWords(string text, RoleWordTable words)
    {
        if (OfExplained(text, words) is { } several)
            return several;
        var (body, mark) = WithoutMark(text);
        var (head, remark) = WithoutRemark(body);
        if (mark.Length == 0)
            (head, mark) = WithoutMark(head);
        if (head.Length == 0)
            return null;
        if (remark.Length > 0 && Same(head, remark, words) is { } same)
            return same with { Mark = mark };
        if (!MayStart(head, words))
            return null;
        var finding = OfEquation(head, words) ?? OfList(head, words);
        if (finding is null)
            return null;
        return finding.Kind == RoleFindingKind.Ambiguous
            ? finding with { Mark = mark, Remark = remark.Length == 0 ? head : $"{head} ({remark})" }
            : finding with { Mark = mark, Remark = remark };
    }

    // "R (Responsible), A (Accountable)", "R - Responsible / A - Accountable": letters each with its own word.
    private static RoleFinding? OfExplained(string text, RoleWordTable words)
    {
        text = text.Replace(") ", ")\n", StringComparison.Ordinal);
        var parts = text.AsSpan().ContainsAny(SeparatorValues) ? text.Split(Separators.ToCharArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        if (parts.Length is < 2 or > 6)
            return null;
        var roles = RoleSet.None;
        foreach (var part in parts)
        {
            var (head, word) = WithoutRemark(part);
            if ((word.Length > 0 ? Same(head, word, words) : OfEquation(part, words)) is not { } one || roles.Overlaps(one.Roles))
                return null;
            roles |= one.Roles;
        }

        return new RoleFinding(RoleFindingKind.Words, roles);
    }

    // Most cells that are no roles are prose, and their first word tells.
    private static bool MayStart(string text, RoleWordTable words)
    {
        var end = text.AsSpan().IndexOfAny(WordEnds);
        var first = end < 0 ? text : text[..end];
        return !LettersOf(first).IsEmpty || words.MayStart(Folding.Of(first));
    }

    // "R - Responsible", "R: Responsible": a letter and its own word.
    private static RoleFinding? OfEquation(string text, RoleWordTable words)
    {
        var at = text.AsSpan().IndexOfAny(Equations);
        return at <= 0 || at == text.Length - 1 ? null : Same(text[..at].TrimEnd(), text[(at + 1)..].TrimStart(" :=–—-→>".ToCharArray()), words);
    }

    // One side is letters, the other the words for just these.
    private static RoleFinding? Same(string left, string right, RoleWordTable words)
    {
        var letters = LettersOf(left);
        var name = right;
        if (letters.IsEmpty)
            (letters, name) = (LettersOf(right), left);
        if (letters.IsEmpty)
            return null;
        if (words.IsAmbiguous(Folding.Of(name)))
            return letters.Count == 1 ? new RoleFinding(RoleFindingKind.Words, letters) : null;
        return OfList(name, words) is { Kind: RoleFindingKind.Words } found && found.Roles == letters ? found with { Words = [] } : null;
    }

    private static RoleFinding? OfList(string text, RoleWordTable words)
    {
        if (TokenOf(text, words) is { } whole)
            return whole;
        foreach (var conjunction in Conjunctions)
            text = text.Replace(conjunction, "/", StringComparison.OrdinalIgnoreCase);
        return Join(text.Split(Separators.ToCharArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), words)
            ?? (text.AsSpan().ContainsAny(SeparatorValues) ? null : Join(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), words) ?? Join(text.Split('-', StringSplitOptions.TrimEntries), words));
    }

    private static RoleFinding? Join(string[] parts, RoleWordTable words)
    {
        if (parts.Length is < 2 or > 6)
            return null;
        var roles = RoleSet.None;
        var found = new List<(string, char)>();
        var kind = RoleFindingKind.Letters;
        foreach (var part in parts)
        {
            if (TokenOf(part, words) is not { } token || roles.Overlaps(token.Roles))
                return null;
            roles |= token.Roles;
            found.AddRange(token.Words);
            kind = (RoleFindingKind)Math.Max((int)kind, (int)token.Kind);
        }

        return new RoleFinding(kind, roles) { Words = found };
    }

    private static RoleFinding? TokenOf(string part, RoleWordTable words)
    {
        if (LettersOf(part) is { IsEmpty: false } letters)
            return new RoleFinding(RoleFindingKind.Letters, letters);
        if (part is [.., ')' or ']'] && WithoutRemark(part) is { Remark.Length: > 0 } named)
            return Same(named.Text, named.Remark, words);
        var folded = Folding.Of(part);
        if (words.Find(folded) is { } letter)
            return new RoleFinding(RoleFindingKind.Words, RoleSet.Of(letter)) { Words = [(part, letter)] };
        return words.IsAmbiguous(folded) ? new RoleFinding(RoleFindingKind.Ambiguous, RoleSet.None) : null;
    }

    private static RoleSet LettersOf(string text)
    {
        var letters = RoleSet.None;
        foreach (var c in text.Length <= LongestSet ? text : "")
        {
            if (!char.IsAsciiLetterUpper(c) || letters.Contains(c))
                return RoleSet.None;
            letters |= RoleSet.Of(c);
        }

        return letters;
    }

    private static (string Text, string Mark) WithoutMark(string text)
    {
        for (var at = Math.Max(1, text.Length - 12); at < text.Length; at++)
        {
            if (Marks.Measure(text.AsSpan(at)) == text.Length - at)
                return (text[..at].TrimEnd(), text[at..]);
        }

        return (text, "");
    }

    private static (string Text, string Remark) WithoutRemark(string text)
    {
        var open = text.AsSpan().IndexOfAny('(', '[');
        return open > 0 && text[^1] is ')' or ']' && text.AsSpan(open).IndexOfAny(')', ']') == text.Length - open - 1 ? (text[..open].TrimEnd(), WithoutBrackets(text.AsSpan(open)).ToString()) : (text, "");
    }

    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> text) => text.Length > 1 && text[^1] is ')' or ']' ? text[1..^1].Trim() : text;
}
