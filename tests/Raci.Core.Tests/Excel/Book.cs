using System.Globalization;
using System.Security;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

/// <summary>Builds workbooks such as people make, cell by cell, and reads them.</summary>
internal sealed class Book
{
    private readonly List<(string Name, string State, string Rows, string Before, string After)> _sheets = [];

    public string SharedStrings { get; init; } = "";

    public string Styles { get; init; } = "";

    public string WorkbookProperties { get; init; } = "";

    public string Namespace { get; init; } = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public string Relationships { get; init; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Adds a sheet of rows whose cells are parted by <c>|</c>; an empty line is a row without cells, and <c>#N/A</c> an error.</summary>
    public Book Sheet(string name, string rows, string merges = "", string state = "visible", string before = "", string after = "")
    {
        var merged = merges.Length == 0 ? "" : $"<mergeCells>{string.Concat(merges.Split(' ').Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>";
        return Raw(name, string.Concat(rows.ReplaceLineEndings("\n").Split('\n').Select((row, i) => Row(i + 1, row))), state, before, after + merged);
    }

    /// <summary>Adds a sheet of rows as XML.</summary>
    public Book Raw(string name, string rows, string state = "visible", string before = "", string after = "")
    {
        _sheets.Add((name, state, rows, before, after));
        return this;
    }

    public byte[] ToBytes()
    {
        var parts = new List<(string, string)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Rels([("rId1", $"{Relationships}/officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"{Relationships}\">{WorkbookProperties}<sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Rels([.. _sheets.Select((_, i) => ($"rId{i + 1}", $"{Relationships}/worksheet", $"worksheets/sheet{i + 1}.xml")), ("rIdS", $"{Relationships}/sharedStrings", "sharedStrings.xml"), ("rIdY", $"{Relationships}/styles", "/xl/styles.xml")])),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Namespace}\">{SharedStrings}</sst>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Namespace}\">{Styles}</styleSheet>"),
        };
        for (var i = 0; i < _sheets.Count; i++)
            parts.Add((string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{i + 1}.xml"), $"<worksheet xmlns=\"{Namespace}\"><dimension ref=\"A1:XFD1048576\"/>{_sheets[i].Before}<sheetData>{_sheets[i].Rows}</sheetData>{_sheets[i].After}</worksheet>"));
        return Package.Of([.. parts]);
    }

    public ReadResult Read(string? sheet = null) => new ExcelReader(new ExcelOptions { Sheet = sheet }).Read(ToBytes());

    /// <summary>Reads a workbook that has no errors.</summary>
    public Matrix ReadMatrix()
    {
        var result = Read();
        Assert.True(result.IsSuccess, string.Join('\n', result.Diagnostics));
        return result.Matrix;
    }

    /// <summary>Shows a matrix in lines: titles of phases by their depth, then activities with their cells.</summary>
    public static string Lines(Matrix matrix)
    {
        var lines = new List<string>();
        foreach (var phase in matrix.Phases)
            Add(phase, 1);
        return string.Join('\n', lines);

        void Add(Phase phase, int level)
        {
            lines.Add($"{new string('#', level)} {phase.Title}");
            lines.AddRange(phase.Activities.Select(activity => string.Join(" | ", matrix.Parties.Select(party => activity.AssignmentOf(party).ToString(matrix.Scheme)).Prepend(activity.Name.ToString()).Concat(activity.Attributes.Select(attribute => attribute.ToString())))));
            foreach (var inner in phase.Phases)
                Add(inner, level + 1);
        }
    }

    private static string Row(int number, string row) => row.Length == 0 ? "" : $"<row r=\"{number}\">{string.Concat(row.Split('|').Select((cell, i) => Cell(i, number, cell.Trim())))}</row>";

    private static string Cell(int column, int row, string text) => text.Length == 0 ? "" : text is "#N/A" or "#REF!" ? $"<c r=\"{(char)('A' + column)}{row}\" t=\"e\"><v>{text}</v></c>" : $"<c r=\"{(char)('A' + column)}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    private static string Rels((string Id, string Type, string Target)[] all) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{one.Type}\" Target=\"{one.Target}\"/>"))}</Relationships>";
}
