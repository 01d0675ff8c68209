using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Raci.Collections;

namespace Raci;

/// <summary>A piece of a document's metadata: nothing, a scalar, a list or a map; an ordered tree like the front matter it comes from.</summary>
public sealed partial record MetadataValue
{
    /// <summary>The number of levels lists and maps may nest.</summary>
    public const int MostLevels = 64;

    private static readonly MetadataValue True = new(MetadataKind.Boolean, "true");
    private static readonly MetadataValue False = new(MetadataKind.Boolean, "false");

    private MetadataValue(MetadataKind kind, string text, ValueList<MetadataValue> items = default, ValueList<MetadataMember> members = default)
    {
        (Kind, Text, Items, Members) = (kind, text, items, members);
        foreach (var item in items)
            Levels = Math.Max(Levels, item.Levels + 1);
        foreach (var member in members)
            Levels = Math.Max(Levels, member.Value.Levels + 1);
        if (Levels > MostLevels)
            throw new ArgumentException($"Metadata nests deeper than {MostLevels} levels.", nameof(items));
    }

    /// <summary>Gets the value that is nothing.</summary>
    public static MetadataValue Null { get; } = new(MetadataKind.Null, "");

    /// <summary>Gets the map without members.</summary>
    public static MetadataValue EmptyMap { get; } = new(MetadataKind.Map, "");

    /// <summary>Gets what the value is.</summary>
    public MetadataKind Kind { get; }

    /// <summary>Gets the characters of a text or a number, <c>true</c> or <c>false</c>; empty for anything else.</summary>
    public string Text { get; }

    /// <summary>Gets the values of a list; none for anything else.</summary>
    public ValueList<MetadataValue> Items { get; }

    /// <summary>Gets the named values of a map in their order; none for anything else.</summary>
    public ValueList<MetadataMember> Members { get; }

    /// <summary>Gets how many levels there are, this one included.</summary>
    internal int Levels { get; } = 1;

    /// <summary>Gets the value of a name in a map; null when this is no map or has no such name.</summary>
    public MetadataValue? this[string name]
    {
        get
        {
            foreach (ref readonly var member in Members)
            {
                if (member.Name == name)
                    return member.Value;
            }

            return null;
        }
    }

    /// <summary>Gets a text; spaces and line ends are kept, CRLF becomes LF.</summary>
    /// <exception cref="ArgumentException">The text holds control characters other than tabs and line ends, lone surrogates or noncharacters.</exception>
    public static MetadataValue OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = TextRules.WithLineFeeds(text);
        TextRules.CheckCharacters(text, nameof(text), lines: true);
        return new(MetadataKind.Text, text);
    }

    /// <summary>Gets a number of its digits, as YAML's core schema and JSON both write it.</summary>
    /// <exception cref="ArgumentException">The text is no number such as <c>1.10</c>, <c>-3</c> or <c>6e23</c>.</exception>
    public static MetadataValue OfNumber(string digits) =>
        IsNumber(digits) ? new(MetadataKind.Number, digits) : throw new ArgumentException($"'{digits}' is no number.", nameof(digits));

    /// <summary>Tells whether a text is a number, as YAML's core schema and JSON both write it.</summary>
    public static bool IsNumber([NotNullWhen(true)] string? text) => text is ['-' or (>= '0' and <= '9'), ..] && NumberPattern().IsMatch(text);

    /// <summary>Gets true or false.</summary>
    public static MetadataValue OfBoolean(bool value) => value ? True : False;

    /// <summary>Gets a list.</summary>
    /// <exception cref="ArgumentException">The lists nest deeper than <see cref="MostLevels"/>.</exception>
    public static MetadataValue OfList(ValueList<MetadataValue> items) => new(MetadataKind.List, "", MatrixRules.CheckParts(items, "Item", nameof(items)));

    /// <summary>Gets a map.</summary>
    /// <exception cref="ArgumentException">A name stands twice or holds a forbidden character, or the maps nest deeper than <see cref="MostLevels"/>.</exception>
    public static MetadataValue OfMap(ValueList<MetadataMember> members)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var member in members)
        {
            if (member.Name is null || member.Value is null)
                throw new ArgumentException("A member of a map has a name and a value.", nameof(members));
            TextRules.CheckCharacters(member.Name, nameof(members), lines: true);
            if (!names.Add(member.Name))
                throw new ArgumentException($"The metadata has the name '{member.Name}' twice.", nameof(members));
        }

        return new(MetadataKind.Map, "", members: members);
    }

    /// <summary>Gets the characters of a scalar, or the content of a list or map for people to read.</summary>
    public override string ToString() => Kind switch
    {
        MetadataKind.Null => "null",
        MetadataKind.List => $"[{Items}]",
        MetadataKind.Map => $"{{{Members}}}",
        _ => Text,
    };

    /// <summary>Gets a text.</summary>
    /// <exception cref="ArgumentException">The text holds a forbidden character.</exception>
    public static implicit operator MetadataValue(string text) => OfText(text);

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberPattern();
}
