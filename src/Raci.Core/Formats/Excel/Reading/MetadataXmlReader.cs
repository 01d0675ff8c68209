using System.Xml.Linq;
using Raci.Collections;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads metadata as <see cref="MetadataXml"/> writes it.</summary>
internal static class MetadataXmlReader
{
    /// <summary>Reads a value and those inside it.</summary>
    public static MetadataValue Read(XElement element) => element.Attribute("kind")?.Value switch
    {
        "boolean" => MetadataValue.OfBoolean(element.Value == "true"),
        "number" => MetadataValue.OfNumber(element.Value),
        "text" => MetadataValue.OfText(element.Value),
        "list" => MetadataValue.OfList(element.Elements().Select(Read).ToValueList()),
        "map" => MetadataValue.OfMap(element.Elements().Select(member => new MetadataMember(member.Attribute("name")?.Value ?? "", Read(member))).ToValueList()),
        _ => MetadataValue.Null,
    };
}
