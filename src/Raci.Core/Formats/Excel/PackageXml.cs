using System.Xml;
using static Raci.Formats.Excel.SheetFrame;

namespace Raci.Formats.Excel;

/// <summary>Writes the parts of a package that say what its other parts are, and how they hang together.</summary>
internal static class PackageXml
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Gets the id of a relationship.</summary>
    public static string Id(int number) => "rId" + Digits(number);

    /// <summary>Writes the types of parts.</summary>
    /// <param name="xml">Where they go.</param>
    /// <param name="defaultType">The type of a part in XML that is not named.</param>
    /// <param name="types">The other parts and their types.</param>
    public static void WriteTypes(XmlWriter xml, string defaultType, IEnumerable<PartType> types)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Types", ContentTypes);
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", defaultType));
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        foreach (var (part, type) in types)
            Element(xml, "Override", ("PartName", "/" + part), ("ContentType", type));
        xml.WriteEndElement();
    }

    /// <summary>Writes the relationships of a part to others of the package.</summary>
    /// <param name="xml">Where they go.</param>
    /// <param name="parts">The number, the type and the name of each.</param>
    public static void WriteRelationships(XmlWriter xml, params ReadOnlySpan<PartLink> parts)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", Links);
        foreach (var (number, type, part) in parts)
            Element(xml, "Relationship", ("Type", type), ("Target", "/" + part), ("Id", Id(number)));
        xml.WriteEndElement();
    }

    /// <summary>Writes the relationships of a sheet to addresses outside the package, numbered from one.</summary>
    public static void WriteHyperlinks(XmlWriter xml, IEnumerable<Uri> addresses)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", Links);
        var number = 0;
        foreach (var address in addresses)
            Element(xml, "Relationship", ("Type", SheetFrame.Relationships + "/hyperlink"), ("Target", address.OriginalString), ("TargetMode", "External"), ("Id", Id(++number)));
        xml.WriteEndElement();
    }
}
