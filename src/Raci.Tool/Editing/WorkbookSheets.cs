using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Raci.Tool.Editing;

/// <summary>The names of the sheets of a workbook.</summary>
internal static class WorkbookSheets
{
    private const string Workbook = "xl/workbook.xml";

    /// <summary>Gets the names; none where the document is no workbook that can be read.</summary>
    public static IReadOnlyList<string> Of(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content));
            if (archive.GetEntry(Workbook) is not { } entry)
                return [];
            using var stream = entry.Open();
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = content.Length * 20L });
            return [.. XDocument.Load(xml).Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")?.Value ?? "")];
        }
        catch (InvalidDataException)
        {
            return [];
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
