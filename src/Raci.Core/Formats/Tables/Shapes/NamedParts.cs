using System.Buffers;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Takes apart words that say who has which part: "R: Ana, Ben; A: Carl", "R = Ana, A = Carl", "R - Ana / A - Carl", "Ana (R), Carl (A, C)".</summary>
internal static class NamedParts
{
    private const int LongestLabel = 40;
    private const int MostLetters = 7;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("RACISDVQ/,&+ ");
    private static readonly string[] Signs = ["->", "=>", ":", "：", "=", "＝", "→", "–", "—", "-"];
    private static readonly string[] SpacedSigns = ["->", "=>", "–", "—", "-"];

    /// <summary>Finds all parts; null where a piece of the words is none.</summary>
    /// <param name="plain">The words.</param>
    public static List<NamedPart>? Find(string plain)
    {
        var parts = new List<NamedPart>();
        var label = default(string);
        var pending = "";
        foreach (var (start, end) in Pieces(plain))
        {
            var piece = plain[start..end];
            if (LabelOf(piece) is var (length, found))
            {
                label = pending.Length > 0 ? $"{pending}, {found}" : found;
                pending = "";
                if (!TryAdd(parts, plain, start + length, end, label, isLabelled: true))
                    return null;
            }
            else if (label is not null && pending.Length == 0 && !IsLetters(piece))
            {
                if (!TryAdd(parts, plain, start, end, label, isLabelled: true))
                    return null;
            }
            else if (label is null && ProseLine.EndingIn(piece) is var (until, cell) && pending.Length == 0)
            {
                if (!TryAdd(parts, plain, start, start + until, cell, isLabelled: false))
                    return null;
            }
            else if (!IsLetters(piece))
            {
                return null;
            }
            else if (label is null && parts.Count > 0)
            {
                parts[^1] = parts[^1] with { Cell = $"{parts[^1].Cell}, {piece}" };
            }
            else
            {
                pending = pending.Length > 0 ? $"{pending}, {piece}" : piece;
            }
        }

        return parts.Count == 0 || pending.Length > 0 ? null : parts;
    }

    /// <summary>Tells whether parts are of several roles, or of several names each with its own.</summary>
    public static bool AreSeveral(List<NamedPart>? parts) =>
        parts is { Count: > 1 } && (!parts[0].IsLabelled || parts.Exists(part => part.Cell != parts[0].Cell));

    /// <summary>Tells whether lines are of names with letters behind them, or some role stands before names in several lines, as none does in a legend.</summary>
    public static bool RepeatLabels(List<List<NamedPart>> lines) =>
        lines.Exists(parts => !parts[0].IsLabelled) || lines.SelectMany(parts => parts.Select(part => part.Cell).Distinct(StringComparer.OrdinalIgnoreCase)).CountBy(label => label, StringComparer.OrdinalIgnoreCase).Any(pair => pair.Value > 1);

    /// <summary>Tells whether most letters are the first ones of the words beside them, as in "small (S), regular (R)": they shorten words, and are no roles.</summary>
    public static bool AreInitials(List<(string Name, string Cell)> parts) =>
        parts.Count(part => part.Cell.Trim().Length == 1 && Vocabulary.Fold(part.Name).StartsWith(char.ToLowerInvariant(part.Cell.Trim()[0]))) * 4 > parts.Count * 3;

    // What stands beside a role is a name, and not the role's own word.
    private static bool TryAdd(List<NamedPart> parts, string plain, int start, int end, string cell, bool isLabelled)
    {
        while (start < end && plain[start] is ' ' or '\u00A0')
            start++;
        while (end > start && plain[end - 1] is ' ' or '\u00A0' or '.')
            end--;
        var name = plain.AsSpan(start, end - start);
        if (isLabelled && PartyName.IsNobody(name))
            return true;
        if (!PartyName.MayBe(name) || IsWordOf(name.ToString(), cell))
            return false;
        parts.Add(new NamedPart(start, end - start, cell, isLabelled));
        return true;
    }

    private static bool IsLetters(string piece) => piece.Length <= MostLetters && !piece.AsSpan().ContainsAnyExcept(Capitals) && !ProseLine.LettersOf(piece).IsEmpty;

