using BenchmarkDotNet.Attributes;
using Raci.Analysis;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Checking 2,000 rows × 8 parties by all rules and by those of the default profile, against reading the same matrix as Markdown.</summary>
public class CheckMatrix
{
    private const int Rows = 2_000;

    private readonly byte[] _document = MarkdownInput.Of(Rows, parties: 8, tables: 50, isBold: true);
    private readonly MarkdownReader _reader = new();
    private ReadResult _result = null!;

    [GlobalSetup]
    public void Setup()
    {
        _result = _reader.Read(_document);
        Expect.Rows(Rows, _result);
    }

    [Benchmark(Baseline = true, Description = "read as Markdown")]
    public ReadResult Read() => _reader.Read(_document);

    [Benchmark(Description = "check, default profile")]
    public int Default() => MatrixCheck.Find(_result).Count;

    [Benchmark(Description = "check, all rules")]
    public int Review() => MatrixCheck.Find(_result, Profile.Review).Count;
}
