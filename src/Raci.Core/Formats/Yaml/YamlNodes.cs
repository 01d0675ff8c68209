using Raci.Formats.Documents;
using Raci.Formats.Shape;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Yaml;

/// <summary>Makes tokens of a YAML document by the core schema of YAML 1.2; aliases become what they point to.</summary>
internal sealed class YamlNodes
{
    private const string TextTag = "tag:yaml.org,2002:str";

    private readonly Parser _parser;
    private readonly SourceText _text;
    private readonly ReadLimits _limits;
    private readonly DiagnosticList _diagnostics;
    private readonly Dictionary<string, (int Start, int End)> _anchors = new(StringComparer.Ordinal);
    private readonly List<ShapeNode> _nodes = [];
    private bool _hasComments;
    private int _aliased;
    private int _depth;

    private YamlNodes(SourceText text, ReadLimits limits, DiagnosticList diagnostics)
    {
        _parser = new Parser(new Scanner(new StringReader(text.Text), skipComments: false));
        (_text, _limits, _diagnostics) = (text, limits, diagnostics);
    }

    /// <summary>Gets the tokens of the only document of a text; null where a limit is exceeded.</summary>
    /// <exception cref="YamlException">The text is no YAML, or has several documents.</exception>
    public static List<ShapeNode>? Read(SourceText text, ReadLimits limits, DiagnosticList diagnostics)
    {
        var nodes = new YamlNodes(text, limits, diagnostics);
        return nodes.Read() ? nodes._nodes : null;
    }

    /// <summary>Gets the location of a mark; one behind the end of its line, as at the end of the text, is that end.</summary>
    public static SourceLocation LocationOf(SourceText text, Mark mark)
    {
        var line = (int)Math.Clamp(mark.Line, 1, text.LineCount);
        return SourceLocation.At(line, (int)Math.Clamp(mark.Column, 1, text.Line(line - 1).Length + 1));
    }

    private bool Read()
    {
        while (Next() is not StreamEnd)
        {
            if (_parser.Current is StreamStart or DocumentStart or DocumentEnd)
                continue;
            if (_nodes.Count > 0)
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a second document starts here, and only one is read");
            if (!ReadValue())
                return false;
        }

        return true;
    }

    private ParsingEvent Next()
    {
        while (_parser.MoveNextEvent())
        {
            if (_parser.Current is not Comment comment)
                return _parser.Current!;
            if (!_hasComments)
                _diagnostics.Add(YamlComments.At(At(comment)));
            _hasComments = true;
        }

        return new StreamEnd();
    }

    // The parser stands at the event that starts the value, and then at the one that ends it.
    private bool ReadValue()
    {
        var first = _parser.Current!;
        if (first is AnchorAlias alias)
            return Repeat(alias);
        var start = _nodes.Count;
        if (first is not NodeEvent node)
            throw new YamlException(first.Start, first.End, "a value is expected");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific && (first is not Scalar || node.Tag.Value != TextTag))
            _diagnostics.Add(TagRefused.At(At(first), node.Tag.Value));
        if (first is not Scalar && ++_depth > _limits.Nesting + 1)
            return Exceed(first, _limits.Nesting, "levels of nesting", nameof(ReadLimits.Nesting));
        var isWhole = first switch
        {
            Scalar scalar => Add(KindOf(scalar), scalar, scalar.Value),
            SequenceStart => ReadList(first),
            _ => ReadMap(first),
        };
        _depth -= first is Scalar ? 0 : 1;
        if (!node.Anchor.IsEmpty)
            _anchors[node.Anchor.Value] = (start, _nodes.Count);
        return isWhole;
    }

    private bool ReadList(ParsingEvent start)
    {
        Add(ShapeToken.StartList, start, "", 1);
        while (Next() is not SequenceEnd)
        {
            if (!ReadValue())
                return false;
        }

        return Add(ShapeToken.EndList, _parser.Current!, "", 1);
    }

    private bool ReadMap(ParsingEvent start)
    {
        Add(ShapeToken.StartObject, start, "", 1);
        while (Next() is not MappingEnd)
        {
            var key = _parser.Current!;
            var name = key switch
            {
                Scalar scalar => scalar.Value,
                AnchorAlias alias when _anchors.TryGetValue(alias.Value.Value, out var range) && range.End - range.Start == 1 => _nodes[range.Start].Text,
                _ => throw new YamlException(key.Start, key.End, "the name of a member is a list or a map"),
            };
            if (key is Scalar { Anchor.IsEmpty: false } anchored)
                _anchors[anchored.Anchor.Value] = (_nodes.Count, _nodes.Count + 1);
            Add(ShapeToken.Name, key, name);
            Next();
            if (!ReadValue())
                return false;
        }

        return Add(ShapeToken.EndObject, _parser.Current!, "", 1);
    }

    private bool Repeat(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var range))
            throw new YamlException(alias.Start, alias.End, $"the alias *{alias.Value} has no anchor before it");
        _aliased += range.End - range.Start;
        if (_aliased > _limits.YamlAliases)
            return Exceed(alias, _limits.YamlAliases, "values that aliases repeat", nameof(ReadLimits.YamlAliases));
        var deeper = _depth - _nodes[range.Start].Depth;
        for (var i = range.Start; i < range.End; i++)
        {
            var node = _nodes[i] with { Depth = _nodes[i].Depth + deeper };
            // An anchor may stand at a name, and the alias where a value is.
            _nodes.Add(i == range.Start && node.Kind == ShapeToken.Name ? node with { Kind = ShapeToken.Text } : node);
        }

        return true;
    }

    private bool Exceed(ParsingEvent at, int limit, string what, string name)
    {
        _diagnostics.Add(LimitExceeded.At(At(at), limit, new Wording(what), new Wording(name)));
        return false;
    }

    private bool Add(ShapeToken kind, ParsingEvent at, string text, int inside = 0)
    {
        var location = At(at);
        _nodes.Add(new ShapeNode(kind, text, _depth - inside, location.Line, location.Column));
        return true;
    }

    private SourceLocation At(ParsingEvent at) => LocationOf(_text, at.Start);

    private static ShapeToken KindOf(Scalar scalar) => scalar.Style != ScalarStyle.Plain || !scalar.Tag.IsEmpty ? ShapeToken.Text : scalar.Value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ShapeToken.Null,
        "true" or "True" or "TRUE" => ShapeToken.True,
        "false" or "False" or "FALSE" => ShapeToken.False,
        var text => MetadataValue.IsNumber(text) ? ShapeToken.Number : ShapeToken.Text,
    };
}
