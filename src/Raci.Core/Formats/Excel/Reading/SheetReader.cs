using System.Globalization;
using System.Xml;
using Raci.Formats.Tables.Grids;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Reads the cells of a sheet in one pass over its part; what the sheet says of its size is not asked.</summary>
internal sealed class SheetReader
{
    /// <summary>How many cells a sheet may have for each row that may be read.</summary>
    public const int MostCellsOfRow = 16;

    private const int MostMerges = 100_000;
    private const int MostStretches = 1_000;

    // No reference, style or type of a cell is as long; what is longer is none, and is not read to its end.
    private const int LongestValue = 32;

    private readonly WorkbookParts _workbook;
    private readonly PartXml _xml;
    private readonly SharedStrings _strings;
    private readonly StyleFormats _formats;
    private readonly CellTexts _texts;
    private readonly RichTextReader _rich;
    private readonly char[] _value = new char[LongestValue];
    private SheetContent _sheet = new(new SheetInfo("-", "", IsHidden: true));
    private int _row;
    private int _column;
    private int _last;
    private bool _isUnordered;
    private bool _isTooLarge;

    public SheetReader(WorkbookParts workbook)
    {
        (_workbook, _xml) = (workbook, workbook.Xml);
        _texts = new(workbook.Xml.Limits, workbook.Xml.Diagnostics);
        _strings = SharedStrings.Read(workbook, _texts);
        _formats = StyleFormats.Read(workbook);
        _rich = new(_xml, _texts);
        _texts.Location = Here;
    }

    /// <summary>Reads a sheet; null, and an error, where its part cannot be read.</summary>
    public SheetContent? Read(SheetInfo info)
    {
        (_sheet, _row, _column, _last, _isUnordered, _isTooLarge) = (new SheetContent(info), 0, 0, 0, false, false);
        if (!_xml.Read(info.Part, Read))
            return null;
        if (_isUnordered)
            _xml.Diagnostics.Add(CellsOutOfOrder.At(SourceLocation.InSheet(info.Name, "A1")));
        SheetSurroundings.Read(_xml, _sheet);
        _sheet.Cells.LinesOf = _texts.LinesOf;
        return _isTooLarge ? null : _sheet;
    }

    private SourceLocation Here() => SourceLocation.InSheet(_sheet.Info.Name, CellReference.Cell(Math.Max(1, _column), Math.Clamp(_row, 1, CellLimits.Rows)));

    private void Read(XmlReader reader)
    {
        var cell = reader.NameTable.Add("c");
        var row = reader.NameTable.Add("row");
        while (!_isTooLarge && _xml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (ReferenceEquals(reader.LocalName, cell))
                ReadCell(reader);
            else if (ReferenceEquals(reader.LocalName, row))
                ReadRow(reader);
            else
                ReadOther(reader);
        }
    }

