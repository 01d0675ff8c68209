using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Raci.Formats.Yaml;

/// <summary>Reads a YAML document as a tree of metadata, by the core schema of YAML 1.2.</summary>
internal sealed class YamlTree
{
    private readonly Parser _parser;
    private readonly int _mostAliased;
    private readonly int _mostLevels;
    private readonly Dictionary<string, (MetadataValue Value, long Size)> _anchors = new(StringComparer.Ordinal);
    private readonly List<YamlRemark> _remarks = [];
    private long _aliased;
    private long _values;

    private YamlTree(string yaml, ReadLimits limits)
    {
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: false));
        _mostAliased = limits.YamlAliases;
        _mostLevels = Math.Min(limits.Nesting, MetadataValue.MostLevels);
    }

    /// <summary>Reads the first document of a text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="limits">How deep it may nest, and how many values its aliases may repeat.</param>
    /// <param name="remarks">What was simplified or left out, with its place.</param>
    /// <exception cref="YamlException">The text is no YAML, or nests too deep, or repeats too much, or has a name twice.</exception>
    public static MetadataValue Read(string yaml, ReadLimits limits, out List<YamlRemark> remarks)
    {
        var tree = new YamlTree(yaml, limits);
        remarks = tree._remarks;
        var value = MetadataValue.Null;
        while (tree.Next() is not StreamEnd)
        {
            if (tree._parser.Current is StreamStart or DocumentStart or DocumentEnd)
                continue;
            if (tree._values > 0)
                throw Error(tree._parser.Current!, "only one document is expected");
            value = tree.ReadValue(1);
        }

        return value;
    }

    private ParsingEvent Next()
    {
        while (_parser.MoveNextEvent())
        {
            if (_parser.Current is not Comment comment)
                return _parser.Current!;
            _remarks.Add(new YamlRemark(YamlRemarkKind.Comment, comment.Value, comment.Start.Line, comment.Start.Column));
        }

        return new StreamEnd();
    }

    // The parser stands at the event that starts the value, and then at the one that ends it.
    private MetadataValue ReadValue(int level)
    {
        var start = _parser.Current!;
        var before = _values++;
        if (level > _mostLevels)
            throw Error(start, $"it nests deeper than {_mostLevels} levels");
        if (start is AnchorAlias alias)
            return Repeat(alias, level);
        var value = start switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadList(level),
            MappingStart => ReadMap(level),
            _ => throw Error(start, "a value is expected"),
        };
        if (start is NodeEvent { Anchor.IsEmpty: false } node)
            _anchors[node.Anchor.Value] = (value, _values - before);
        return value;
    }

    private MetadataValue Repeat(AnchorAlias alias, int level)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
            throw Error(alias, $"the alias *{alias.Value} has no anchor before it");
        if (level + anchored.Value.Levels - 1 > _mostLevels)
            throw Error(alias, $"it nests deeper than {_mostLevels} levels");
        _aliased += anchored.Size;
        _values += anchored.Size;
        return _aliased <= _mostAliased ? anchored.Value : throw Error(alias, $"its aliases repeat more than {_mostAliased} values");
    }

    private MetadataValue ReadList(int level)
    {
        var items = new List<MetadataValue>();
        while (Next() is not SequenceEnd)
            items.Add(ReadValue(level + 1));
        return MetadataValue.OfList([.. items]);
    }

    private MetadataValue ReadMap(int level)
    {
        var members = new List<MetadataMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = _parser.Current!;
            var name = Repair(key is Scalar scalar ? scalar.Value : NameOf(key, level), key);
            if (!names.Add(name))
                throw Error(key, $"the name '{name}' stands twice");
            Next();
            members.Add(new MetadataMember(name, ReadValue(level + 1)));
        }

        return MetadataValue.OfMap([.. members]);
    }

    private string NameOf(ParsingEvent key, int level)
    {
        var name = ReadValue(level + 1).ToString();
        _remarks.Add(new YamlRemark(YamlRemarkKind.Simplified, "a list or a map as a name", key.Start.Line, key.Start.Column));
        return name;
    }

    private MetadataValue ReadScalar(Scalar scalar)
    {
        var text = scalar.Value;
        if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific)
        {
            if (scalar.Tag.Value != "tag:yaml.org,2002:str")
                _remarks.Add(new YamlRemark(YamlRemarkKind.Simplified, $"the tag {scalar.Tag.Value}", scalar.Start.Line, scalar.Start.Column));
            return MetadataValue.OfText(Repair(text, scalar));
        }

        if (scalar.Style != ScalarStyle.Plain)
            return MetadataValue.OfText(Repair(text, scalar));
        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => MetadataValue.Null,
            "true" or "True" or "TRUE" => MetadataValue.OfBoolean(true),
            "false" or "False" or "FALSE" => MetadataValue.OfBoolean(false),
            _ when MetadataValue.IsNumber(text) => MetadataValue.OfNumber(text),
            _ => MetadataValue.OfText(Repair(text, scalar)),
        };
    }

    // An escape in quotes can make a character that no text may hold.
    private string Repair(string text, ParsingEvent at)
    {
        var repaired = TextRules.Repair(TextRules.WithLineFeeds(text), lines: true);
        if (repaired.Length != TextRules.WithLineFeeds(text).Length)
            _remarks.Add(new YamlRemark(YamlRemarkKind.Simplified, "characters no text may hold", at.Start.Line, at.Start.Column));
        return repaired;
    }

    private static YamlException Error(ParsingEvent at, string message) => new(at.Start, at.End, message);
}
