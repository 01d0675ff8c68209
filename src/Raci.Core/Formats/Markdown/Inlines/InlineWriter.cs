using System.Buffers;
using System.Globalization;
using System.Text;

namespace Raci.Formats.Markdown.Inlines;

/// <summary>Writes texts as Markdown of one line, so that <see cref="InlineReader"/> makes the same text of it: also in a cell of a pipe table.</summary>
/// <remarks>Emphasis and code are written with delimiters where CommonMark surely reads them so, else with <c>&lt;strong&gt;</c>, <c>&lt;em&gt;</c> and <c>&lt;code&gt;</c>.</remarks>
internal static class InlineWriter
{
    // A reader bounds how many delimiters it takes in one text; tags are not bounded.
    private const int MostDelimited = 24;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[<&|");
    private static readonly SearchValues<char> NotInCode = SearchValues.Create("\\`|");
    private static readonly SearchValues<char> SafeInAddress = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.~:/?#@!$',;=%+");

    /// <summary>Tells whether a plain text is its own source.</summary>
    public static bool IsOwnSource(ReadOnlySpan<char> plain) => !plain.ContainsAny(Special);

    /// <summary>Gets the source of a text; the same string where a plain text needs no escape.</summary>
    public static string Write(Text text)
    {
        if (text.IsPlain)
        {
            var plain = text.ToString();
            return IsOwnSource(plain) ? plain : Guarded(Escape(plain, inLink: false, beforeLink: false));
        }

        var builder = new StringBuilder();
        var runs = text.Runs;
        for (var i = 0; i < runs.Count; i++)
        {
            var isAlone = (i == 0 || EndsSafely(runs[i - 1])) && (i == runs.Count - 1 || StartsSafely(runs[i + 1])) && i < MostDelimited;
            var beforeLink = i + 1 < runs.Count && runs[i + 1].Link is not null;
            Append(builder, runs[i], isAlone, beforeLink);
        }

        return Guarded(builder.ToString());
    }

    private static void Append(StringBuilder builder, TextRun run, bool isAlone, bool beforeLink)
    {
        var address = run.Link is null ? null : Address(run.Link);
        if (run.Style == TextStyle.None && address is not null && run.Text == run.Link && IsAutolink(run.Link))
        {
            builder.Append('<').Append(run.Text).Append('>');
            return;
        }

        builder.Append(address is null ? "" : "[");
        var (open, close) = Delimiters(run, isAlone || address is not null);
        builder.Append(open);
        if (run.Style.HasFlag(TextStyle.Code) && open.EndsWith('`'))
            builder.Append(run.Text);
        else
            builder.Append(Escape(run.Text, address is not null, beforeLink && open.Length == 0));
        builder.Append(close);
        if (address is not null)
            builder.Append("](").Append(address).Append(')');
    }

    private static (string Open, string Close) Delimiters(TextRun run, bool isAlone)
    {
        var isWord = isAlone && char.IsLetterOrDigit(run.Text[0]) && char.IsLetterOrDigit(run.Text[^1]);
        return run.Style switch
        {
            TextStyle.None => ("", ""),
            TextStyle.Bold when isWord => ("**", "**"),
            TextStyle.Italic when isWord => ("*", "*"),
            TextStyle.Bold | TextStyle.Italic when isWord => ("***", "***"),
            TextStyle.Code when isAlone && IsCode(run.Text) => ("`", "`"),
            _ => Tags(run.Style),
        };
    }

    private static (string Open, string Close) Tags(TextStyle style)
    {
        var (open, close) = ("", "");
        foreach (var (flag, name) in ((TextStyle, string)[])[(TextStyle.Bold, "strong"), (TextStyle.Italic, "em"), (TextStyle.Code, "code")])
        {
            if (style.HasFlag(flag))
                (open, close) = ($"{open}<{name}>", $"</{name}>{close}");
        }

        return (open, close);
    }

    // Spaces in code are kept as they are, but for one at each end.
    private static bool IsCode(string text) => !text.AsSpan().ContainsAny(NotInCode) && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    // Delimiters of neighbours must not touch.
    private static bool EndsSafely(TextRun run) => run.IsPlain && run.Text[^1] is not ('*' or '_' or '`' or '\\');

    private static bool StartsSafely(TextRun run) => run.IsPlain && run.Text[0] is not ('*' or '_' or '`');

    private static string Escape(string text, bool inLink, bool beforeLink)
    {
        var builder = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscaped(text, i, inLink) || (beforeLink && i == text.Length - 1 && text[i] == '!'))
                builder.Append('\\');
            builder.Append(text[i]);
        }

        return builder.ToString();
    }

    private static bool IsEscaped(string text, int index, bool inLink)
    {
        var rest = text.AsSpan(index + 1);
        return text[index] switch
        {
            '\\' or '`' or '*' or '[' or '|' => true,
            ']' => inLink,
            '_' => index == 0 || rest.IsEmpty || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(rest[0]),
            '<' => rest.IsEmpty || char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!' or '?',
            '&' => rest.IsEmpty || IsEntity(rest),
            _ => false,
        };
    }

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest[0] == '#' ? 1 : 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end]))
            end++;
        return end == rest.Length || rest[end] == ';';
    }

    // Spaces other than the common one stay at the ends of a text, where a parser may trim them.
    private static string Guarded(string source)
    {
        if (source.Length == 0 || (!char.IsWhiteSpace(source[0]) && !char.IsWhiteSpace(source[^1])))
            return source;
        var inner = source.AsSpan().Trim();
        var start = source.AsSpan().IndexOf(inner, StringComparison.Ordinal);
        return Entities(source.AsSpan(0, start)) + inner.ToString() + Entities(source.AsSpan(start + inner.Length));
    }

    private static string Entities(ReadOnlySpan<char> spaces)
    {
        var builder = new StringBuilder();
        foreach (var space in spaces)
            builder.Append(CultureInfo.InvariantCulture, $"&#x{(int)space:X};");
        return builder.ToString();
    }

    private static bool IsAutolink(string link) =>
        (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal)) && !link.AsSpan().ContainsAnyExcept(SafeInAddress);

    private static string Address(string link)
    {
        if (!link.AsSpan().ContainsAnyExcept(SafeInAddress))
            return link;
        var builder = new StringBuilder("<");
        foreach (var rune in link.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && SafeInAddress.Contains((char)rune.Value)) || rune.Value is '(' or ')' or '_' or '*')
                builder.Append(rune);
            else
                builder.Append(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};");
        }

        return builder.Append('>').ToString();
    }
}