    private void ReadOther(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "col" when IsOn(reader.GetAttribute("hidden")) && Number(reader.GetAttribute("outlineLevel")) == 0 && _sheet.HiddenColumns.Count < MostStretches:
                _sheet.HiddenColumns.Add((Number(reader.GetAttribute("min")), Number(reader.GetAttribute("max"))));
                break;
            case "mergeCell" when RangeOf(reader.GetAttribute("ref")) is { } range && _sheet.Cells.Merges.Count < MostMerges:
                _sheet.Cells.Merges.Add(range);
                break;
            case "autoFilter" when RangeOf(reader.GetAttribute("ref")) is { } filter && SheetSurroundings.HasCriteria(_xml, reader):
                _sheet.Filters.Add(filter);
                break;
        }
    }

    private void ReadRow(XmlReader reader)
    {
        _row++;
        (_column, _last) = (0, 0);
        var (isHidden, isGrouped) = (false, false);
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    SetRow(reader.Value);
                    break;
                case "hidden":
                    isHidden = IsOn(reader.Value);
                    break;
                case "outlineLevel":
                    isGrouped = Number(reader.Value) > 0;
                    break;
            }
        }

        reader.MoveToElement();
        if (isHidden && !isGrouped)
            _sheet.HiddenRows.Add(_row);
        if (_row > CellLimits.Rows || _sheet.Cells.RowCount > _xml.Limits.Rows || _sheet.HiddenRows.Count > CellLimits.Rows)
            TellTooLarge(_xml.Limits.Rows, "rows");
    }

    // A sheet has millions of such values, and strings of them would be looked at once.
    private ReadOnlySpan<char> Short(XmlReader reader) => _value.AsSpan(0, reader.ReadValueChunk(_value, 0, LongestValue));

    private void SetRow(ReadOnlySpan<char> digits)
    {
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row >= _row && row <= CellLimits.Rows)
            _row = row;
        else
            _isUnordered = true;
    }

    private void ReadCell(XmlReader reader)
    {
        var (type, style) = (CellType.Number, 0);
        _column = _last + 1;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName is not { Length: 1 } name)
                continue;
            if (name[0] == 'r')
                SetColumn(Short(reader));
            else if (name[0] == 's')
                _ = int.TryParse(Short(reader), NumberStyles.None, CultureInfo.InvariantCulture, out style);
            else if (name[0] == 't')
                type = TypeOf(Short(reader));
        }

        reader.MoveToElement();
        _last = _column;
        var text = reader.IsEmptyElement ? default : ReadContent(reader, type, style);
        if (text.IsEmpty)
            return;
        if (_column > CellLimits.Columns || _row == 0 || !_sheet.Cells.Add(_row, new GridCell(_column, text, style)))
            _isUnordered = true;
        if (_sheet.Cells.CellCount > (long)_xml.Limits.Rows * MostCellsOfRow)
            TellTooLarge((long)_xml.Limits.Rows * MostCellsOfRow, "cells");
    }

    private void SetColumn(ReadOnlySpan<char> cell)
    {
        var column = CellReference.ColumnOf(cell);
        if (column > _last)
            _column = column;
        else
            _isUnordered = true;
    }

    private Text ReadContent(XmlReader reader, CellType type, int style)
    {
        var depth = reader.Depth;
        var text = default(Text);
        while (_xml.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "is")
                text = _rich.Read(reader);
            else if (reader.LocalName == "v")
                text = ValueOf(_rich.ReadWords(reader), type, style);
            else
                _xml.Skip(reader);
        }

        return text;
    }

    private Text ValueOf(ReadOnlySpan<char> raw, CellType type, int style)
    {
        switch (type)
        {
            case CellType.Shared when _strings.TryGet(raw.Trim(), out var text):
                return text;
            case CellType.Shared:
                _xml.Diagnostics.Add(NoSharedString.At(Here(), raw.ToString()));
                return default;
            case CellType.Boolean:
                return raw.Trim() is "1" or "true" ? "TRUE" : "FALSE";
            case CellType.Error:
                _xml.Diagnostics.Add(CellError.At(Here(), raw.ToString()));
                return default;
            case CellType.Number:
                var trimmed = raw.Trim();
                return trimmed.IsEmpty ? default : _texts.Plain(CellNumber.TextOf(trimmed, _formats[style], _workbook.Is1904));
            default:
                return _texts.Plain(raw);
        }
    }

    private static CellType TypeOf(ReadOnlySpan<char> type) => type switch
    {
        "s" => CellType.Shared,
        "inlineStr" or "str" or "d" => CellType.Text,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        _ => CellType.Number,
    };

    private void TellTooLarge(long most, string what)
    {
        if (!_isTooLarge)
            _xml.Diagnostics.Add(LimitExceeded.At(SourceLocation.InSheet(_sheet.Info.Name, "A1"), most, new Wording(what), new Wording(nameof(ReadLimits.Rows))));
        _isTooLarge = true;
    }

    private static bool IsOn(string? value) => value is "1" or "true" or "on";

    private static int Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Reads a range such as <c>B7:D9</c>; null where it is none.</summary>
    public static GridRange? RangeOf(string? range)
    {
        if (range is not { Length: <= 40 })
            return null;
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        var (first, last) = colon < 0 ? (range, range) : (range[..colon], range[(colon + 1)..]);
        var read = new GridRange(CellReference.RowOf(first), CellReference.ColumnOf(first), CellReference.RowOf(last), CellReference.ColumnOf(last));
        return read is { FirstRow: > 0, FirstColumn: > 0 } && read.LastRow >= read.FirstRow && read.LastColumn >= read.FirstColumn ? read : null;
    }
}
