using System.Globalization;

namespace Raci.Formats.Excel.Reading;

/// <summary>How the numbers of cells are shown, by the number of their style.</summary>
internal sealed class StyleFormats
{
    private readonly Dictionary<int, NumberKind> _custom = [];
    private readonly List<NumberKind> _kinds = [];

    private StyleFormats()
    {
    }

    /// <summary>Reads the formats of a workbook.</summary>
    public static StyleFormats Read(WorkbookParts workbook)
    {
        var formats = new StyleFormats();
        if (workbook.Styles is not { } part)
            return formats;
        var isCell = false;
        workbook.Xml.ReadElements(part, reader =>
        {
            if (reader.LocalName == "numFmt" && int.TryParse(reader.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id))
                formats._custom[id] = KindOf(reader.GetAttribute("formatCode") ?? "");
            else if (reader.LocalName is "cellXfs" or "cellStyleXfs" or "dxfs")
                isCell = reader.LocalName == "cellXfs";
            else if (isCell && reader.LocalName == "xf" && formats._kinds.Count < CellLimits.Rows)
                formats._kinds.Add(formats.KindOfId(int.TryParse(reader.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var format) ? format : 0));
        });
        return formats;
    }

    /// <summary>Gets how the numbers of a style are shown.</summary>
    public NumberKind this[int style] => style >= 0 && style < _kinds.Count ? _kinds[style] : NumberKind.General;

    private NumberKind KindOfId(int id) => _custom.TryGetValue(id, out var kind) ? kind : id switch
    {
        9 or 10 => NumberKind.Percent,
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => NumberKind.Date,
        22 => NumberKind.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) => NumberKind.Time,
        _ => NumberKind.General,
    };

    // Words in quotes, escaped characters, colours and conditions say nothing; hours in brackets do.
    private static NumberKind KindOf(string code)
    {
        var (hasDay, hasTime) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var c = char.ToLowerInvariant(code[i]);
            if (c == '"')
                i = After(code, '"', i);
            else if (c is '\\' or '_' or '*')
                i++;
            else if (c == '[' && i + 1 < code.Length && char.ToLowerInvariant(code[i + 1]) is not ('h' or 'm' or 's'))
                i = After(code, ']', i);
            else if (c == ';')
                break;
            else if (c == '%')
                return NumberKind.Percent;
            hasDay |= c is 'd' or 'y';
            hasTime |= c is 'h' or 's';
            hasDay |= c == 'm' && !hasTime && !code.Contains('s', StringComparison.OrdinalIgnoreCase);
        }

        return hasDay ? NumberKind.Date : hasTime ? NumberKind.Time : NumberKind.General;
    }

    private static int After(string code, char end, int start)
    {
        var found = code.IndexOf(end, start + 1);
        return found < 0 ? code.Length : found;
    }
}
