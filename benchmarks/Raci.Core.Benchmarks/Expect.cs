using System.IO.Compression;

namespace Raci.Benchmarks;

/// <summary>Stops a benchmark that would measure something that does not work.</summary>
internal static class Expect
{
    public static void Rows(int rows, ReadResult result)
    {
        if (!result.IsSuccess || result.Matrix.Rows.Count != rows)
            throw new InvalidOperationException($"{rows} rows were expected of {result.Matrix}; {string.Join('\n', result.Diagnostics)}");
    }

    public static void That(bool condition, string otherwise)
    {
        if (!condition)
            throw new InvalidOperationException(otherwise);
    }

    public static void Workbook(MemoryStream workbook)
    {
        using var parts = new ZipArchive(new MemoryStream(workbook.ToArray()));
        if (!parts.Entries.Any(part => part.FullName.EndsWith("workbook.xml", StringComparison.Ordinal)))
            throw new InvalidOperationException("The document written is no workbook.");
    }
}
