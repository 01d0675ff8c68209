using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Raci.Formats.Json;

namespace Raci.Benchmarks;

/// <summary>Writing JSON of 2,000 rows and 8 parties; both write the same bytes.</summary>
public class WriteJson
{
    private readonly Matrix _matrix = MatrixInput.Of(2_000, parties: 8, phases: 50);
    private readonly JsonMatrixWriter _writer = new();
    private readonly byte[] _buffer = new byte[1 << 20];
    private PlainMatrix _plain = null!;

    [GlobalSetup]
    public void Setup()
    {
        _plain = JsonSerializer.Deserialize(MatrixFile.ToBytes(_matrix, "json"), PlainJson.Readable.PlainMatrix)!;
        var peer = _buffer[..(int)SystemTextJson()];
        Expect.That(_buffer.AsSpan(0, (int)Raci() - 1).SequenceEqual(peer), "The peer writes other bytes.");
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, of plain records")]
    public long SystemTextJson()
    {
        using var output = new MemoryStream(_buffer);
        JsonSerializer.Serialize(output, _plain, PlainJson.Readable.PlainMatrix);
        return output.Position;
    }

    [Benchmark(Description = "Raci.Core, of a matrix")]
    public long Raci()
    {
        using var output = new MemoryStream(_buffer);
        _writer.Write(_matrix, output);
        return output.Position;
    }
}
