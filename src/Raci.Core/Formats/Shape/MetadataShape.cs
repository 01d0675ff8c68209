namespace Raci.Formats.Shape;

/// <summary>Writes metadata token by token.</summary>
internal static class MetadataShape
{
    /// <summary>Writes a value with all that is in it.</summary>
    public static void Write<TSink>(TSink sink, MetadataValue value)
        where TSink : IShapeSink
    {
        switch (value.Kind)
        {
            case MetadataKind.Map:
                WriteMap(sink, value);
                break;
            case MetadataKind.List:
                sink.StartList();
                foreach (var item in value.Items)
                    Write(sink, item);
                sink.EndList();
                break;
            case MetadataKind.Number:
                sink.Number(value.Text);
                break;
            case MetadataKind.Boolean:
                sink.Boolean(value == MetadataValue.OfBoolean(true));
                break;
            case MetadataKind.Null:
                sink.Null();
                break;
            default:
                sink.Text(value.Text);
                break;
        }
    }

    private static void WriteMap<TSink>(TSink sink, MetadataValue map)
        where TSink : IShapeSink
    {
        sink.StartObject();
        foreach (ref readonly var member in map.Members)
        {
            sink.Name(member.Name);
            Write(sink, member.Value);
        }

        sink.EndObject();
    }
}
