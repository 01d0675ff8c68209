using System.Xml;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads what belongs to a sheet and stands in parts of its own: filters of its tables, and comments, which are only counted.</summary>
internal static class SheetSurroundings
{
    /// <summary>Reads them.</summary>
    public static void Read(PartXml xml, SheetContent sheet)
    {
        var relationships = Relationships.Of(xml, sheet.Info.Part);
        foreach (var table in relationships.OfType("table"))
        {
            xml.Read(table, reader =>
            {
                while (xml.Next(reader))
                {
                    if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "autoFilter" && SheetReader.RangeOf(reader.GetAttribute("ref")) is { } filter && HasCriteria(xml, reader))
                        sheet.Filters.Add(filter);
                }
            });
        }

        var count = 0;
        var first = "";
        foreach (var part in relationships.OfType("comments"))
        {
            xml.ReadElements(part, reader =>
            {
                if (reader.LocalName != "comment")
                    return;
                count++;
                first = first.Length == 0 && SheetReader.RangeOf(reader.GetAttribute("ref")) is { } cell ? CellReference.Cell(cell.FirstColumn, cell.FirstRow) : first;
            });
        }

        if (count > 0)
            xml.Diagnostics.Add(CommentsLeftOut.At(SourceLocation.InSheet(sheet.Info.Name, first.Length == 0 ? "A1" : first), count));
    }

    /// <summary>Tells whether the filter the reader stands at hides anything, and moves on to its end.</summary>
    /// <exception cref="XmlException">The part is no XML, or too deep.</exception>
    public static bool HasCriteria(PartXml xml, XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return false;
        var depth = reader.Depth;
        var found = false;
        while (xml.Next(reader) && reader.Depth > depth)
            found |= reader.NodeType == XmlNodeType.Element && reader.LocalName == "filterColumn";
        return found;
    }
}
