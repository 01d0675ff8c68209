using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Markdown;

namespace Raci.Core.Tests.Formats.Evidence;

public sealed class EvidenceLaws
{
    private static readonly string[] Parties = ["Client", "Provider", "Platform", "Legal", "Ann", "HR"];
    private static readonly string[] Cells = ["R", "A", "C", "I", "RA", "CI", "", "-", "R (veto)"];
    private static readonly string[] Titles = ["Plan", "Order", "Build", "Run", "Close"];
    private static readonly string[] Names = ["Scope", "Budget", "Order the licences", "Back up", "Audit"];

    private static readonly string[] Noise =
    [
        "Questions go to the service desk.",
        "```\n| Task | Nobody |\n|---|---|\n| Code | R |\n```",
        "<!--\n| Task | Nobody |\n|---|---|\n| Code | R |\n-->",
        "| Risk | Likelihood | Impact |\n|---|---|---|\n| Outage | M | H |",
        "| Resource | Admin | Editor |\n|---|---|---|\n| Wiki | RW | R |",
        "| Tool | Price |\n|---|---|\n| Crane | 12 |",
        "| Name | Email |\n|---|---|\n| Ann | ann@example.org |",
        "| Pupil | Maths | Physics |\n|---|---|---|\n| Ann | A | C |\n| Bert | C | A |",
        "- one\n- two",
    ];

    [Fact]
    public void What_stands_between_tables_changes_nothing_in_the_matrix() => Law.Holds(Arb.From(Noisy), pair =>
    {
        var plain = Page.Matrix(Markdown(pair.Phases, _ => ""));
        var noisy = Page.Matrix(Markdown(pair.Phases, i => $"{pair.Noise[i % pair.Noise.Length]}\n\n"));

        Assert.Equal(plain.Parties, noisy.Parties);
        Assert.Equal(plain.Scheme, noisy.Scheme);
        Assert.Equal(Shown(plain), Shown(noisy));
    });

    [Fact]
    public void Permuting_the_tables_permutes_the_phases() => Law.Holds(Arb.From(Permuted), pair =>
    {
        var matrix = Page.Matrix(Markdown(pair.Phases, _ => ""));
        var permuted = Page.Matrix(Markdown(pair.Permutation, _ => ""));

        Assert.Equal(matrix.Parties.Select(party => party.Name).Order(StringComparer.Ordinal), permuted.Parties.Select(party => party.Name).Order(StringComparer.Ordinal));
        Assert.Equal(pair.Permutation.Select(phase => phase.Title), permuted.Phases.Select(phase => phase.Title.ToString()));
        Assert.All(matrix.Phases, phase => Assert.Equal(phase, permuted.Phases.Single(other => other.Title == phase.Title)));
    });

    private static Gen<(string Name, string[] Cells)> Row { get; } =
        from name in Gen.Elements(Names)
        from cells in Gen.Elements(Cells).ArrayOf(Parties.Length)
        select (name, cells);

    // The first row says that the table is a matrix; each table has the same parties, in an order of its own.
    private static Gen<SmallPhase[]> Phases { get; } =
        from count in Gen.Choose(1, Titles.Length)
        from width in Gen.Choose(2, Parties.Length)
        from parties in Gen.Shuffle(Parties)
        from phases in Gen.CollectToArray(Titles.Take(count), title => PhaseOf(title, parties[..width]))
        select phases;

    private static Gen<(SmallPhase[] Phases, string[] Noise)> Noisy { get; } =
        from phases in Phases
        from noise in Gen.Shuffle(Noise)
        select (phases, noise);

    private static Gen<(SmallPhase[] Phases, SmallPhase[] Permutation)> Permuted { get; } =
        from phases in Phases
        from permutation in Gen.Shuffle(phases)
        select (phases, permutation);

    private static Gen<SmallPhase> PhaseOf(string title, string[] parties) =>
        from rows in Gen.Choose(0, 5).SelectMany(count => Row.ArrayOf(count))
        from order in Gen.Shuffle(parties)
        select new SmallPhase(title, order, [("Start", ["R", "A", "C", "I", "R", "C"]), .. rows]);

    private static string Markdown(SmallPhase[] phases, Func<int, string> noise) => "# Release\n\n" + string.Concat(phases.Select((phase, i) => $"## {phase.Title}\n\n{Table(phase)}\n\n{noise(i)}"));

    private static string Table(SmallPhase phase) => string.Join('\n', (string[])
    [
        $"| Task | {string.Join(" | ", phase.Parties)} |",
        $"|---|{string.Concat(phase.Parties.Select(_ => "---|"))}",
        .. phase.Rows.Select(row => $"| {row.Name} | {string.Join(" | ", row.Cells.Take(phase.Parties.Length))} |"),
    ]);

    private static string Shown(Raci.Matrix matrix) => string.Join('\n', matrix.Phases.Select(phase => $"{phase.Title}: {string.Join("; ", phase.Activities.Select(activity => $"{activity.Name} {string.Join(", ", activity.Assignments)}"))}"));

    private sealed record SmallPhase(string Title, string[] Parties, (string Name, string[] Cells)[] Rows);
}
