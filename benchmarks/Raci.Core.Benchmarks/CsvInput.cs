using CsvHelper;
using Raci.Collections;

namespace Raci.Benchmarks;

/// <summary>The matrix of the benchmarks of CSV: what CSV carries and nothing else, so that both sides have the same to do.</summary>
internal static class CsvInput
{
    public const int Rows = 2_000;

    private const int Parties = 8;

    /// <summary>Gets the matrix.</summary>
    public static Matrix Matrix() => MatrixInput.Of(Rows, Parties, phases: 50).WithTitle(default).WithHeadings(new Headings("Activity"));

    /// <summary>Gets the fields of a document, each a string.</summary>
    public static ValueList<string[]> Fields(byte[] csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var records = new List<string[]>();
        while (reader.Read())
        {
            var record = new string[reader.FieldCount];
            for (var field = 0; field < record.Length; field++)
                record[field] = reader.GetString(field);
            records.Add(record);
        }

        return records.ToValueList();
    }
}
