using System.Text;
using Raci.Core.Tests.Excel;

namespace Raci.Core.Tests.Formats.Examples;

/// <summary>Makes a document of an example: a workbook of sheets that are written down as <c>[Name]</c> and a line a row, cells parted by bars; any other as it stands.</summary>
/// <remarks>
/// Behind the name of a sheet may stand what is special about it: merged ranges, <c>hidden</c>, rows and columns hidden by hand, cells with a comment, as in <c>[Plan] B1:C1 hide=3 hide=D comment=B2</c>.
/// A name that starts with a slash is a part of the package, whose text follows: <c>[/xl/styles.xml]</c>.
/// </remarks>
internal static class ExampleBook
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string format, string text) => format == "xlsx" ? Workbook(text) : Encoding.UTF8.GetBytes(text + "\n");

    private static byte[] Workbook(string text)
    {
        var book = new Book();
        var edits = new List<Func<byte[], byte[]>>();
        var sheets = 0;
        foreach (var section in ("\n" + text).Split("\n[").Skip(1))
        {
            var name = section[..section.IndexOf(']', StringComparison.Ordinal)];
            var lines = section[(name.Length + 1)..].Split('\n', 2);
            if (name.StartsWith('/'))
                edits.Add(package => Package.Change(package, name[1..], Encoding.UTF8.GetBytes(lines[^1])));
            else
                AddSheet(book, name, $"{++sheets}", lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), lines.Length > 1 ? lines[1] : "", edits);
        }

        return edits.Aggregate(book.ToBytes(), (package, edit) => edit(package));
    }

    private static void AddSheet(Book book, string name, string number, string[] words, string rows, List<Func<byte[], byte[]>> edits)
    {
        var merges = string.Join(' ', words.Where(word => word.Contains(':', StringComparison.Ordinal)));
        var columns = string.Concat(ValuesOf(words, "hide").Where(char.IsLetter).Select(column => $"<col min=\"{column - 'A' + 1}\" max=\"{column - 'A' + 1}\" hidden=\"1\"/>"));
        book.Sheet(name, rows, merges, words.Contains("hidden", StringComparer.Ordinal) ? "hidden" : "visible", columns.Length == 0 ? "" : $"<cols>{columns}</cols>");
        foreach (var row in ValuesOf(words, "hide").Where(char.IsDigit))
            edits.Add(package => Package.Edit(package, $"xl/worksheets/sheet{number}.xml", sheet => sheet.Replace($"<row r=\"{row}\">", $"<row r=\"{row}\" hidden=\"1\">", StringComparison.Ordinal)));
        foreach (var word in words.Where(word => word.StartsWith("comment=", StringComparison.Ordinal)))
            edits.Add(package => WithComment(package, number, word["comment=".Length..]));
    }

    private static byte[] WithComment(byte[] package, string sheet, string cell)
    {
        package = Package.Change(package, $"xl/worksheets/_rels/sheet{sheet}.xml.rels", Encoding.UTF8.GetBytes($"<Relationships><Relationship Id=\"c\" Type=\"{Relations}/comments\" Target=\"../comments{sheet}.xml\"/></Relationships>"));
        return Package.Change(package, $"xl/comments{sheet}.xml", Encoding.UTF8.GetBytes($"<comments><commentList><comment ref=\"{cell}\"/></commentList></comments>"));
    }

    // One sign is enough: examples are small.
    private static IEnumerable<char> ValuesOf(string[] words, string name) => words.Where(word => word.StartsWith($"{name}=", StringComparison.Ordinal)).Select(word => word[^1]);
}
