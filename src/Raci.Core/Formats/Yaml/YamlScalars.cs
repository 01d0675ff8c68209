using System.Buffers;
using System.Globalization;
using System.Text;

namespace Raci.Formats.Yaml;

/// <summary>Writes texts of YAML: plain where every parser reads them as the same text, else quoted, and several lines as a literal block.</summary>
internal static class YamlScalars
{
    // Words and forms that YAML 1.1 or 1.2 take for something else than a text.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };
    private static readonly SearchValues<char> NotFirst = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=<~.+ ");
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789abcdefABCDEFxXoO_.,:+-eEtTzZ ");
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\t\u0085\u2028\u2029\uFEFF");

    /// <summary>Appends the name of a member, on one line.</summary>
    /// <remarks>YamlDotNet takes a star behind a space in a plain name for an alias.</remarks>
    public static void AppendName(StringBuilder yaml, string name)
    {
        if (IsPlain(name) && !name.Contains(" *", StringComparison.Ordinal))
            yaml.Append(name);
        else
            AppendQuoted(yaml, name);
    }

    /// <summary>Appends a text.</summary>
    /// <param name="yaml">What was written so far.</param>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far the lines of a literal block are indented.</param>
    public static void AppendText(StringBuilder yaml, string text, int indent)
    {
        if (IsPlain(text))
            yaml.Append(text);
        else if (IsLiteral(text))
            AppendLiteral(yaml, text, indent);
        else
            AppendQuoted(yaml, text);
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || NotFirst.Contains(text[0]) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] == ':')
            return false;
        if (text.Contains('\n') || text.AsSpan().ContainsAny(Escaped) || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
            return false;
        return !(char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(OfNumbers)) && !Words.Contains(text);
    }

    private static bool IsLiteral(string text) =>
        text.Contains('\n') && text.AsSpan().ContainsAnyExcept(' ', '\n') && !text.AsSpan().ContainsAny(Escaped) && !text.AsSpan().TrimEnd('\n').EndsWith(' ')
        && !(text[0] == ' ' && text.AsSpan().TrimStart(' ')[0] == '\n');

    private static void AppendLiteral(StringBuilder yaml, string text, int indent)
    {
        yaml.Append('|');
        if (text[0] is ' ' or '\n')
            yaml.Append('2');
        yaml.Append(text[^1] != '\n' ? "-" : text[^2] == '\n' ? "+" : "");
        var lines = text[^1] == '\n' ? text.AsSpan(..^1) : text;
        foreach (var range in lines.Split('\n'))
        {
            yaml.Append('\n');
            if (!lines[range].IsEmpty)
                yaml.Append(' ', indent).Append(lines[range]);
        }
    }

    private static void AppendQuoted(StringBuilder yaml, string text)
    {
        if (text.Contains('\n') || text.AsSpan().ContainsAny(Escaped))
            AppendDouble(yaml, text);
        else
            yaml.Append('\'').Append(text.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
    }

    private static void AppendDouble(StringBuilder yaml, string text)
    {
        yaml.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                yaml.Append('\\').Append(c);
            else if (c == '\n')
                yaml.Append("\\n");
            else if (c == '\t')
                yaml.Append("\\t");
            else if (Escaped.Contains(c))
                yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                yaml.Append(c);
        }

        yaml.Append('"');
    }
}
