using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

/// <summary>Values of equal content are equal and hash alike; values that differ in one thing differ.</summary>
public sealed class EqualityLaws
{
    private const int Longest = 32_000;

    [Fact]
    public void A_matrix_built_again_is_equal() => Law.Holds(Matrices.Arbitrary, matrix => AssertEqual(matrix, Rebuilt.Of(matrix)), most: 2000);

    [Fact]
    public void A_matrix_that_differs_in_one_thing_differs() => Law.Holds(Matrices.RowOf, pair => AssertDiffers(pair.Matrix, Changed(pair.Matrix, pair.Row)), most: 1000);

    [Fact]
    public void A_phase_built_again_is_equal_and_changed_differs() => Law.Holds(
        Arb.From(Phases.Phase(["a", "b", "c"], RoleScheme.Rasci, Phase.MostLevels - 1), Phases.Shrink),
        phase =>
        {
            AssertEqual(phase, Rebuilt.Of(phase));
            AssertDiffers(phase, Changed(phase));
        });

    [Fact]
    public void An_activity_is_equal_whatever_the_order_of_its_assignments() => Law.Holds(
        Arb.From(Phases.Activity(["a", "b", "c", "d"], RoleScheme.Rasci), Phases.Shrink),
        activity =>
        {
            AssertEqual(activity, Rebuilt.Of(activity));
            AssertDiffers(activity, Changed(activity));
        });

    [Fact]
    public void An_assignment_built_again_is_equal_and_changed_differs() => Law.Holds(
        Arb.From(Phases.Assignment("a", RoleScheme.Rasci), Phases.Shrink),
        assignment =>
        {
            AssertEqual(assignment, Rebuilt.Of(assignment));
            AssertDiffers(assignment, Changed(assignment));
        });

    [Fact]
    public void A_party_built_again_is_equal_and_changed_differs() => Law.Holds(Arb.From(Matrices.Party), party =>
    {
        AssertEqual(party, Rebuilt.Of(party));
        AssertDiffers(party, [party.WithName(Other(party.Name)), party.WithHeading(Other(party.Heading)), party.WithHeading(Bold(party.Heading))]);
    });

    [Fact]
    public void A_legend_built_again_is_equal_and_changed_differs() => Law.Holds(Arb.From(Matrices.Legend), legend =>
    {
        AssertEqual(legend, Rebuilt.Of(legend));
        AssertDiffers(legend,
        [
            legend.WithHeading(Other(legend.Heading)), legend.WithIntroduction(legend.Introduction + "x"),
            legend.WithColumns(legend.Columns.Add("x")), legend.WithConclusion(legend.Conclusion + "x"),
        ]);
    });

    [Fact]
    public void Prose_and_notes_built_again_are_equal_and_changed_differ() => Law.Holds(Arb.From(Gen.Zip(Matrices.Prose, Phases.Note).Select(pair => (Prose: pair.Item1, Note: pair.Item2))), pair =>
    {
        AssertEqual(pair.Prose, Rebuilt.Of(pair.Prose));
        AssertDiffers(pair.Prose, [pair.Prose.WithBefore(pair.Prose.Before + "x"), pair.Prose.WithAfter(pair.Prose.After + "x")]);
        AssertEqual(pair.Note, Rebuilt.Of(pair.Note));
        AssertDiffers(pair.Note, [new Note(pair.Note.Mark == "*" ? "†" : "*", pair.Note.Text), new Note(pair.Note.Mark, Other(pair.Note.Text))]);
    });

    [Fact]
    public void A_scheme_built_again_is_equal_and_changed_differs() => Law.Holds(Arb.From(Roles.Scheme), scheme =>
    {
        AssertEqual(scheme, Rebuilt.Of(scheme));
        Assert.True(scheme == Rebuilt.Of(scheme) && !(scheme != Rebuilt.Of(scheme)) && scheme != null);
        var first = scheme.Roles[0];
        AssertDiffers(scheme, Changed(first).Where(role => role.Letter == first.Letter || !scheme.Letters.Contains(role.Letter)).Select(role => scheme.WithRoles(scheme.Roles.SetItem(0, role))));
        AssertDiffers(scheme, [new RoleScheme(Other(scheme.Name), scheme.Roles)]);
        if (scheme.Roles.Count > 1)
            AssertDiffers(scheme, [scheme.WithRoles(scheme.Roles.RemoveAt(0)), scheme.WithRoles(scheme.Roles.Reverse().ToValueList())]);
        AssertDiffers(first, Changed(first));
    });

    [Fact]
    public void Assignments_in_another_order_give_equal_matrices()
    {
        Matrix With(params ValueList<Assignment> assignments) => new("M", ["a", "b"], [new Phase("P", [new Activity("Order", assignments)])]);
        AssertEqual(With(("a", "R"), ("b", "A")), With(("b", "A"), ("a", "R")));
        AssertDiffers(With(("a", "R"), ("b", "A")), [With(("a", "A"), ("b", "R")), With(("a", "R")), With(("b", "A"), new Assignment("a", "R", "*"))]);
    }

