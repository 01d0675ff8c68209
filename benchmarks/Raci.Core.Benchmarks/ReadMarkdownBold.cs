using System.Text;
using BenchmarkDotNet.Attributes;
using Raci.Formats.Markdown;
using MarkdigDocument = Markdig.Syntax.MarkdownDocument;

namespace Raci.Benchmarks;

/// <summary>Reading 2,000 rows and 8 parties with bold letters, in 50 tables.</summary>
public class ReadMarkdownBold
{
    private const int Rows = 2_000;

    private readonly byte[] _bytes = MarkdownInput.Of(Rows, parties: 8, tables: 50, isBold: true);
    private readonly MarkdownReader _reader = new();
    private string _text = "";

    [GlobalSetup]
    public void Setup()
    {
        _text = Encoding.UTF8.GetString(_bytes);
        Expect.Rows(Rows, _reader.Read(_bytes));
    }

    [Benchmark(Baseline = true, Description = "Markdig, parse only")]
    public MarkdigDocument Markdig() => MarkdigPeer.Parse(_text);

    [Benchmark(Description = "Raci.Core, to a matrix")]
    public ReadResult Raci() => _reader.Read(_text);
}
