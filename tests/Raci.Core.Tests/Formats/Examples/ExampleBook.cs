using System.Text;
using Raci.Core.Tests.Excel;

namespace Raci.Core.Tests.Formats.Examples;

/// <summary>Makes a document of an example: a workbook of sheets that are written down as <c>[Name]</c> and a line a row, cells parted by bars; any other as it stands.</summary>
/// <remarks>Behind the name of a sheet may stand what is merged on it: <c>[Plan] B1:C1 A4:D4</c>.</remarks>
internal static class ExampleBook
{
    public static byte[] Of(string format, string text) => format == "xlsx" ? Workbook(text) : Encoding.UTF8.GetBytes(text + "\n");

    private static byte[] Workbook(string text)
    {
        var book = new Book();
        foreach (var sheet in ("\n" + text).Split("\n[").Skip(1))
        {
            var name = sheet[..sheet.IndexOf(']', StringComparison.Ordinal)];
            var lines = sheet[(name.Length + 1)..].Split('\n', 2);
            book.Sheet(name, lines[^1].TrimStart('\n'), merges: lines[0].Trim());
        }

        return book.ToBytes();
    }
}
