using System.Xml;

namespace Raci.Formats.Excel;

/// <summary>Writes metadata as XML: an element for each value, its kind and its name as attributes.</summary>
internal static class MetadataXml
{
    /// <summary>Writes a value, and those inside it, as an element of a name; nothing for an empty map at the top.</summary>
    public static void Write(XmlWriter xml, string element, MetadataValue value)
    {
        if (value.Members.Count > 0)
            Write(xml, element, value, null);
    }

    private static void Write(XmlWriter xml, string element, MetadataValue value, string? name)
    {
        xml.WriteStartElement(element);
        if (name is not null)
            xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("kind", KindName(value.Kind));
        xml.WriteString(value.Text);
        foreach (var item in value.Items)
            Write(xml, "value", item, null);
        foreach (var member in value.Members)
            Write(xml, "value", member.Value, member.Name);
        xml.WriteEndElement();
    }

    private static string KindName(MetadataKind kind) => kind switch
    {
        MetadataKind.Boolean => "boolean",
        MetadataKind.Number => "number",
        MetadataKind.Text => "text",
        MetadataKind.List => "list",
        MetadataKind.Map => "map",
        _ => "null",
    };
}
