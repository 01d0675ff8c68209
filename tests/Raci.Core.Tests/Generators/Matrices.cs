using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes whole matrices with everything a matrix may hold, and makes them smaller.</summary>
internal static class Matrices
{
    public static Gen<Party> Party { get; } =
        from name in Texts.Name
        from heading in Gen.Frequency((2, Gen.Constant(default(Text))), (1, Gen.Constant<Text>($"Role {name}")), (1, Texts.Any))
        select new Party(name, heading);

    public static Gen<ValueList<Party>> Parties { get; } =
        Phases.ListOf(Party, 4).Select(parties => parties.DistinctBy(party => party.Name, StringComparer.Ordinal).ToValueList());

    public static Gen<Legend> Legend { get; } =
        from heading in Texts.Any
        from introduction in Texts.Lines
        from columns in Phases.ListOf(Texts.Any, 3)
        from conclusion in Texts.Lines
        select new Legend(heading, introduction, columns, conclusion);

    public static Gen<Headings> Headings { get; } = from activity in Texts.Any from phase in Texts.Any select new Headings(activity, phase);

    public static Gen<Prose> Prose { get; } = from before in Texts.Lines from after in Texts.Lines select new Prose(before, after);

    public static Gen<Matrix> Any { get; } =
        from title in Texts.Any
        from parties in Parties
        from scheme in Roles.Scheme
        from phases in Phases.ListOf(Phases.Phase([.. parties.Select(party => party.Name)], scheme, Phase.MostLevels), 3)
        from language in Gen.Frequency((1, Gen.Constant<string?>(null)), (2, Gen.Elements(Pieces.Languages).Select(tag => (string?)tag)))
        from legend in Gen.Frequency((1, Gen.Constant<Legend?>(null)), (1, Legend.Select(words => (Legend?)words)))
        from headings in Headings
        from prose in Prose
        from notes in Phases.Notes
        from metadata in Metadata.Map
        select new Matrix(title, parties, phases, scheme, language, legend, headings, prose, notes, metadata);

    /// <summary>Matrices with at least one row and one party, for laws about a row.</summary>
    public static Gen<Matrix> WithRow { get; } = Any.Select(matrix =>
    {
        var parties = matrix.Parties.Count > 0 ? matrix : matrix.AddParty("Client");
        return matrix.Rows.Count > 0 ? parties : parties.WithPhases([.. parties.Phases, new Phase("Last", [new Activity("Order"), new Activity("Pay")])]);
    });

    public static Arbitrary<Matrix> Arbitrary => Arb.From(Any, Shrink);

    /// <summary>A matrix and the index of one of its rows.</summary>
    public static Arbitrary<(Matrix Matrix, int Row)> RowOf => Arb.From(
        WithRow.SelectMany(matrix => Gen.Choose(0, matrix.Rows.Count - 1).Select(row => (matrix, row))),
        pair => Shrink(pair.matrix).Where(smaller => smaller.Rows.Count > 0 && smaller.Parties.Count > 0).Select(smaller => (smaller, Math.Min(pair.row, smaller.Rows.Count - 1))));

    public static IEnumerable<Matrix> Shrink(Matrix matrix)
    {
        foreach (var phases in Phases.ShrinkList(matrix.Phases, Phases.Shrink))
            yield return matrix.WithPhases(phases);
        foreach (var party in matrix.Parties)
            yield return matrix.RemoveParty(party.Name);
        foreach (var plainer in WithLess(matrix).Where(plainer => plainer != matrix))
            yield return plainer;
        foreach (var party in matrix.Parties)
        {
            if (party.Heading != party.Name)
                yield return matrix.WithParties(matrix.Parties.Select(p => p == party ? p.WithHeading(default) : p).ToValueList());
            foreach (var name in Texts.Shrink(party.Name).Where(name => !name.IsEmpty && !matrix.Parties.Contains(name.ToString())))
                yield return matrix.RenameParty(party.Name, name.ToString());
        }

        foreach (var metadata in Metadata.Shrink(matrix.Metadata))
            yield return matrix.WithMetadata(metadata);
        foreach (var title in Texts.Shrink(matrix.Title))
            yield return matrix.WithTitle(title);
        foreach (var notes in Phases.ShrinkList(matrix.Notes, _ => []))
            yield return matrix.WithNotes(notes);
    }

    private static IEnumerable<Matrix> WithLess(Matrix matrix)
    {
        yield return matrix.WithLanguage(null);
        yield return matrix.WithLegend(null);
        yield return matrix.WithHeadings(Raci.Headings.None);
        yield return matrix.WithProse(Raci.Prose.None);
        if (matrix.Rows.All(row => row.Activity.Assignments.All(assignment => RoleScheme.Raci.Letters.IsSupersetOf(assignment.Roles))))
            yield return matrix.WithScheme(RoleScheme.Raci);
    }
}
