using Raci.Formats.Documents;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Mends a header whose headings are parted by another sign than the fields below, as when a header is pasted above an export.</summary>
internal static class HeaderSeparator
{
    private const int MostLength = 1 << 20;

    /// <summary>Gets the document with the separator of its rows in its header; null where that has it already.</summary>
    /// <param name="source">The document.</param>
    /// <param name="separator">The separator of the rows.</param>
    /// <param name="diagnostics">Where to say what was mended.</param>
    public static CsvSource? Mended(CsvSource source, char separator, DiagnosticList diagnostics)
    {
        var header = source.FirstLine;
        if (header.Contains(separator) || header.Contains('"') || source.Chars.Length > MostLength)
            return null;
        var rest = source.Chars[Math.Min(source.Chars.Length, source.Chars.IndexOf('\n') + 1)..];
        var row = rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)];
        var fields = row.Count(separator);
        // Above a header of its own, the first line is a title.
        if (!row.ToString().Split(separator).Skip(1).Any(field => RoleCell.Look(field.AsSpan().Trim()).Kind == RoleCellKind.Letters))
            return null;
        foreach (var other in CsvSeparator.All)
        {
            if (other == separator || fields < 2 || header.Count(other) != fields)
                continue;
            diagnostics.Add(OtherSeparatorInHeader.At(SourceLocation.At(1, 1), new Wording(other == '\t' ? "tabs" : $"'{other}'"), new Wording(separator == '\t' ? "tabs" : $"'{separator}'")));
            return new CsvSource(new SourceText(string.Concat(header.ToString().Replace(other, separator), source.Chars[header.Length..])));
        }

        return null;
    }
}
