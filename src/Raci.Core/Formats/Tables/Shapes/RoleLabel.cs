using System.Buffers;

namespace Raci.Formats.Tables.Shapes;

/// <summary>A heading, or what stands before a colon, read as that of a role: a letter, words, or both.</summary>
/// <param name="Letter">The letter; the character zero where words alone name the role.</param>
/// <param name="Words">The words, folded; empty where the letter stands alone.</param>
internal sealed record RoleLabel(char Letter, string Words)
{
    private const int Longest = 60;

    private static readonly char[] Around = [' ', '*', '_', '`', ':', '?', '#', '\u00A0'];
    private static readonly char[] Between = [' ', '-', '–', '—', ':', '=', '.', '(', ')', '[', ']', '/'];
    private static readonly SearchValues<char> Wide = SearchValues.Create("（）：／");
    private static readonly string[] Joins = ["/", "&", "+", ",", " and ", " und ", " et ", " y ", " e ", " en ", " i ", " и "];

    private static readonly HashSet<string> Fillers = new(
        [
            "party", "parties", "person", "persons", "people", "team", "teams", "role", "roles", "name", "names", "stakeholder", "stakeholders", "who", "is", "are", "must", "the", "to", "be", "for", "by", "of", "with", "on", "about", "in", "member", "members",
            "personne", "personnes", "partie", "a", "etre", "de", "des", "du", "pour", "qui", "est", "sont", "personen", "fur", "wer", "ist", "zu", "rolle",
            "persona", "personas", "persone", "parte", "partes", "para", "quien", "es", "ser", "per", "chi", "pessoa", "pessoas", "quem", "por", "persoon", "voor", "wie", "osoba", "osoby", "za", "kto", "лицо", "лица", "за", "кто", "者",
        ],
        StringComparer.Ordinal);

    // What stands around words of roles without a space.
    private const char FirstIdeograph = '\u3040';
    private static readonly string[] Prefixes = ["需要", "需", "须", "須", "应", "應", "被", "应被", "需被", "最终", "最終", "主要", "主", "直接", "要", "受"];
    private static readonly string[] Suffixes = ["人员", "人員", "人", "者", "方", "部门", "部門", "部署", "单位", "單位", "对象", "對象", "対象", "対象者", "岗位", "角色", "先", "する人", "する部署", "される人", "を受ける人", "する相手", "担当", "担当者", "役"];

    private static readonly HashSet<string> SchemeNames = RoleScheme.BuiltIn
        .SelectMany(scheme => scheme.Roles)
        .Select(role => Vocabulary.Fold(role.Name.ToString()))
        .SelectMany(name => (string[])[name, name + "s"])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a heading as labels of roles: "R", "Responsible", "R (Responsible)", "Responsible – R", "Who is consulted?", and several with a slash between; none where a part of it is no role.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="own">The roles that the document itself explains; null for none.</param>
    public static List<RoleLabel> AllOf(string heading, RoleScheme? own = null)
    {
        var text = Narrow(heading).Trim(Around);
        if (text.Length is 0 or > Longest || Vocabulary.IsActivity(text))
            return [];
        if (own is not null && OfOwn(text, own) is { } explained)
            return [explained];
        if (Of(text) is { } whole)
            return [whole];
        var labels = new List<RoleLabel>();
        foreach (var part in text.Split(Joins, StringSplitOptions.TrimEntries))
        {
            if (Of(part) is not { } label)
                return [];
            labels.Add(label);
        }

        return labels;
    }

    /// <summary>Reads a heading as <see cref="AllOf"/> does; where its words are none of roles, the letters it has in brackets, or before words in brackets or a dash: "Vem (R)", "R (vem)", "R – vem".</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="own">The roles that the document itself explains; null for none.</param>
    public static List<RoleLabel> AllOrBracketed(string heading, RoleScheme? own = null)
    {
        if (AllOf(heading, own) is { Count: > 0 } known)
            return known;
        var text = Narrow(heading).Trim(Around);
        return text.Length <= Longest && Bracketed(text) is { IsEmpty: false } letters ? [.. letters.Select(letter => new RoleLabel(letter, ""))] : [];
    }

    /// <summary>Gets the letter in an alphabet; the character zero where the alphabet has no such role.</summary>
    public char LetterIn(RoleScheme scheme)
    {
        if (Letter != 0)
            return scheme.Letters.Contains(Letter) ? Letter : '\0';
        foreach (var role in scheme.Roles)
        {
            if (IsNameOf(role))
                return role.Letter;
        }

        return Word is { } word && scheme.TryGet(word.Letter, out var known) && known.Kind == KindOf(word.Letter) ? word.Letter : '\0';
    }

    /// <summary>Gets what the words mean; null where they are no known words, or the letter stands alone.</summary>
    public RoleWord? Word => Words.Length > 0 && RoleVocabulary.TryFindFolded(Words, out var found) ? found : null;

    /// <summary>Gets whether nothing but words says which of two roles it is.</summary>
    public bool IsAmbiguous => Letter == 0 && Word is { IsAmbiguous: true };

