using System.Globalization;
using Raci.Collections;

namespace Raci.Formats.Shape;

/// <summary>A value of a document that is not of the shape, with its place.</summary>
internal sealed class ListNode
{
    private ListNode(ShapeToken kind, string text, SourceLocation location) => (Kind, Words, Location) = (kind, text, location);

    /// <summary>Gets what it is: an object, a list, or a value.</summary>
    public ShapeToken Kind { get; }

    /// <summary>Gets the characters of a value; empty for nothing.</summary>
    public string Words { get; }

    /// <summary>Gets where it starts.</summary>
    public SourceLocation Location { get; }

    /// <summary>Gets the members of an object.</summary>
    public List<(string Name, ListNode Value)> Members { get; } = [];

    /// <summary>Gets the items of a list.</summary>
    public List<ListNode> Items { get; } = [];

    /// <summary>Gets whether it is an object.</summary>
    public bool IsObject => Kind == ShapeToken.StartObject;

    /// <summary>Gets whether it is a list.</summary>
    public bool IsList => Kind == ShapeToken.StartList;

    /// <summary>Gets whether it is a list of objects and nothing else.</summary>
    public bool IsListOfObjects => Items.Count > 0 && Items.TrueForAll(item => item.IsObject);

    /// <summary>Gets the words of a value as a text.</summary>
    public Text Text => Text.Repair(Words);

    /// <summary>Reads the value the tokens stand at; reading nested as deep was bounded before.</summary>
    public static ListNode Of<TTokens>(ref TTokens tokens, string pointer)
        where TTokens : struct, IShapeTokens, allows ref struct
    {
        var isValue = tokens.Kind is ShapeToken.Text or ShapeToken.Number or ShapeToken.True or ShapeToken.False;
        var node = new ListNode(tokens.Kind, isValue ? TextRules.Repair(tokens.Text, lines: true) : "", tokens.LocationOf(tokens.Place, pointer));
        if (node.IsList)
        {
            for (tokens.Next(); tokens.Kind is not (ShapeToken.EndList or ShapeToken.End); tokens.Next())
                node.Items.Add(Of(ref tokens, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{node.Items.Count}")));
        }
        else if (node.IsObject)
        {
            for (tokens.Next(); tokens.Kind == ShapeToken.Name; tokens.Next())
            {
                var name = TextRules.Fold(TextRules.Repair(tokens.Text, lines: true));
                tokens.Next();
                node.Members.Add((name, Of(ref tokens, $"{pointer}/{ShapePath.Escape(name)}")));
            }
        }

        return node;
    }

    /// <summary>Gets the value as metadata; of two members of one name the first.</summary>
    public MetadataValue ToMetadata() => Kind switch
    {
        ShapeToken.StartObject => MetadataValue.OfMap(Members.DistinctBy(member => member.Name, StringComparer.Ordinal).Select(member => new MetadataMember(member.Name, member.Value.ToMetadata())).ToValueList()),
        ShapeToken.StartList => MetadataValue.OfList(Items.Select(item => item.ToMetadata()).ToValueList()),
        ShapeToken.Number when MetadataValue.IsNumber(Words) => MetadataValue.OfNumber(Words),
        ShapeToken.True or ShapeToken.False => MetadataValue.OfBoolean(Kind == ShapeToken.True),
        ShapeToken.Null => MetadataValue.Null,
        _ => MetadataValue.OfText(TextRules.Repair(TextRules.WithLineFeeds(Words), lines: true)),
    };

    /// <summary>Gets all values in it as one text.</summary>
    public string Flat() => IsList ? string.Join(", ", Items.Select(item => item.Flat()))
        : IsObject ? string.Join(", ", Members.Select(member => $"{member.Name}: {member.Value.Flat()}"))
        : Words;
}
