using BenchmarkDotNet.Attributes;
using Raci.Collections;
using Raci.Comparison;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Comparing 2,000 rows and 8 parties in 50 phases with a copy in which every tenth row changed, against reading both as Markdown.</summary>
public class DiffLarge
{
    private const int Rows = 2_000;

    private readonly MarkdownReader _reader = new();
    private readonly byte[] _bytes = MarkdownInput.Of(Rows, parties: 8, tables: 50, isBold: false);
    private Matrix _before = new("", [], []);
    private Matrix _after = new("", [], []);

    [GlobalSetup]
    public void Setup()
    {
        Expect.Rows(Rows, _reader.Read(_bytes));
        _before = MatrixInput.Of(Rows, parties: 8, phases: 50);
        var copy = MatrixInput.Of(Rows, parties: 8, phases: 50);
        _after = copy.WithPhases(copy.Phases.Select(phase => phase.WithActivities(phase.Activities.Select(Changed).OfType<Activity>().ToValueList())).ToValueList());
        Expect.That(MatrixDiff.Between(_before, _after).Apply(_before) == _after, "the changes do not give the copy");
    }

    [Benchmark(Baseline = true, Description = "Raci.Core, reading both as Markdown")]
    public ReadResult Read()
    {
        _reader.Read(_bytes);
        return _reader.Read(_bytes);
    }

    [Benchmark(Description = "Raci.Core, comparing")]
    public MatrixDiff Diff() => MatrixDiff.Between(_before, _after);

    // Of thirty rows one has another cell, one another name, and one is gone.
    private static Activity? Changed(Activity activity, int row) => (row % 30) switch
    {
        9 => activity.WithAssignment(new Assignment(activity.Assignments[0].Party, "C")),
        19 => activity.WithName($"{activity.Name}, since last month"),
        29 => null,
        _ => activity,
    };
}
