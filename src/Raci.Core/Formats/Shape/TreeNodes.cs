namespace Raci.Formats.Shape;

/// <summary>Makes tokens of a tree of metadata.</summary>
internal static class TreeNodes
{
    /// <summary>Gets the tokens of a value.</summary>
    public static List<ShapeNode> Of(MetadataValue value)
    {
        var nodes = new List<ShapeNode>();
        Add(nodes, value, 0);
        return nodes;
    }

    private static void Add(List<ShapeNode> nodes, MetadataValue value, int depth)
    {
        switch (value.Kind)
        {
            case MetadataKind.Map:
                nodes.Add(new ShapeNode(ShapeToken.StartObject, "", depth));
                foreach (ref readonly var member in value.Members)
                {
                    nodes.Add(new ShapeNode(ShapeToken.Name, member.Name, depth + 1));
                    Add(nodes, member.Value, depth + 1);
                }

                nodes.Add(new ShapeNode(ShapeToken.EndObject, "", depth));
                break;
            case MetadataKind.List:
                nodes.Add(new ShapeNode(ShapeToken.StartList, "", depth));
                foreach (var item in value.Items)
                    Add(nodes, item, depth + 1);
                nodes.Add(new ShapeNode(ShapeToken.EndList, "", depth));
                break;
            default:
                nodes.Add(new ShapeNode(KindOf(value), value.Text, depth));
                break;
        }
    }

    private static ShapeToken KindOf(MetadataValue value) => value.Kind switch
    {
        MetadataKind.Number => ShapeToken.Number,
        MetadataKind.Boolean => value == MetadataValue.OfBoolean(true) ? ShapeToken.True : ShapeToken.False,
        MetadataKind.Null => ShapeToken.Null,
        _ => ShapeToken.Text,
    };
}
