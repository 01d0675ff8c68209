namespace Raci.Formats.Tables.Shapes;

/// <summary>Takes apart several names, or several tasks, in one text.</summary>
internal static class NameList
{
    private static readonly string[] Ands = [" and ", " und ", " et ", " y ", " e ", " en ", " ed ", " og ", " och ", " ve ", " i ", " и ", " & ", " oraz ", " sowie "];

    private const string JoinedInside = "和及と與与";

    /// <summary>Splits at what always parts names: commas, semicolons, bars, and slashes and plus signs with spaces around; not inside brackets.</summary>
    public static List<Text> Split(Text text)
    {
        var plain = text.ToString();
        var parts = new List<Text>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < plain.Length; i++)
        {
            depth = plain[i] switch { '(' or '[' or '（' => depth + 1, ')' or ']' or '）' => Math.Max(0, depth - 1), _ => depth };
            if (depth > 0 || !IsSeparator(plain, i))
                continue;
            Add(parts, text, plain, start, i);
            start = i + 1;
        }

        Add(parts, text, plain, start, plain.Length);
        return parts;
    }

    /// <summary>Tells whether words can be names; several joined by "and" have more words than one has.</summary>
    public static bool MayBe(Text text) => Split(text).SelectMany(Unjoin).All(part => PartyName.MayBe(part.ToString()));

    /// <summary>Splits tasks, which have commas, slashes and "and" of their own: at semicolons where there are any, else at commas.</summary>
    /// <param name="text">The tasks.</param>
    /// <param name="separators">What parts them; found out by default.</param>
    public static List<Text> SplitTasks(Text text, string? separators = null)
    {
        var plain = text.ToString();
        separators ??= HasTaskSeparator(plain) ? ";；•" : ",，、";
        var parts = new List<Text>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < plain.Length; i++)
        {
            depth = plain[i] switch { '(' or '[' => depth + 1, ')' or ']' => Math.Max(0, depth - 1), _ => depth };
            if (depth > 0 || !separators.Contains(plain[i], StringComparison.Ordinal))
                continue;
            Add(parts, text, plain, start, i);
            start = i + 1;
        }

        Add(parts, text, plain, start, plain.Length);
        return parts;
    }

    /// <summary>Tells whether tasks are parted by what stands in no task.</summary>
    public static bool HasTaskSeparator(ReadOnlySpan<char> tasks) => tasks.ContainsAny(';', '；', '•');

    /// <summary>Splits a name at what may part two names or stand inside one: a slash without spaces, "and" and its kin.</summary>
    /// <returns>The parts; one alone where nothing may part it.</returns>
    public static List<Text> Unjoin(Text name)
    {
        var plain = name.ToString();
        var parts = new List<Text>();
        var (start, depth) = (0, 0);
        for (var i = 1; i < plain.Length - 1; i++)
        {
            depth = plain[i] switch { '(' or '[' => depth + 1, ')' or ']' => Math.Max(0, depth - 1), _ => depth };
            var length = depth > 0 ? 0 : JoinLength(plain, start, i);
            if (length == 0)
                continue;
            Add(parts, name, plain, start, i);
            (start, i) = (i + length, i + length - 1);
        }

        Add(parts, name, plain, start, plain.Length);
        return parts;
    }

    /// <summary>Splits a name at the dot in the middle of the line, which stands inside Japanese names too.</summary>
    public static List<Text> Undot(Text name)
    {
        var plain = name.ToString();
        var parts = new List<Text>();
        var start = 0;
        for (var i = plain.AsSpan().IndexOfAny('・', '·'); i >= 0 && i < plain.Length; i++)
        {
            if (plain[i] is not ('・' or '·'))
                continue;
            Add(parts, name, plain, start, i);
            start = i + 1;
        }

        Add(parts, name, plain, start, plain.Length);
        return parts;
    }

    private static int JoinLength(string plain, int start, int at)
    {
        if (plain[at] == '/' && plain[at - 1] != '/' && plain[at + 1] != '/' && plain[at - 1] != ':')
            return 1;
        if (JoinedInside.Contains(plain[at], StringComparison.Ordinal))
            return at - start > 1 && plain.Length - at > 2 ? 1 : 0;
        if (plain[at] != ' ')
            return 0;
        foreach (var and in Ands)
        {
            if (plain.AsSpan(at).StartsWith(and, and.Length > 4 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return and.Length;
        }

        return 0;
    }

    private static bool IsSeparator(string plain, int at) => plain[at] switch
    {
        ',' or ';' or '、' or '，' or '；' or '／' or '•' or '|' => true,
        '/' or '+' => at > 0 && at + 1 < plain.Length && plain[at - 1] == ' ' && plain[at + 1] == ' ',
        _ => false,
    };

    // Bullets, and the "and" before the last of a list, are no part of a name.
    private static void Add(List<Text> parts, Text text, string plain, int start, int end)
    {
        while (start < end && (plain[start] is ' ' or '\u00A0' or '•' or '·' || (plain[start] is '-' or '–' or '*' && start + 1 < end && plain[start + 1] == ' ')))
            start++;
        while (end > start && plain[end - 1] is ' ' or '\u00A0')
            end--;
        foreach (var and in parts.Count == 0 ? [] : Ands)
        {
            if (plain.AsSpan(start, end - start).StartsWith(and.AsSpan(1), StringComparison.Ordinal) && and.Length > 3)
                start += and.Length - 1;
        }

        if (end > start)
            parts.Add(text.Slice(start, end - start));
    }
}
