using System.Xml;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>The texts that cells point to by their index.</summary>
internal sealed class SharedStrings
{
    private readonly List<Text> _texts = [];

    private SharedStrings()
    {
    }

    /// <summary>Reads the texts of a workbook; none where it has none.</summary>
    public static SharedStrings Read(WorkbookParts workbook, CellTexts texts)
    {
        var strings = new SharedStrings();
        if (workbook.SharedStrings is { } part)
            workbook.Xml.Read(part, reader => strings.Read(workbook.Xml, reader, new RichTextReader(workbook.Xml, texts)));
        return strings;
    }

    /// <summary>Gets the text of an index; false for an index there is none for.</summary>
    public bool TryGet(ReadOnlySpan<char> index, out Text text)
    {
        text = default;
        if (!int.TryParse(index, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var i) || i >= _texts.Count)
            return false;
        text = _texts[i];
        return true;
    }

    private void Read(PartXml xml, XmlReader reader, RichTextReader rich)
    {
        var most = (long)xml.Limits.Rows * SheetReader.MostCellsOfRow;
        while (xml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "si")
                continue;
            if (_texts.Count >= most)
            {
                xml.Diagnostics.Add(LimitExceeded.At(SourceLocation.None, most, new Wording("shared texts"), new Wording(nameof(ReadLimits.Rows))));
                return;
            }

            _texts.Add(rich.Read(reader));
        }
    }
}
