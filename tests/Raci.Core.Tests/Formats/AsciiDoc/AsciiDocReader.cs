using System.Text;
using Raci.Formats;

namespace Raci.Core.Tests.Formats.AsciiDoc;

/// <summary>Reads the pages that <see cref="AsciiDocWriter"/> writes, and those of people who write one row a line.</summary>
public sealed class AsciiDocReader : IMatrixReader
{
    public FormatMatch Recognise(ReadOnlyMemory<byte> content) =>
        content.Span[..Math.Min(content.Length, 4096)].IndexOf("\n|===\n"u8) >= 0 ? FormatMatch.Certain : FormatMatch.None;

    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        var page = new AsciiDocPage();
        string[] lines = Encoding.UTF8.GetString(content.Span).Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("= ", StringComparison.Ordinal))
                page.Title = Text.Repair(lines[i][1..]);
            else if (lines[i].StartsWith(":scheme:", StringComparison.Ordinal))
                page.AddScheme(lines[i][8..].Trim(), i + 1);
            else if (lines[i].StartsWith("==", StringComparison.Ordinal))
                page.AddSection(lines[i], i + 1);
            else if (lines[i].StartsWith("|===", StringComparison.Ordinal))
                page.EndTable();
            else if (lines[i].StartsWith('|'))
                page.AddRow(lines[i], i + 1);
        }

        return page.ToResult(limits ?? ReadLimits.Default);
    }
}
