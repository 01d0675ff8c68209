using BenchmarkDotNet.Attributes;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Merging pages of 2,000 rows and 8 parties, proof included; the measure is reading the three of them.</summary>
public class MergeMarkdown
{
    private const int Rows = 2_000;

    private readonly byte[] _content = MarkdownInput.Of(Rows, parties: 8, tables: 50, isBold: true);
    private readonly MarkdownReader _reader = new();
    private MarkdownDocument _start = null!;
    private MarkdownDocument _ours = null!;
    private MarkdownDocument _theirs = null!;
    private MarkdownDocument _contrary = null!;

    [GlobalSetup]
    public void Setup()
    {
        _start = MarkdownDocument.Parse(_content);
        _ours = Changed("Team 1", row => row % 40 == 0);
        _theirs = Changed("Team 2", row => row % 40 == 20);
        _contrary = Changed("Team 2", row => row % 40 == 0);
        Expect.That(FarApart().IsClean && InOneLine().IsClean, "The merge has conflicts.");
        Expect.That(InOneLine().Page.Matrix.Rows[0].Activity["Team 1"] == "RACI", "A cell was not merged.");
    }

    [Benchmark(Baseline = true, Description = "Raci.Core, reading three")]
    public int Reading() => _reader.Read(_content).Matrix!.Rows.Count + _reader.Read(_content).Matrix!.Rows.Count + _reader.Read(_content).Matrix!.Rows.Count;

    [Benchmark(Description = "Raci.Core, changes of both sides in lines of their own")]
    public MarkdownMergeResult FarApart() => MarkdownMerge.Merge(_start, _ours, _theirs);

    [Benchmark(Description = "Raci.Core, changes of both sides in the same lines")]
    public MarkdownMergeResult InOneLine() => MarkdownMerge.Merge(_start, _ours, _contrary);

    private MarkdownDocument Changed(string party, Func<int, bool> isChanged) =>
        _start.Assign([.. _start.Matrix.Rows.Where((_, row) => isChanged(row)).Select(row => new PlacedAssignment(row.Place, new Assignment(party, "RACI")))]);
}
