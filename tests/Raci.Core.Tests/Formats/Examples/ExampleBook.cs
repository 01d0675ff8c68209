using System.Text;
using Raci.Core.Tests.Excel;

namespace Raci.Core.Tests.Formats.Examples;

/// <summary>Makes a document of an example: a workbook of sheets that are written down as <c>[Name]</c> and a line a row, cells parted by bars; any other as it stands.</summary>
internal static class ExampleBook
{
    public static byte[] Of(string format, string text) => format == "xlsx" ? Workbook(text) : Encoding.UTF8.GetBytes(text + "\n");

    private static byte[] Workbook(string text)
    {
        var book = new Book();
        foreach (var sheet in ("\n" + text).Split("\n[").Skip(1))
        {
            var name = sheet[..sheet.IndexOf(']', StringComparison.Ordinal)];
            book.Sheet(name, sheet[(name.Length + 1)..].TrimStart('\n'));
        }

        return book.ToBytes();
    }
}
