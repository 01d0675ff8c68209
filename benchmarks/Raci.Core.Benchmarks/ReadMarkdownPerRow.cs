using System.Text;
using BenchmarkDotNet.Attributes;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Reading 100,000 rows against 2,000, with 12 parties and in 50 tables both: times and allocations are those of one row, so the ratio is 1 where time is linear.</summary>
/// <remarks>Markdig's pipe tables are no peer here: their time grows with the square of a table's emphasised cells, and beyond 5,120 of them they throw.</remarks>
public class ReadMarkdownPerRow
{
    private const int Few = 2_000;
    private const int Many = 100_000;

    private readonly string _few = Encoding.UTF8.GetString(MarkdownInput.Of(Few, parties: 12, tables: 50, isBold: true));
    private readonly string _many = Encoding.UTF8.GetString(MarkdownInput.Of(Many, parties: 12, tables: 50, isBold: true));
    private readonly MarkdownReader _reader = new();

    [GlobalSetup]
    public void Setup()
    {
        Expect.Rows(Few, _reader.Read(_few));
        Expect.Rows(Many, _reader.Read(_many));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Few, Description = "Raci.Core, a row of 2,000")]
    public ReadResult OfFew() => _reader.Read(_few);

    [Benchmark(OperationsPerInvoke = Many, Description = "Raci.Core, a row of 100,000")]
    public ReadResult OfMany() => _reader.Read(_many);
}