    private static void AssertEqual<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.True(left.Equals(right), "should be equal");
        Assert.True(right.Equals(left), "should be equal the other way round");
        Assert.True(left.Equals((object)right), "should be equal as objects");
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    private static void AssertDiffers<T>(T value, IEnumerable<T> others)
        where T : IEquatable<T>
    {
        foreach (var (index, other) in others.Index())
        {
            Assert.False(value.Equals(other), $"change {index} should make a difference");
            Assert.False(other.Equals(value), $"change {index} should make a difference the other way round");
        }

        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
    }

    private static IEnumerable<Matrix> Changed(Matrix matrix, int row)
    {
        yield return matrix.WithTitle(Other(matrix.Title));
        yield return matrix.WithLanguage(matrix.Language == "en" ? "fr" : "en");
        yield return matrix.WithLegend(matrix.Legend is null ? new Legend() : null);
        yield return matrix.WithHeadings(matrix.Headings with { Activity = Other(matrix.Headings.Activity) });
        yield return matrix.WithHeadings(matrix.Headings with { Phase = Other(matrix.Headings.Phase) });
        yield return matrix.WithProse(matrix.Prose.WithAfter(matrix.Prose.After + "x"));
        yield return matrix.WithNotes(matrix.Notes.Add(new Note("*", "x")));
        yield return matrix.WithMetadata(MetadataValue.OfMap(matrix.Metadata.Members.Add(("no such name", "x"))));
        yield return matrix.WithScheme(new RoleScheme(Other(matrix.Scheme.Name), matrix.Scheme.Roles));
        yield return matrix.AddParty("no such party");
        yield return matrix.WithPhases(matrix.Phases.Add(new Phase("x")));
        var place = matrix.Rows[row].Place;
        yield return matrix.Remove(place);
        yield return matrix.Insert(place, new Activity("x"));
        foreach (var activity in Changed(matrix.ActivityAt(place)).Where(activity => activity.Assignments.All(a => matrix.Parties.Contains(a.Party) && matrix.Scheme.Letters.IsSupersetOf(a.Roles))))
            yield return matrix.Replace(place, activity);
        foreach (var phase in Changed(matrix.PhaseAt(place)).Where(phase => place.Phases.Count < Phase.MostLevels || phase.Phases.Count == 0))
            yield return matrix.Replace(Place.OfPhase(place.Phases), phase);
    }

    private static IEnumerable<Phase> Changed(Phase phase)
    {
        yield return phase.WithTitle(Other(phase.Title));
        yield return phase.WithTitle(Bold(phase.Title));
        yield return phase.WithIntroduction(phase.Introduction + "x");
        yield return phase.WithConclusion(phase.Conclusion + "x");
        yield return phase.WithNotes(phase.Notes.Add(new Note("*", "x")));
        yield return phase.WithActivities(phase.Activities.Add(new Activity("x")));
        yield return phase.WithPhases(phase.Phases.Count == 0 ? [new Phase("x")] : []);
    }

    private static IEnumerable<Activity> Changed(Activity activity)
    {
        yield return activity.WithName(Other(activity.Name));
        yield return activity.WithName(Bold(activity.Name));
        yield return activity.WithAttributes(activity.Attributes.Add(("no such column", "x")));
        yield return activity.WithAssignment(new Assignment("no such party", "R"));
        foreach (var assignment in activity.Assignments.AsEnumerable())
        {
            yield return activity.WithAssignment(new Assignment(assignment.Party, RoleSet.None));
            foreach (var changed in Changed(assignment).Where(changed => changed.Party == assignment.Party))
                yield return activity.WithAssignment(changed);
        }
    }

    private static List<Assignment> Changed(Assignment assignment) =>
    [
        assignment.WithParty(Other(assignment.Party)),
        assignment.WithRoles(assignment.Roles.Contains('R') ? assignment.Roles - "R" : assignment.Roles | "R"),
        assignment.WithMark(assignment.Mark == "*" ? "†" : "*"),
        assignment.WithRemark(Other(assignment.Remark)),
        assignment.WithRemark(Bold(assignment.Remark)),
    ];

    private static List<Role> Changed(Role role) =>
    [
        new(role.Letter == 'Z' ? 'Y' : 'Z', role.Name, role.Kind, role.Description),
        new(role.Letter, Other(role.Name), role.Kind, role.Description),
        new(role.Letter, role.Name, role.Kind == RoleKind.Other ? RoleKind.Performs : RoleKind.Other, role.Description),
        new(role.Letter, role.Name, role.Kind, Other(role.Description)),
    ];

    private static Text Other(Text text) => new([.. Extensible(text), new TextRun(" longer")]);

    private static Text Bold(Text text) => new([.. Extensible(text), new TextRun("bold", TextStyle.Bold)]);

    private static string Other(string name) => name.Length > Longest ? "shorter" : name + "x";

    // A text as long as a text may be takes nothing more.
    private static ValueList<TextRun> Extensible(Text text) => text.Length > Longest ? [] : text.Runs;
}
