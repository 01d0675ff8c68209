using System.Buffers;

namespace Raci.Formats.Tables.Shapes;

/// <summary>A line that holds an activity and its parties, as in "Order – R: Ana; A: Ben" and "Order: Ana (R), Ben (A)".</summary>
/// <param name="Line">The line.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Parts">The parties and their roles; where each stands is told within <paramref name="Names"/>.</param>
/// <param name="Names">The words behind the activity.</param>
internal sealed record ActivityLine(ProseLine Line, Text Activity, List<NamedPart> Parts, Text Names)
{
    private const int MostTried = 6;
    private const int LongestActivity = 200;

    // What may part them, and what makes words bold.
    private static readonly SearchValues<char> Signs = SearchValues.Create(":：\t-–—→>|)）*_");

    private static readonly string[] Boxes = ["[ ] ", "[x] ", "[X] "];

    /// <summary>Gets whether names have several roles, or roles stand before names: more than words with letters behind them.</summary>
    public bool IsClear => Parts[0].IsLabelled || Parts.Count > 1;

    /// <summary>Tells whether such a line may stand in a piece of prose: something must part the activity from its parties.</summary>
    public static bool MayStandIn(string prose) => prose.AsSpan().ContainsAny(Signs) && ProseLine.MayTell(prose);

    /// <summary>Reads a line; null where it is another.</summary>
    public static ActivityLine? Of(ProseLine line)
    {
        if (line.IsEmpty || Find(line.Plain, line.BoldLength) is null)
            return null;
        var text = line.Text;
        var bold = text.IsEmpty || text.IsPlain || !text.Runs[0].Style.HasFlag(TextStyle.Bold) ? 0 : text.Runs[0].Text.Length;
        if (Find(text.ToString(), bold) is not var (start, end, names, last, parts))
            return null;
        return new ActivityLine(line, text.Slice(start, end - start), parts, text.Slice(names, last - names));
    }

    /// <summary>Gets the words of a part.</summary>
    public Text NameOf(NamedPart part) => Names.Slice(part.Start, part.Length);

    // Where the activity and the names start and end: at the first sign behind which nothing but names with roles stands.
    private static (int Start, int End, int Names, int Last, List<NamedPart> Parts)? Find(string plain, int bold)
    {
        var start = Array.Exists(Boxes, box => plain.StartsWith(box, StringComparison.Ordinal)) ? 4 : 0;
        var (tried, depth) = (0, 0);
        for (var i = start + 1; i < plain.Length && tried < MostTried; i++)
        {
            depth = plain[i] switch { '(' or '[' or '（' => depth + 1, ')' or ']' or '）' => Math.Max(0, depth - 1), _ => depth };
            var length = depth > 0 ? 0 : SignLength(plain, i);
            if (length == 0)
                continue;
            tried++;
            if (At(plain, start, i, i + length, plain.Length) is { } found)
                return found;
        }

        if (bold > 1 && bold < plain.Length && At(plain, start, bold, bold, plain.Length) is { } behind)
            return behind;
        var open = plain.Length > 4 && plain[^1] is ')' or '）' ? OpenOf(plain) : 0;
        return open > 1 && At(plain, start, open, open + 1, plain.Length - 1) is { } inside && inside.Parts[0].IsLabelled ? inside : null;
    }

    private static (int Start, int End, int Names, int Last, List<NamedPart> Parts)? At(string plain, int start, int end, int names, int last)
    {
        var activity = plain.AsSpan(start, end - start).Trim();
        if (activity.IsEmpty || activity.Length > LongestActivity || !HasLetters(activity) || RoleLabel.AllOf(activity.ToString()).Count > 0 || !ProseLine.LettersOf(activity.ToString()).IsEmpty)
            return null;
        return NamedParts.Find(plain[names..last]) is { } parts ? (start, start + plain.AsSpan(start, end - start).TrimEnd(" :").Length, names, last, parts) : null;
    }

    private static int SignLength(string plain, int at)
    {
        if (plain[at] == '：' || plain[at] == '\t')
            return 1;
        if (plain[at] == ':')
            return at + 1 < plain.Length && plain[at + 1] is ' ' or '\u00A0' ? 2 : 0;
        if (plain[at] is not (' ' or '\u00A0'))
            return 0;
        var rest = plain.AsSpan(at + 1);
        return rest is ['–' or '—' or '-' or '→' or '|', ' ', ..] ? 3 : rest is ['-' or '=', '>', ' ', ..] ? 4 : 0;
    }

    private static int OpenOf(string plain)
    {
        var depth = 0;
        for (var i = plain.Length - 1; i > 0; i--)
        {
            depth += plain[i] switch { ')' or '）' => 1, '(' or '（' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return 0;
    }

    private static bool HasLetters(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
