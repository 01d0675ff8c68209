using System.Buffers;

namespace Raci.Formats.Yaml;

/// <summary>Reads the YAML that most front matter is, names with plain texts a line each, without a parser.</summary>
/// <remarks>The parser takes longer for the front matter of a page than all the rest of the page does; what is not surely plain is left to it. See the decision on reading Markdown.</remarks>
internal static class PlainMembers
{
    // No character that means anything in YAML, wherever it stands.
    private static readonly SearchValues<char> Special = SearchValues.Create(":#\"'\\&*!|>%@`{}[],?\t=<~");

    /// <summary>Reads names with plain texts; null where there is anything else.</summary>
    public static MetadataValue? TryRead(string yaml)
    {
        var members = new List<MetadataMember>();
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
                continue;
            var colon = line.IndexOf(": ");
            if (colon <= 0 || !IsName(line[..colon]))
                return null;
            var text = line[(colon + 2)..].Trim(' ');
            if (!IsText(text))
                return null;
            var name = line[..colon].ToString();
            if (members.Exists(member => member.Name.Equals(name, StringComparison.Ordinal)))
                return null;
            members.Add(new MetadataMember(name, MetadataValue.OfText(text.ToString())));
        }

        return members.Count == 0 ? null : MetadataValue.OfMap([.. members]);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c) && c != '_')
                return false;
        }

        return true;
    }

    // A letter first, so no number; and none of the words that mean nothing, true or false.
    private static bool IsText(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !text.ContainsAny(Special) && TextRules.IndexOfForbidden(text, lines: false) < 0
        && text is not ("null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE");
}