    // At commas and the like, and wherever a label starts behind a space.
    private static List<(int Start, int End)> Pieces(string plain)
    {
        var pieces = new List<(int, int)>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < plain.Length; i++)
        {
            depth = plain[i] switch { '(' or '[' or '（' => depth + 1, ')' or ']' or '）' => Math.Max(0, depth - 1), _ => depth };
            if (depth > 0)
                continue;
            if (IsSeparator(plain, i))
            {
                Add(start, i);
                start = i + 1;
            }
            else if (i > start && plain[i - 1] == ' ' && char.IsAsciiLetterUpper(plain[i]) && LettersBefore(plain, i) > 0 && LabelOf(plain[start..i]) is not null)
            {
                Add(start, i);
                start = i;
            }
        }

        Add(start, plain.Length);
        return pieces;

        void Add(int from, int to)
        {
            while (from < to && plain[from] is ' ' or '\u00A0')
                from++;
            while (to > from && (plain[to - 1] is ' ' or '\u00A0' || (to < plain.Length && to - from > 3 && plain[to - 1] is '.' or '–' or '—' or '-' && plain[to] is ' ')))
                to--;
            if (to > from)
                pieces.Add((from, to));
        }
    }

    private static bool IsSeparator(string plain, int at) => plain[at] switch
    {
        ',' or ';' or '、' or '，' or '；' or '／' or '•' or '|' => true,
        '/' or '+' or '·' => at > 0 && at + 1 < plain.Length && plain[at - 1] == ' ' && plain[at + 1] == ' ',
        _ => false,
    };

    // "R:", "A/R =", "(C) ", "Responsible:"; how long it is, and the role.
    private static (int Length, string Label)? LabelOf(string piece)
    {
        if (piece.Length > 3 && piece[0] is '(' or '[' && piece.AsSpan(0, Math.Min(piece.Length, MostLetters + 2)).IndexOfAny(')', ']') is > 1 and var close && IsLetters(piece[1..close]))
            return (close + 1 + (piece.AsSpan(close + 1).TrimStart() is [':' or '：' or '=', ..] ? piece.AsSpan(close + 1).IndexOfAny(":：=") + 1 : 0), piece[1..close]);
        var letters = LettersBefore(piece, 0);
        if (letters > 0)
            return (letters, piece[..letters].TrimEnd(' ', ':', '：', '=', '＝', '→', '–', '—', '-', '>'));
        var at = piece.AsSpan(0, Math.Min(piece.Length, LongestLabel)).IndexOfAny(":：=＝");
        var end = at + 1;
        foreach (var sign in at > 0 ? [] : SpacedSigns)
        {
            at = at > 0 ? at : piece.AsSpan(0, Math.Min(piece.Length, LongestLabel)).IndexOf($" {sign} ", StringComparison.Ordinal);
            end = at > 0 && end <= at ? at + sign.Length + 2 : end;
        }

        return at > 0 && IsRole(piece[..at].Trim()) ? (end, piece[..at].Trim()) : null;
    }

    // The length of letters with the sign behind them.
    private static int LettersBefore(string plain, int start)
    {
        var end = start;
        while (end < plain.Length && end - start <= MostLetters && Capitals.Contains(plain[end]))
            end++;
        var letters = plain.AsSpan(start, end - start).TrimEnd(' ');
        if (letters.IsEmpty || !IsLetters(letters.ToString()))
            return 0;
        var at = start + letters.Length;
        foreach (var sign in Signs)
        {
            var isSpaced = at + 1 < plain.Length && plain[at] == ' ';
            if (plain.AsSpan(isSpaced ? at + 1 : at).StartsWith(sign, StringComparison.Ordinal) && (sign is ":" or "：" or "=" or "＝" or "→" or "->" or "=>" || (isSpaced && at + 2 < plain.Length && plain[at + 2] == ' ')))
                return at + (isSpaced ? 1 : 0) + sign.Length - start;
        }

        return 0;
    }

    // "R = Responsible" explains a letter; Support in "I = Support" is a team.
    private static bool IsWordOf(string name, string cell) => RoleLabel.AllOf(name) is { Count: > 0 } labels
        && !(labels is [var label] && label.LetterIn(RoleScheme.Rasci) == 'S' && ProseLine.LettersOf(cell) is { IsEmpty: false } letters && !letters.Contains('S'));

    private static bool IsRole(string words) => words.Length > 1 && (!ProseLine.LettersOf(words).IsEmpty || RoleLabel.AllOf(words).Count > 0);
}
