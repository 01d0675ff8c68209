using BenchmarkDotNet.Attributes;
using CsvHelper;
using Raci.Collections;
using Raci.Formats.Csv;

namespace Raci.Benchmarks;

/// <summary>Writing 2,000 rows and 8 parties, against the same fields as strings that are there already.</summary>
public class WriteCsv
{
    private readonly Matrix _matrix = CsvInput.Matrix();
    private readonly CsvMatrixWriter _writer = new();
    private readonly ValueList<string[]> _fields = CsvInput.Fields(MatrixFile.ToBytes(CsvInput.Matrix(), "csv"));

    [GlobalSetup]
    public void Setup()
    {
        if (!CsvHelper().ToArray().AsSpan().SequenceEqual(Raci().ToArray()))
            throw new InvalidOperationException("The two do not write the same.");
    }

    [Benchmark(Baseline = true, Description = "CsvHelper, the same fields")]
    public MemoryStream CsvHelper()
    {
        var output = new MemoryStream();
        using var writer = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var record in _fields)
        {
            foreach (var field in record)
                writer.WriteField(field);
            writer.EndRecord();
        }

        writer.Flush();
        return output;
    }

    [Benchmark(Description = "Raci.Core")]
    public MemoryStream Raci()
    {
        var output = new MemoryStream();
        _writer.Write(_matrix, output);
        return output;
    }
}