    /// <summary>Gets a text with brackets, colons and slashes of full width in their usual width; each stays where it is.</summary>
    public static string Narrow(string text) => text.AsSpan().ContainsAny(Wide) ? text.Replace('（', '(').Replace('）', ')').Replace('：', ':').Replace('／', '/') : text;

    private static RoleSet Bracketed(string text)
    {
        if (text.Length < 4)
            return RoleSet.None;
        if (text[^1] is ')' or ']' && text.LastIndexOfAny(['(', '[']) is > 0 and var open && LettersIn(text[(open + 1)..^1]) is { IsEmpty: false } behind)
            return behind;
        if (text[0] is '(' or '[' && text.IndexOfAny([')', ']']) is > 1 and var close && close + 1 < text.Length && LettersIn(text[1..close]) is { IsEmpty: false } before)
            return before;
        var rest = text.AsSpan(1).TrimStart();
        return char.IsAsciiLetterUpper(text[0]) && rest.Length > 2 && rest[0] is '(' or '[' or '–' or '—' or '-' or ':' or '=' && (rest[0] != '-' || text[1] == ' ') ? RoleSet.Of(text[0]) : RoleSet.None;
    }

    private static RoleSet LettersIn(string words) =>
        words is [>= 'A' and <= 'Z'] ? RoleSet.Of(words[0])
        : RoleCell.Parse(words) is { Kind: RoleCellKind.Letters } cell && words.Length < 6 && !words.AsSpan().ContainsAnyInRange('a', 'z') && words.Contains('/', StringComparison.Ordinal) ? cell.Roles
        : RoleSet.None;

    private static RoleLabel? OfOwn(string text, RoleScheme own)
    {
        var folded = Vocabulary.Fold(text);
        foreach (var role in own.Roles)
        {
            if (Vocabulary.Fold(role.Name.ToString()) == folded)
                return new(role.Letter, "");
        }

        return null;
    }

    private bool IsNameOf(Role role)
    {
        var name = Vocabulary.Fold(role.Name.ToString());
        return Words == name || Words == name + "s";
    }

    private static RoleLabel? Of(string text)
    {
        text = text.Trim();
        if (text.Length < 2)
            return text.Length == 1 && char.IsAsciiLetter(text[0]) ? new(char.ToUpperInvariant(text[0]), "") : null;
        var (letter, words) = Apart(text);
        var folded = Bare(Vocabulary.Fold(words));
        return IsKnown(folded) ? new(letter, folded) : null;
    }

    // "(R) Responsible", "R – Responsible", "Responsible (R)", "Responsible - R".
    private static (char Letter, string Words) Apart(string text)
    {
        if (text.Length > 3 && text[0] is '(' or '[' && text[2] is ')' or ']' && char.IsAsciiLetterUpper(text[1]))
            return (text[1], text[3..]);
        if (text.Length > 3 && text[^1] is ')' or ']' && text[^3] is '(' or '[' && char.IsAsciiLetterUpper(text[^2]))
            return (text[^2], text[..^3]);
        if (char.IsAsciiLetterUpper(text[0]) && !char.IsLetterOrDigit(text[1]) && text[1] is not ('&' or '\'' or '’' or '+'))
            return (text[0], text[1..].Trim(Between));
        if (char.IsAsciiLetterUpper(text[^1]) && text[^2] is ' ' or '-' or '–' or '/' or ':' && text.Length > 4)
            return (text[^1], text[..^1].Trim(Between));
        return ('\0', text);
    }

    private static bool IsKnown(string folded) =>
        folded.Length > 0 && (RoleVocabulary.TryFindFolded(folded, out _) || SchemeNames.Contains(folded));

    // "person(s) to be consulted" is "consulted"; words that are an entry as they stand stay.
    private static string Bare(string folded)
    {
        folded = folded.Replace("(s)", "", StringComparison.Ordinal).Replace("(e)", "", StringComparison.Ordinal).Replace("·e", "", StringComparison.Ordinal).Replace("(r)", "", StringComparison.Ordinal).Trim(Between);
        if (IsKnown(folded))
            return folded;
        if (folded.Length > 1 && folded[^1] >= FirstIdeograph)
            return WithoutAffixes(folded);
        if (!folded.Contains(' '))
            return folded;
        return string.Join(' ', folded.Split(' ').Where(word => !Fillers.Contains(word)));
    }

    // "需咨询" is "咨询", "相談する部署" is "相談".
    private static string WithoutAffixes(string folded)
    {
        foreach (var before in (string[])["", .. Prefixes])
        {
            foreach (var behind in (string[])["", .. Suffixes])
            {
                if (folded.Length > before.Length + behind.Length && folded.StartsWith(before, StringComparison.Ordinal) && folded.EndsWith(behind, StringComparison.Ordinal) && folded[before.Length..^behind.Length] is var bare && IsKnown(bare))
                    return bare;
            }
        }

        return folded;
    }

    private static RoleKind KindOf(char letter) => letter switch
    {
        'R' or 'D' => RoleKind.Performs,
        'A' => RoleKind.Answers,
        'C' => RoleKind.Advises,
        'I' => RoleKind.Informed,
        _ => RoleKind.Supports,
    };
}
