namespace Raci.Formats.Yaml;

/// <summary>Finds, line by line, members inside others: names below a name that has nothing behind its colon, or below the first of an item of a list, or in braces.</summary>
internal struct YamlMembers()
{
    private int _open = -1;
    private int _item = -1;
    private bool _hasWords;
    private bool _hasMembers;

    /// <summary>Gets whether there are such members, and no words where only members or items may be.</summary>
    public readonly bool AreFound => _hasMembers && !_hasWords;

    /// <summary>Gets whether there was an item of a list at the start of a line.</summary>
    public bool HasList { get; private set; }

    /// <summary>Takes the next line that is neither empty nor a comment.</summary>
    /// <param name="indent">How many spaces it starts with.</param>
    /// <param name="line">What follows them.</param>
    public void Take(int indent, ReadOnlySpan<char> line)
    {
        var (isItem, isOuter) = (false, indent == 0);
        while (line.StartsWith("- "))
        {
            var rest = line[1..].TrimStart();
            indent += line.Length - rest.Length;
            line = rest;
            isItem = true;
        }

        var isName = !YamlSigns.NameOf(line).IsEmpty && line[0] is not ('*' or '<' or '`' or '&' or '!');
        var isMember = isName && !isItem && (indent == _item || (_open >= 0 && indent > _open));
        HasList |= isItem && isOuter;
        _hasMembers |= isMember || HoldsBraces(line, isName, isItem);
        _hasWords |= isOuter && isItem && !isName && line is not ['{' or '[' or '"' or '\'', ..];
        _open = isName && line[^1] == ':' ? indent : -1;
        _item = isName && (isItem || (isMember && indent == _item)) ? indent : isName ? -1 : _item;
    }

    private static bool HoldsBraces(ReadOnlySpan<char> line, bool isName, bool isItem)
    {
        var value = isName ? line[(line.IndexOf(':') + 1)..].TrimStart() : isItem ? line : default;
        return value is ['{', .., '}'] && value.Contains(':');
    }
}
