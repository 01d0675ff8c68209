using System.Text;
using Raci.Formats;
using Raci.Formats.Csv;

namespace Raci.Tool.Editing;

/// <summary>A format as one document uses it: CSV keeps its separator and its byte order mark, and a workbook is written only where no sheet of it would go.</summary>
/// <param name="format">The format.</param>
/// <param name="original">The document.</param>
internal sealed class WholeFormat(MatrixFormat format, byte[] original)
{
    private const int MostLooked = 4096;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Gets the format.</summary>
    public MatrixFormat Format => format;

    /// <summary>Writes a matrix.</summary>
    /// <returns>The document, and what the writer had to say.</returns>
    public (byte[] Bytes, IReadOnlyList<Diagnostic> Left) Write(IMatrixWriter writer, Matrix matrix)
    {
        if (writer is CsvMatrixWriter && Is(MatrixFormats.Csv))
            writer = new CsvMatrixWriter(new CsvOptions { Separator = SeparatorOf(original) });
        using var document = new MemoryStream();
        if (writer is CsvMatrixWriter && original.AsSpan().StartsWith(ByteOrderMark))
            document.Write(ByteOrderMark);
        var left = writer.Write(matrix, document);
        return (document.ToArray(), left);
    }

    /// <summary>Gets the sheets of a workbook that another version of it lacks; none of other documents.</summary>
    public IReadOnlyList<string> SheetsMissingIn(byte[] written) => Is(MatrixFormats.Excel) ? [.. WorkbookSheets.Of(original).Except(WorkbookSheets.Of(written), StringComparer.Ordinal)] : [];

    private bool Is(MatrixFormat other) => string.Equals(format.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    // The one that the first lines have most often; a comma where they have none.
    private static char SeparatorOf(byte[] content)
    {
        var start = Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, MostLooked));
        return ",;\t|".MaxBy(separator => start.Count(c => c == separator));
    }
}
