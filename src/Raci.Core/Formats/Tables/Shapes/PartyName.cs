using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables.Shapes;

/// <summary>A name that stands in a cell, taken apart into the party, letters in brackets, a mark and a remark.</summary>
/// <param name="Name">The party.</param>
/// <param name="Letters">The letters that stand in brackets behind it.</param>
/// <param name="Mark">The mark behind it; null for none.</param>
/// <param name="Remark">Other words in brackets behind a name that elsewhere stands alone.</param>
internal readonly record struct PartyName(Text Name, RoleSet Letters, string? Mark, Text Remark)
{
    private const int Longest = 80;
    private const int MostWords = 9;
    private const int LongestMark = 24;

    private static readonly HashSet<string> Nobody = new(
        ["none", "nobody", "no one", "n.a.", "na", "nil", "null", "aucun", "aucune", "personne", "keine", "keiner", "niemand", "entfällt", "k.a.", "ninguno", "ninguna", "nadie", "nessuno", "nessuna", "nenhum", "nenhuma", "ninguém", "geen", "brak", "nikt", "нет", "никто", "无", "なし", "–", "—"],
        StringComparer.OrdinalIgnoreCase);

    // What cells of other tables hold: levels, answers, states.
    private static readonly HashSet<string> Levels = new(
        ("yes|no|true|false|high|medium|low|very high|very low|moderate|critical|major|minor|ok|done|open|closed|pending|in progress|planned|required|optional|mandatory|always|never|sometimes|often|good|bad|poor|fair|full|partial"
        + "|ja|nein|hoch|mittel|niedrig|gering|erledigt|offen|oui|non|élevé|élevée|moyen|moyenne|faible|haut|bas|fait|sí|alto|alta|medio|media|bajo|baja|hecho|sì|basso|bassa|fatto|sim|não|médio|média|baixo|baixa|feito|nee|hoog|middel|laag|gemiddeld|klaar|tak|nie|wysoki|wysokie|średni|średnie|niski|niskie|да|нет|высокий|высокая|средний|средняя|низкий|низкая|高|中|低|是|否|有|大|小").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Unknown = new(["tbd", "tbc", "tba", "?", "??", "to be defined", "to be confirmed", "offen", "por definir", "à définir", "da definire", "a definir", "待定", "未定"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether words say that there is nobody.</summary>
    public static bool IsNobody(ReadOnlySpan<char> words)
    {
        var parsed = RoleCell.Parse(words);
        return parsed.Kind == RoleCellKind.Empty || EmptyMarks.IsSign(words) || Nobody.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Trim(" *_`"));
    }

    /// <summary>Tells whether words can be a name: short, with letters, no sentence, no tick, no number.</summary>
    public static bool MayBe(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is 0 or > Longest || words[^1] is '.' or '?' or '!' && words.Count(' ') > 2 || words.Count(' ') >= MostWords)
            return false;
        var letters = 0;
        foreach (var c in words)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters > 0 && words.IndexOf("://") < 0 && !IsLevel(words) && !Unknown.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
    }

    /// <summary>Tells whether words are a tick, an answer, a level, a number or a date, which cells of other tables hold.</summary>
    public static bool IsLevel(ReadOnlySpan<char> words) =>
        (words.Length == 1 && char.IsAscii(words[0])) || Levels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words) || IsDate(words);

    // "3 May 2025" and "Q3 2025", but not "Team 3".
    private static bool IsDate(ReadOnlySpan<char> words)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in words)
            (digits, letters) = (digits + (char.IsDigit(c) ? 1 : 0), letters + (char.IsLetter(c) ? 1 : 0));
        return digits > letters;
    }

    /// <summary>Tells whether most of some lines are names by their look: a few words, each with a capital, or a word of parties.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="share">How many names there must be for each other.</param>
    public static bool AreLikely(IEnumerable<Text> lines, int share = 2)
    {
        var (names, others) = (0, 0);
        var parts = lines.SelectMany(NameList.Split).Select(part => part.ToString()).ToList();
        var counts = parts.CountBy(part => part, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var isName = MayBe(part) && !RoleVocabulary.TryFind(part, out _) && (counts[part] > 1 || PartyWords.IsParty(part) || (part.AsSpan().Count(' ') < 5 && part.Split(' ').All(word => word.Length < 4 || !char.IsLower(word[0])) && !char.IsLower(part[0])));
            names += isName ? 1 : 0;
            others += isName ? 0 : 1;
        }

        return names > 0 && names >= others * share;
    }

    /// <summary>Takes a name apart.</summary>
    /// <param name="text">The name with what stands behind it.</param>
    /// <param name="letters">The letters of the alphabet.</param>
    /// <param name="isKnown">Tells whether a name stands alone elsewhere.</param>
    public static PartyName Of(Text text, RoleSet letters, Func<Text, bool> isKnown)
    {
        var mark = default(string);
        if (MarkAt(text.ToString()) is var at && at > 0 && (text.ToString()[at] is not ('(' or '[') || text.ToString()[at + 1] == '^' || isKnown(text.Slice(0, at))))
            (mark, text) = (text.ToString()[at..], text.Slice(0, at));
        var plain = RoleLabel.Narrow(text.ToString());
        var open = plain.Length > 2 && plain[^1] is ')' or ']' ? plain.LastIndexOfAny(['(', '[']) : -1;
        if (open <= 0)
            return new(text, RoleSet.None, mark, default);
        var (name, inside) = (text.Slice(0, open), plain[(open + 1)..^1].Trim());
        if (inside.Length > 0 && !inside.AsSpan().ContainsAnyInRange('a', 'z') && RoleSet.TryParse(inside, null, out var extra) && letters.IsSupersetOf(extra))
            return new(name, extra, mark, default);
        return inside.Length > 0 && isKnown(name)
            ? new(name, RoleSet.None, mark, text.Slice(open + 1, plain.Length - open - 2))
            : new(text, RoleSet.None, mark, default);
    }

    private static int MarkAt(string plain)
    {
        for (var at = Math.Max(1, plain.Length - LongestMark); at < plain.Length; at++)
        {
            if (plain[at] != '#' && Marks.Measure(plain.AsSpan(at)) == plain.Length - at)
                return at;
        }

        return -1;
    }
}
