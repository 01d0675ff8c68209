using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Raci.Formats.Json;

/// <summary>Makes strings of tokens, also of those whose escapes the framework refuses: a lone half of a surrogate pair.</summary>
internal static class JsonStrings
{
    /// <summary>Gets the characters of a name, a text or a number.</summary>
    public static string Of(ref readonly Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
            return Encoding.UTF8.GetString(reader.ValueSpan);
        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return reader.ValueIsEscaped ? Unescape(Encoding.UTF8.GetString(raw)) : Encoding.UTF8.GetString(raw);
    }

    // The reader has seen already that each escape is one.
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        var start = 0;
        for (var escape = raw.IndexOf('\\'); escape >= 0; escape = raw.IndexOf('\\', start))
        {
            text.Append(raw, start, escape - start);
            start = escape + 2;
            text.Append(raw[escape + 1] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(raw.AsSpan(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var other => other,
            });
            start += raw[escape + 1] == 'u' ? 4 : 0;
        }

        return text.Append(raw, start, raw.Length - start).ToString();
    }
}
