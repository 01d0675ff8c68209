using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

/// <summary>A method With… gives a value that differs in what it says and in nothing else, and leaves the first as it was.</summary>
public sealed class WithLaws
{
    [Fact]
    public void With_changes_one_thing_of_a_matrix() => Law.Holds(Pairs(Matrices.Any), pair =>
    {
        var (matrix, other) = pair;
        Check(matrix, m => m.WithTitle(other.Title), m => m.Title, other.Title);
        Check(matrix, m => m.WithLanguage(other.Language), m => m.Language, other.Language);
        Check(matrix, m => m.WithLegend(other.Legend), m => m.Legend, other.Legend);
        Check(matrix, m => m.WithHeadings(other.Headings), m => m.Headings, other.Headings);
        Check(matrix, m => m.WithProse(other.Prose), m => m.Prose, other.Prose);
        Check(matrix, m => m.WithNotes(other.Notes), m => m.Notes, other.Notes);
        Check(matrix, m => m.WithMetadata(other.Metadata), m => m.Metadata, other.Metadata);
        ValueList<Party> parties = [.. matrix.Parties, "no such party"];
        Check(matrix, m => m.WithParties(parties), m => m.Parties.ToValueList(), parties);
        var phases = matrix.Phases.Add(new Phase("Last", [new Activity("Order")]));
        Check(matrix, m => m.WithPhases(phases), m => m.Phases, phases, nameof(Matrix.Rows));
        var scheme = new RoleScheme("Other", matrix.Scheme.Roles);
        Check(matrix, m => m.WithScheme(scheme), m => m.Scheme, scheme);
    }, most: 100);

    [Fact]
    public void With_changes_one_thing_of_a_phase() => Law.Holds(Pairs(Phases.Phase(["a", "b"], RoleScheme.Raci, Phase.MostLevels)), pair =>
    {
        var (phase, other) = pair;
        Check(phase, p => p.WithTitle(other.Title), p => p.Title, other.Title);
        Check(phase, p => p.WithActivities(other.Activities), p => p.Activities, other.Activities);
        Check(phase, p => p.WithPhases(other.Phases), p => p.Phases, other.Phases);
        Check(phase, p => p.WithIntroduction(other.Introduction), p => p.Introduction, other.Introduction);
        Check(phase, p => p.WithConclusion(other.Conclusion), p => p.Conclusion, other.Conclusion);
        Check(phase, p => p.WithNotes(other.Notes), p => p.Notes, other.Notes);
    }, most: 300);

    [Fact]
    public void With_changes_one_thing_of_an_activity() => Law.Holds(Pairs(Phases.Activity(["a", "b", "c"], RoleScheme.Raci)), pair =>
    {
        var (activity, other) = pair;
        Check(activity, a => a.WithName(other.Name), a => a.Name, other.Name);
        Check(activity, a => a.WithAssignments(other.Assignments), a => a.Assignments, other.Assignments);
        Check(activity, a => a.WithAttributes(other.Attributes), a => a.Attributes, other.Attributes);
        var assignment = other.AssignmentOf("b");
        Check(activity, a => a.WithAssignment(assignment), a => a.AssignmentOf("b"), assignment, nameof(Activity.Assignments));
        foreach (var party in activity.Assignments.Select(a => a.Party).Where(party => party != "b"))
            Assert.Equal(activity.AssignmentOf(party), activity.WithAssignment(assignment).AssignmentOf(party));
    });

    [Fact]
    public void With_changes_one_thing_of_an_assignment() => Law.Holds(Pairs(Phases.Assignment("a", RoleScheme.Raci)), pair =>
    {
        var (assignment, other) = pair;
        Check(assignment, a => a.WithRoles(other.Roles), a => a.Roles, other.Roles, nameof(Assignment.IsEmpty));
        Check(assignment, a => a.WithMark(other.Mark), a => a.Mark, other.Mark, nameof(Assignment.IsEmpty));
        Check(assignment, a => a.WithRemark(other.Remark), a => a.Remark, other.Remark, nameof(Assignment.IsEmpty));
        Check(assignment, a => a.WithParty("b"), a => a.Party, "b");
    });

    [Fact]
    public void With_changes_one_thing_of_a_party() => Law.Holds(Pairs(Matrices.Party), pair =>
    {
        var (party, other) = pair;
        Check(party, p => p.WithHeading(other.Heading), p => p.Heading, other.Heading);
        if (party.Heading == party.Name)
            Check(party, p => p.WithName(other.Name), p => p.Heading, other.Name, nameof(Party.Name));
        else
            Check(party, p => p.WithName(other.Name), p => p.Name, other.Name);
        Assert.Equal(party.Name, party.WithHeading(default).Heading);
    });

    [Fact]
    public void With_changes_one_thing_of_legends_prose_and_schemes() => Law.Holds(Pairs(Matrices.Any), pair =>
    {
        var (legend, other) = (pair.First.Legend ?? new Legend(), pair.Second.Legend ?? new Legend());
        Check(legend, l => l.WithHeading(other.Heading), l => l.Heading, other.Heading);
        Check(legend, l => l.WithIntroduction(other.Introduction), l => l.Introduction, other.Introduction);
        Check(legend, l => l.WithColumns(other.Columns), l => l.Columns, other.Columns);
        Check(legend, l => l.WithConclusion(other.Conclusion), l => l.Conclusion, other.Conclusion);
        Check(pair.First.Prose, p => p.WithBefore(pair.Second.Prose.Before), p => p.Before, pair.Second.Prose.Before);
        Check(pair.First.Prose, p => p.WithAfter(pair.Second.Prose.After), p => p.After, pair.Second.Prose.After);
        Assert.Equal(pair.First.Scheme.Name, pair.First.Scheme.WithRoles(pair.Second.Scheme.Roles).Name);
        Assert.Equal(pair.Second.Scheme.Roles, pair.First.Scheme.WithRoles(pair.Second.Scheme.Roles).Roles);
    }, most: 300);

    private static Arbitrary<(T First, T Second)> Pairs<T>(Gen<T> values) => Arb.From(Gen.Zip(values, values).Select(pair => (First: pair.Item1, Second: pair.Item2)));

    // The property the expression names changes, with those derived from it; all others stay, and so does the first value.
    private static void Check<T, TPart>(T value, Func<T, T> change, Func<T, TPart> part, TPart expected, params string[] derived)
    {
        var before = Show.Of(value);
        var changed = change(value);
        Assert.Equal(expected, part(changed));
        Assert.Equal(before, Show.Of(value));
        var differing = Show.PropertiesOf(typeof(T))
            .Where(property => property.PropertyType == typeof(RowList)
                ? !((RowList)property.GetValue(value)!).SequenceEqual((RowList)property.GetValue(changed)!)
                : !Equals(property.GetValue(value), property.GetValue(changed)))
            .Select(property => property.Name)
            .Except(derived)
            .ToList();
        Assert.True(differing.Count <= 1, $"more than one property changed: {string.Join(", ", differing)}");
        Assert.All(differing, name => Assert.Equal(Show.Of(expected), Show.Of(typeof(T).GetProperty(name)!.GetValue(changed))));
    }
}
