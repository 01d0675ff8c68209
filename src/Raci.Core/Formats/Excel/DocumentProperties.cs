using System.Xml;

namespace Raci.Formats.Excel;

/// <summary>Writes the properties of the workbook: its title and its language, and nothing of the day or the machine.</summary>
internal static class DocumentProperties
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes the part of the core properties.</summary>
    public static void WriteCore(XmlWriter xml, Matrix matrix)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        if (!matrix.Title.IsEmpty)
            xml.WriteElementString("title", DublinCore, matrix.Title.ToString());
        if (matrix.Language is not null)
            xml.WriteElementString("language", DublinCore, matrix.Language);
        xml.WriteEndElement();
    }

    /// <summary>Writes the part that names the program.</summary>
    public static void WriteExtended(XmlWriter xml)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Properties", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.WriteElementString("Application", "Raci.Core");
        xml.WriteEndElement();
    }

    /// <summary>Writes the properties of the data part: a fixed identity and the namespace of its content.</summary>
    public static void WriteDataProperties(XmlWriter xml)
    {
        const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        xml.WriteStartDocument(standalone: false);
        xml.WriteStartElement("ds", "datastoreItem", Namespace);
        xml.WriteAttributeString("itemID", Namespace, "{6B5D3C52-0C6C-4F43-9D0B-52AC1B5E0F01}");
        xml.WriteStartElement("schemaRefs", Namespace);
        xml.WriteStartElement("schemaRef", Namespace);
        xml.WriteAttributeString("uri", Namespace, MatrixXml.Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
