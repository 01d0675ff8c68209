using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Raci.Formats.Json;

namespace Raci.Benchmarks;

/// <summary>Reading JSON of 2,000 rows and 8 parties.</summary>
public class ReadJson
{
    private const int Rows = 2_000;

    private readonly byte[] _bytes = MatrixFile.ToBytes(MatrixInput.Of(Rows, parties: 8, phases: 50), "json");
    private readonly JsonMatrixReader _reader = new();

    [GlobalSetup]
    public void Setup()
    {
        Expect.Rows(Rows, _reader.Read(_bytes));
        Expect.That(((PlainMatrix)SystemTextJson()!).Phases.Sum(phase => phase.Activities.Count) == Rows, "The peer reads other rows.");
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, to plain records")]
    public object? SystemTextJson() => JsonSerializer.Deserialize(_bytes, PlainJson.Readable.PlainMatrix);

    [Benchmark(Description = "Raci.Core, to a matrix")]
    public ReadResult Raci() => _reader.Read(_bytes);
}
