using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Markdown;

public sealed class NotationLaws
{
    [Fact]
    public void A_matrix_written_in_any_notation_is_read_as_the_same_matrix() =>
        Law.Holds(Arb.From(Pairs, Shrink), pair =>
        {
            var (phases, notation) = pair;
            var page = notation.Write(phases);

            var result = Page.Read(page);

            Assert.True(result.IsSuccess, $"{string.Join('\n', result.Diagnostics)}\n{page}");
            Assert.True(phases == result.Matrix.Phases, $"read {Show.Of(result.Matrix.Phases)} from\n{page}");
            Assert.Equal(Notation.Parties, result.Matrix.Parties.Select(party => party.Name));
        });

    /// <summary>Gets pages in all notations.</summary>
    internal static Gen<string> Pages => Pairs.Select(pair => pair.Notation.Write(pair.Phases));

    // Each sign of it is written as an entity, and a cell with too many of them is read as plain text.
    private static Gen<Text> Name { get; } = Texts.NotEmpty.Select(text => text.Length > 4000 ? "Order" : text);

    // What is set off above empty cells, in capitals, say, is a title.
    private const string Free = "Order";

    private static Gen<Activity> Activity { get; } =
        from name in Name
        from cells in Gen.Elements("", "R", "A", "C", "I", "RA", "CI", "RC", "RACI").ArrayOf(Notation.Parties.Length)
        from mark in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("*", "(1)", "†")))
        select new Activity(cells.All(cell => cell.Length == 0) ? Free : name, Notation.Parties.Select((party, i) => new Assignment(party, cells[i], cells[i].Length > 0 && i == 0 ? mark : null)).ToValueList());

    // The first row says that the table is a matrix; names so long that they would be cut are another test's.
    private static Gen<Phase> Phase { get; } =
        from title in Name
        from activities in Phases.ListOf(Activity, 4)
        select new Phase(title, [new Activity("Start", ("Client", "RA"), ("Provider", "C"), ("Team", "I")), .. activities]);

    private static Gen<(ValueList<Phase> Phases, Notation Notation)> Pairs { get; } =
        from phases in Phases.ListOf(Phase, 2)
        from first in Phase
        from notation in Notation.Any
        select (phases.Insert(0, first), notation);

    private static IEnumerable<(ValueList<Phase> Phases, Notation Notation)> Shrink((ValueList<Phase> Phases, Notation Notation) pair)
    {
        foreach (var phases in Phases.ShrinkList(pair.Phases, Smaller).Where(phases => phases.Count > 0))
            yield return (phases, pair.Notation);
        foreach (var simpler in pair.Notation.Simpler())
            yield return (pair.Phases, simpler);
    }

    private static IEnumerable<Phase> Smaller(Phase phase) =>
        Phases.Shrink(phase).Where(smaller => !smaller.Title.IsEmpty && smaller.Activities.Count > 0 && smaller.Activities[0] == phase.Activities[0] && smaller.Activities.All(activity => !activity.Name.IsEmpty && (activity.Assignments.Count > 0 || activity.Name == Free)));
}
