using BenchmarkDotNet.Attributes;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Changing cells of a page of 2,000 rows and 8 parties, proof included; the measure is reading it once.</summary>
public class EditMarkdown
{
    private const int Rows = 2_000;

    private readonly byte[] _content = MarkdownInput.Of(Rows, parties: 8, tables: 50, isBold: true);
    private readonly MarkdownReader _reader = new();
    private MarkdownDocument _page = null!;
    private PlacedAssignment[] _changes = null!;

    [GlobalSetup]
    public void Setup()
    {
        Expect.Rows(Rows, _reader.Read(_content));
        _page = MarkdownDocument.Parse(_content);
        _changes = [.. _page.Matrix.Rows.Select(row => new PlacedAssignment(row.Place, new Assignment("Team 1", row.Activity["Team 1"] == "R" ? "A" : "R")))];
        Expect.That(OneCell().Matrix.Rows[Rows / 2].Activity["Team 2"] == "RACI", "The cell was not changed.");
    }

    [Benchmark(Baseline = true, Description = "Raci.Core, reading")]
    public ReadResult Reading() => _reader.Read(_content);

    [Benchmark(Description = "Raci.Core, changing one cell")]
    public MarkdownDocument OneCell() => _page.Assign(_page.Matrix.Rows[Rows / 2].Place, "Team 2", "RACI");

    [Benchmark(Description = "Raci.Core, changing 2,000 cells at once")]
    public MarkdownDocument ManyCells() => _page.Assign([.. _changes]);
}
