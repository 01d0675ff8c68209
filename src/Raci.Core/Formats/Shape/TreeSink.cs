using Raci.Collections;

namespace Raci.Formats.Shape;

/// <summary>Makes a tree of metadata of tokens.</summary>
internal sealed class TreeSink : IShapeSink
{
    private readonly Stack<(List<MetadataMember>? Members, List<MetadataValue>? Items)> _open = [];
    private readonly Stack<string> _names = [];

    /// <summary>Gets the tree, once it is whole.</summary>
    public MetadataValue Tree { get; private set; } = MetadataValue.Null;

    public void StartObject() => _open.Push(([], null));

    public void EndObject() => Add(MetadataValue.OfMap(_open.Pop().Members!.ToValueList()));

    public void StartList() => _open.Push((null, []));

    public void EndList() => Add(MetadataValue.OfList(_open.Pop().Items!.ToValueList()));

    public void Name(ShapeName name) => _names.Push(name.Text);

    public void Text(ReadOnlySpan<char> text) => Add(MetadataValue.OfText(text.ToString()));

    public void Number(string digits) => Add(MetadataValue.OfNumber(digits));

    public void Boolean(bool value) => Add(MetadataValue.OfBoolean(value));

    public void Null() => Add(MetadataValue.Null);

    public void Pause()
    {
    }

    private void Add(MetadataValue value)
    {
        if (!_open.TryPeek(out var parent))
            Tree = value;
        else if (parent.Items is { } items)
            items.Add(value);
        else
            parent.Members!.Add(new MetadataMember(_names.Pop(), value));
    }
}
