using Raci.Analysis;
using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Analysis;

/// <summary>What holds for rules on every matrix.</summary>
public sealed class RuleLaws
{
    private static readonly string[] Basics = ["RACI3001", "RACI3002", "RACI3003", "RACI3004"];

    private static readonly Profile OnlyBasics = new("basics", Profile.Default.Rules.Where(choice => Basics.Contains(choice.Rule.Id)).ToValueList());

    [Fact]
    public void Where_one_answers_and_one_performs_there_is_nothing_to_say() => Law.Holds(Matrices.Tame, matrix =>
        Assert.Empty(IsSound(matrix) ? MatrixCheck.Find(matrix, OnlyBasics) : []));

    [Fact]
    public void One_breach_gives_one_finding_at_its_place() => Law.Holds(Matrices.Tame, matrix =>
    {
        if (!IsSound(matrix))
            return;
        var row = matrix.Rows[matrix.Rows.Count / 2];
        foreach (var (id, breach) in BreachesOf(matrix, row))
        {
            var finding = Assert.Single(MatrixCheck.Find(matrix.Replace(row.Place, breach), OnlyBasics));
            Assert.Equal((id, row.Place), (finding.Id, finding.Place));
        }
    });

    [Fact]
    public void The_order_of_the_parties_changes_nothing_but_who_of_two_alike_is_named() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var turned = matrix.WithParties(matrix.Parties.Reverse().ToValueList());

        Assert.Equal(Places(matrix), Places(turned));

        static IEnumerable<string> Places(Matrix matrix) => MatrixCheck.Find(matrix, Profile.Review)
            .Where(finding => finding.Id != "RACI3014" || finding.Place is not null)
            .Select(finding => $"{finding.Id} {finding.Place} {finding.Party}").Order(StringComparer.Ordinal);
    });

    [Fact]
    public void A_finding_stands_at_a_place_of_the_matrix_in_the_order_of_the_document() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var findings = MatrixCheck.Find(matrix, Profile.Review);
        foreach (var finding in findings)
        {
            if (finding.Place is { } place)
                Assert.NotNull(place.IsPhase ? matrix.PhaseAt(place) : matrix.ActivityAt(place));
            if (finding.Party is { } party)
                Assert.Contains(party, matrix.Parties);
        }

        Assert.Equal(findings.Select(finding => finding.Place).Order(), findings.Select(finding => finding.Place));
    });

    [Fact]
    public void Findings_are_ordered_by_place_party_and_id_whatever_order_rules_find_them_in() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var profile = Profile.Review.With(new Backwards());
        Finding[] inOrder =
        [
            .. profile.Rules.SelectMany(choice => choice.Rule.AppliesTo(matrix.Scheme) ? MatrixCheck.Find(matrix, new Profile("one", []).With(choice.Rule)) : [])
                .OrderBy(finding => finding.Place, Comparer<Place?>.Default)
                .ThenBy(finding => finding.Party is null ? -1 : matrix.Parties.IndexOf(finding.Party.Name))
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];

        // One cause is told once: what a rule silences is taken out, and the rest keeps its order.
        var findings = MatrixCheck.Find(matrix, profile).Where(finding => finding.Id != "RACI3018").Select(Said).ToList();
        var kept = inOrder.Select(Said).Where(findings.Contains).ToList();
        Assert.Equal(kept, findings);

        static string Said(Finding finding) => $"{finding.Id} {finding.Place} {finding.Party} {finding.Message}";
    });

    [Fact]
    public void Nothing_is_told_twice() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var findings = MatrixCheck.Find(matrix, Profile.Review);

        Assert.Equal(findings.Distinct(), findings);
    });

    [Fact]
    public void A_profile_finds_no_more_than_all_rules_do() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var all = Keys(matrix, Profile.Review);

        Assert.All(Profile.BuiltIn.Where(profile => profile.Name != "single"), profile => Assert.Subset(all, Keys(matrix, profile)));

        static HashSet<string> Keys(Matrix matrix, Profile profile) =>
            [.. MatrixCheck.Find(matrix, profile).Where(finding => finding.Id != "RACI3018").Select(finding => $"{finding.Id} {finding.Place} {finding.Party} {finding.Message}")];
    });

    // What is allocated is counted in place of time, which a busy machine makes of its own.
    [Fact]
    public void Ten_times_the_rows_take_ten_times_the_work()
    {
        var few = Work(Of(1_000));
        var many = Work(Of(10_000));

        Assert.InRange(many, 1, few * 15);

        static long Work(Matrix matrix)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(MatrixCheck.Find(matrix, Profile.Review));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        static Matrix Of(int rows) => new(
            "", ["Client", "Bank"], [new Phase("", Enumerable.Range(0, rows).Select(row => new Activity($"Order {row}", ("Client", row % 2 == 0 ? "RA" : ""), ("Bank", "A"))).ToValueList())]);
    }

    [Fact]
    public void Thousands_of_parties_are_told_apart_without_comparing_all_with_all()
    {
        var names = Enumerable.Range(0, 20_000).Select(number => new Party($"Party {(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{number}")).ToValueList();
        var matrix = new Matrix("", [.. names, "Provider", "Porvider"], [new Phase("", [new Activity("Order", ("Provider", "RA"), ("Porvider", "I"))])]);

        var finding = Assert.Single(MatrixCheck.Find(matrix, new Profile("names", []).With("RACI3014")));

        Assert.Equal("Porvider", finding.Party?.Name);
    }

    // Shrinking takes letters away too.
    private static bool IsSound(Matrix matrix) => matrix.Rows.All(row =>
        RuleContext.Count(row.Activity, matrix.Scheme.Answering) == 1 && RuleContext.Count(row.Activity, matrix.Scheme.Performing) == 1);

    private static IEnumerable<(string Id, Activity Breach)> BreachesOf(Matrix matrix, Row row)
    {
        var (answering, performing) = (matrix.Scheme.Answering, matrix.Scheme.Performing);
        if (row.Activity.Assignments.Any(assignment => !(assignment.Roles - answering).IsEmpty))
            yield return ("RACI3001", Changed(row.Activity, roles => roles - answering));
        if (row.Activity.Assignments.Any(assignment => !(assignment.Roles - performing).IsEmpty))
            yield return ("RACI3003", Changed(row.Activity, roles => roles - performing));
        yield return ("RACI3004", Changed(row.Activity, _ => RoleSet.None));
        var other = matrix.Parties.First(party => !row.Activity[party].Overlaps(answering));
        yield return ("RACI3002", row.Activity.WithAssignment(row.Activity.AssignmentOf(other).WithRoles(row.Activity[other] | answering)));
    }

    private static Activity Changed(Activity activity, Func<RoleSet, RoleSet> change) =>
        activity.WithAssignments(activity.Assignments.Select(assignment => assignment.WithRoles(change(assignment.Roles))).ToValueList());

    /// <summary>Finds every cell, the last one first.</summary>
    private sealed class Backwards : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("OWN1", DiagnosticSeverity.Info, "a cell", "{0} has a part in '{1}'");

        public override IEnumerable<Finding> Find(RuleContext context) =>
            context.Rows.Reverse().SelectMany(row => row.Activity.Assignments.Reverse().Select(cell => context.InCell(row, cell.Party, cell.Party, row.Activity)));
    }
}
