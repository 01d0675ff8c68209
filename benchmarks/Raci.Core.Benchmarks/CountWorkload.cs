using BenchmarkDotNet.Attributes;
using Raci.Analysis;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Counting who carries how much in 2,000 rows and 8 parties of 50 phases, against reading them from Markdown.</summary>
public class CountWorkload
{
    private readonly byte[] _page = MarkdownInput.Of(2_000, parties: 8, tables: 50, isBold: false);
    private readonly MarkdownReader _reader = new();
    private Matrix _matrix = null!;

    [GlobalSetup]
    public void Setup()
    {
        var result = _reader.Read(_page);
        Expect.Rows(2_000, result);
        _matrix = result.Matrix!;
        var load = Workload.Of(_matrix);
        Expect.That(load is { Activities: 2_000, Parties.Count: 8, Phases.Count: 50 }, $"2,000 activities of 8 parties in 50 phases were expected of {load}");
    }

    [Benchmark(Baseline = true, Description = "Raci.Core, reading the page")]
    public ReadResult Read() => _reader.Read(_page);

    [Benchmark(Description = "Raci.Core, counting the matrix")]
    public Workload Count() => Workload.Of(_matrix);

    [Benchmark(Description = "Raci.Core, the tasks of one party")]
    public int Tasks() => PartyTasks.Of(_matrix, "Team 3").Count;
}
