using BenchmarkDotNet.Attributes;
using Raci.Collections;
using Raci.Formats.Csv;

namespace Raci.Benchmarks;

/// <summary>Reading 2,000 rows and 8 parties to a matrix, against every field as a string and no matrix.</summary>
public class ReadCsv
{
    private readonly byte[] _bytes = MatrixFile.ToBytes(CsvInput.Matrix(), "csv");
    private readonly CsvMatrixReader _reader = new();

    [GlobalSetup]
    public void Setup() => Expect.Rows(CsvInput.Rows, _reader.Read(_bytes));

    [Benchmark(Baseline = true, Description = "CsvHelper, every field as a string")]
    public ValueList<string[]> CsvHelper() => CsvInput.Fields(_bytes);

    [Benchmark(Description = "Raci.Core, to a matrix")]
    public ReadResult Raci() => _reader.Read(_bytes);
}
