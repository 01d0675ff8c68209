using System.Text;
using BenchmarkDotNet.Attributes;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Writing 2,000 rows and 8 parties in 50 tables, proof of reading back included, against a string builder that is handed the pieces of the same text.</summary>
public class WriteMarkdown
{
    private readonly Matrix _matrix = MatrixInput.Of(2_000, parties: 8, phases: 50).WithHeadings(new Headings("Activity"));
    private readonly MarkdownWriter _writer = new();
    private string[] _pieces = [];

    [GlobalSetup]
    public void Setup()
    {
        var text = Encoding.UTF8.GetString(Raci().ToArray());
        _pieces = Pieces(text);
        if (Encoding.UTF8.GetString(StringBuilder().ToArray()) != text || new MarkdownReader().Read(text).Matrix != _matrix)
            throw new InvalidOperationException("The two texts differ, or do not read back.");
    }

    [Benchmark(Baseline = true, Description = "StringBuilder, the same text cell by cell")]
    public MemoryStream StringBuilder()
    {
        var text = new StringBuilder();
        foreach (var piece in _pieces)
            text.Append(piece);
        return new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
    }

    [Benchmark(Description = "Raci.Core, laid out and proved")]
    public MemoryStream Raci()
    {
        var output = new MemoryStream();
        _writer.Write(_matrix, output);
        return output;
    }

    // A cell with its spaces, and the bar before it.
    private static string[] Pieces(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('|', start + 1);
            end = end < 0 ? text.Length : end;
            pieces.Add(text[start..end]);
            start = end;
        }

        return [.. pieces];
    }
}
