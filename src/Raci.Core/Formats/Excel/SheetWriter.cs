using System.Globalization;
using System.Xml;

namespace Raci.Formats.Excel;

/// <summary>Writes the rows and cells of a sheet, one after the other, into XML.</summary>
/// <remarks>The frames of cells are put together in a buffer, since an element written for each costs more than all else; texts go through the XML writer.</remarks>
internal sealed class SheetWriter(XmlWriter xml)
{
    private const int MostFrame = 512;

    private readonly char[] _buffer = new char[8192];
    private readonly List<string> _columns = [""];
    private readonly string[] _styles = StylesAsText();
    private string _row = "";
    private int _length;

    /// <summary>Gets the XML the sheet is written into.</summary>
    public XmlWriter Xml => xml;

    /// <summary>Starts a row.</summary>
    /// <param name="row">Its number, from one.</param>
    /// <param name="height">Its height in points, which grows with its content; zero to leave it to the program that opens it.</param>
    /// <param name="outline">Its level of grouping.</param>
    /// <param name="fixedHeight">Whether the height stays whatever the content.</param>
    public void StartRow(int row, double height = 0, int outline = 0, bool fixedHeight = false)
    {
        _row = row.ToString(CultureInfo.InvariantCulture);
        Append("<row r=\"");
        Append(_row);
        if (height > 0)
        {
            Append("\" ht=\"");
            Append(height.ToString(CultureInfo.InvariantCulture));
            if (fixedHeight)
                Append("\" customHeight=\"1");
        }

        if (outline > 0)
        {
            Append("\" outlineLevel=\"");
            Append(outline.ToString(CultureInfo.InvariantCulture));
        }

        Append("\">");
    }

    /// <summary>Ends the row.</summary>
    public void EndRow() => Append("</row>");

    /// <summary>Writes what is still in the buffer.</summary>
    public void Flush()
    {
        xml.WriteRaw(_buffer, 0, _length);
        _length = 0;
    }

    /// <summary>Writes a cell without content.</summary>
    public void Blank(int column, CellStyle style)
    {
        StartCell(column, style);
        Append("\"/>");
    }

    /// <summary>Writes a text of letters that XML takes as they are.</summary>
    public void Letters(int column, CellStyle style, string letters)
    {
        StartCell(column, style);
        Append("\" t=\"inlineStr\"><is><t>");
        Append(letters);
        Append("</t></is></c>");
    }

    /// <summary>Writes a text; an empty cell for an empty one.</summary>
    public void Text(int column, CellStyle style, string text)
    {
        if (text.Length == 0)
        {
            Blank(column, style);
            return;
        }

        StartCell(column, style);
        Append(text[0] <= ' ' || text[^1] <= ' ' || text.Contains('\n') ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
        Flush();
        xml.WriteString(CellText.Escape(text));
        Append("</t></is></c>");
    }

    /// <summary>Writes a text with its styles.</summary>
    public void Text(int column, CellStyle style, Text text, RunFont font)
    {
        if (text.IsPlain)
            Text(column, style, text.ToString());
        else
            Runs(column, style, text.Runs.AsSpan(), font);
    }

    /// <summary>Writes a text of runs.</summary>
    public void Runs(int column, CellStyle style, ReadOnlySpan<TextRun> runs, RunFont font)
    {
        StartCell(column, style);
        Append("\" t=\"inlineStr\"><is>");
        foreach (var run in runs)
        {
            Append("<r>");
            Append(font.PropertiesOf(run));
            Append("<t xml:space=\"preserve\">");
            Flush();
            xml.WriteString(CellText.Escape(run.Text));
            Append("</t></r>");
        }

        Append("</is></c>");
    }

    /// <summary>Writes a number.</summary>
    public void Number(int column, CellStyle style, long number)
    {
        StartCell(column, style);
        Append("\"><v>");
        Append(number.ToString(CultureInfo.InvariantCulture));
        Append("</v></c>");
    }

    /// <summary>Writes a formula with its value.</summary>
    public void Formula(int column, CellStyle style, string formula, long value)
    {
        StartCell(column, style);
        Append("\"><f>");
        Flush();
        xml.WriteString(formula);
        EndFormula(value);
    }

    /// <summary>Writes the first of the cells of a range that share a formula.</summary>
    public void FirstShared(int column, CellStyle style, string range, string formula, long value)
    {
        StartCell(column, style);
        Append("\"><f t=\"shared\" si=\"0\" ref=\"");
        Append(range);
        Append("\">");
        Flush();
        xml.WriteString(formula);
        EndFormula(value);
    }

    /// <summary>Writes a further cell that shares the formula.</summary>
    public void NextShared(int column, CellStyle style, long value)
    {
        StartCell(column, style);
        Append("\"><f t=\"shared\" si=\"0\">");
        EndFormula(value);
    }

    private void EndFormula(long value)
    {
        Append("</f><v>");
        Append(value is >= 0 and < 10 ? _styles[value] : value.ToString(CultureInfo.InvariantCulture));
        Append("</v></c>");
    }

    private void StartCell(int column, CellStyle style)
    {
        if (_length > _buffer.Length - MostFrame)
            Flush();
        while (_columns.Count <= column)
            _columns.Add(CellReference.Column(_columns.Count));
        Append("<c r=\"");
        Append(_columns[column]);
        Append(_row);
        Append("\" s=\"");
        Append(_styles[(int)style]);
    }

    private void Append(string text)
    {
        if (text.Length > _buffer.Length - _length)
            Flush();
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private static string[] StylesAsText()
    {
        var texts = new string[(int)CellStyle.LastLetter + 1];
        for (var style = 0; style < texts.Length; style++)
            texts[style] = style.ToString(CultureInfo.InvariantCulture);
        return texts;
    }
}
