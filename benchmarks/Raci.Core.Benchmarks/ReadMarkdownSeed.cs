using System.Text;
using BenchmarkDotNet.Attributes;
using Raci.Formats.Markdown;
using MarkdigDocument = Markdig.Syntax.MarkdownDocument;

namespace Raci.Benchmarks;

/// <summary>Reading the French seed.</summary>
public class ReadMarkdownSeed
{
    private readonly byte[] _bytes = MarkdownInput.Seed();
    private readonly MarkdownReader _reader = new();
    private string _text = "";

    [GlobalSetup]
    public void Setup()
    {
        _text = Encoding.UTF8.GetString(_bytes);
        Expect.Rows(24, _reader.Read(_bytes));
    }

    [Benchmark(Baseline = true, Description = "Markdig, parse only")]
    public MarkdigDocument Markdig() => MarkdigPeer.Parse(_text);

    [Benchmark(Description = "Raci.Core, to a matrix")]
    public ReadResult Raci() => _reader.Read(_text);
}
