using System.Xml;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads the text of a cell or of a shared string: plain, or runs of which bold and italic are kept; how it is pronounced is not.</summary>
internal sealed class RichTextReader(PartXml xml, CellTexts texts)
{
    private const int MostRead = 4 * TextRules.MostLength;

    private readonly List<TextRun> _runs = [];
    private char[] _buffer = new char[1024];
    private int _length;

    /// <summary>Reads the element the reader stands at, to its end.</summary>
    /// <exception cref="XmlException">The part is no XML, or too deep.</exception>
    public Text Read(XmlReader reader)
    {
        _runs.Clear();
        _length = 0;
        if (reader.IsEmptyElement)
            return default;
        var depth = reader.Depth;
        var style = TextStyle.None;
        var inText = false;
        while (xml.Next(reader) && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    inText = reader.LocalName == "t" && !reader.IsEmptyElement;
                    style = StyleAt(reader, style);
                    break;
                case XmlNodeType.EndElement:
                    inText = false;
                    if (reader.LocalName == "r")
                        EndRun(style);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText:
                    Append(reader);
                    break;
            }
        }

        if (_runs.Count == 0)
            return texts.Plain(_buffer.AsSpan(0, _length));
        EndRun(TextStyle.None);
        return texts.Rich(_runs);
    }

    /// <summary>Reads the words of the element the reader stands at, to its end; valid until the next call.</summary>
    /// <exception cref="XmlException">The part is no XML, or too deep.</exception>
    public ReadOnlySpan<char> ReadWords(XmlReader reader)
    {
        _length = 0;
        if (reader.IsEmptyElement)
            return default;
        var depth = reader.Depth;
        while (xml.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                Append(reader);
        }

        return _buffer.AsSpan(0, _length);
    }

    private TextStyle StyleAt(XmlReader reader, TextStyle style)
    {
        switch (reader.LocalName)
        {
            case "r":
                EndRun(TextStyle.None);
                return TextStyle.None;
            case "b" when IsOn(reader):
                return style | TextStyle.Bold;
            case "i" when IsOn(reader):
                return style | TextStyle.Italic;
            case "rPh":
                xml.Skip(reader);
                return style;
            default:
                return style;
        }
    }

    private static bool IsOn(XmlReader reader) => reader.GetAttribute("val") is not ("0" or "false" or "off");

    private void EndRun(TextStyle style)
    {
        if (_length > 0)
            _runs.Add(new TextRun(new string(_buffer, 0, _length), style));
        _length = 0;
    }

    // A whole text at once: the stream of the part ends before one that would be too long.
    private void Append(XmlReader reader)
    {
        var value = reader.Value.AsSpan();
        value = value[..Math.Min(value.Length, MostRead - _length)];
        if (_buffer.Length - _length < value.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + value.Length));
        value.CopyTo(_buffer.AsSpan(_length));
        _length += value.Length;
    }
}
