namespace Raci;

/// <summary>A line of prose that starts with a mark, as notes below tables do.</summary>
internal static class NoteLine
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Reads "* text", "\* text", "- (1) text", "(1): text", "**\***: text", "&lt;sup&gt;1&lt;/sup&gt; text".</summary>
    /// <returns>The mark and the text behind it; both empty where the line starts with no mark.</returns>
    public static (string Mark, string Text) Read(string line)
    {
        var rest = line.AsSpan().Trim();
        var (mark, text) = ReadMark(rest);
        return mark.Length == 0 && rest.Length > 2 && rest[0] is '-' or '+' && rest[1] == ' ' ? ReadMark(rest[2..].TrimStart()) : (mark, text);
    }

    private static (string Mark, string Text) ReadMark(ReadOnlySpan<char> line)
    {
        var (open, close) = line.StartsWith("<sup>") ? ("<sup>", "</sup>") : line.StartsWith("**\\") ? ("**", "**") : ("", "");
        var rest = line[open.Length..];
        var length = 0;
        var mark = "";
        while (length + 1 < rest.Length && rest[length] == '\\')
        {
            mark += rest[length + 1];
            length += 2;
        }

        // "<sup>1</sup>" is read as a raised digit in cells too.
        if (open == "<sup>" && rest.IndexOfAnyExceptInRange('0', '9') is > 0 and var digits)
        {
            length = digits;
            foreach (var digit in rest[..digits])
                mark += Raised[digit - '0'];
        }

        if (mark.Length == 0)
        {
            length = Marks.Measure(rest);
            mark = rest[..length].ToString();
        }

        if (mark.Length == 0 || !rest[length..].StartsWith(close))
            return ("", "");
        rest = rest[(length + close.Length)..];
        var stands = mark[0] is '(' or '[' || (rest.Length > 0 && rest[0] is ' ' or '\t' or ':' or '\u00A0');
        var text = rest.TrimStart(" \t:\u00A0=–");
        return stands && text.Length > 0 ? (mark, text.ToString()) : ("", "");
    }
}
