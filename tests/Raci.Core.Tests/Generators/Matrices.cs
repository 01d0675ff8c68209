using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes whole matrices with everything a matrix may hold, and makes them smaller.</summary>
internal static class Matrices
{
    private const int MostParties = 4;
    private const int PartiesBeyondTheAlphabet = 30;

    public static Gen<Party> Party { get; } =
        from name in Texts.Name
        from heading in Gen.Frequency((2, Gen.Constant(default(Text))), (1, Gen.Constant(Worded("Role ", name))), (1, Texts.Any))
        select new Party(name, heading);

    /// <summary>Parties, now and then more than there are letters, or all with the word for "role" in their heading.</summary>
    public static Gen<ValueList<Party>> Parties { get; } =
        from count in Gen.Frequency((40, Gen.Choose(0, MostParties)), (1, Gen.Constant(PartiesBeyondTheAlphabet)))
        from parties in Party.ArrayOf(count)
        from word in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements("Role ", "Rôle ", "Rolle ", "Ruolo ", "Rol del ")))
        select parties.Select((party, i) => count > MostParties ? new Party($"{(party.Name.Length < 20 ? party.Name : "Team")} {i}", party.Heading) : party)
            .DistinctBy(party => party.Name, StringComparer.Ordinal)
            .Select(party => word.Length > 0 ? party.WithHeading(Worded(word, party.Name)) : party).ToValueList();

    public static Gen<Legend> Legend { get; } =
        from heading in Texts.Any
        from introduction in Texts.Lines
        from columns in Phases.ListOf(Texts.Any, 4)
        from conclusion in Texts.Lines
        select new Legend(heading, introduction, columns, conclusion);

    public static Gen<Headings> Headings { get; } = from activity in Texts.Any from phase in Texts.Any select new Headings(activity, phase);

    public static Gen<Prose> Prose { get; } = from before in Texts.Lines from after in Texts.Lines select new Prose(before, after);

    public static Gen<Matrix> Any { get; } =
        from title in Texts.Any
        from parties in Parties
        from scheme in Roles.Scheme
        from phases in Phases.List([.. parties.Select(party => party.Name)], scheme, Phase.MostLevels, 3)
        from language in Gen.Frequency((1, Gen.Constant<string?>(null)), (2, Gen.Elements(Pieces.Languages).Select(tag => (string?)tag)))
        from legend in Gen.Frequency((1, Gen.Constant<Legend?>(null)), (1, Legend.Select(words => (Legend?)words)))
        from headings in Headings
        from prose in Prose
        from notes in Phases.Notes
        from metadata in MetadataOf(title)
        select new Matrix(title, parties, phases, scheme, language, legend, headings, prose, notes, metadata);

    /// <summary>Matrices with at least one row and one party, for laws about a row.</summary>
    public static Gen<Matrix> WithRow { get; } = Any.Select(matrix =>
    {
        var parties = matrix.Parties.Count > 0 ? matrix : matrix.AddParty("Client");
        return matrix.Rows.Count > 0 ? parties : parties.WithPhases([.. parties.Phases, new Phase("Last", [new Activity("Order"), new Activity("Pay")])]);
    });

    public static Arbitrary<Matrix> Arbitrary => Arb.From(Any, Shrink);

    /// <summary>Matrices as ordinary documents have them, which stay ordinary as they get smaller.</summary>
    public static Arbitrary<Matrix> Tame => Arb.From(TameMatrices.Any, matrix => Shrink(matrix).Where(TameMatrices.IsTame));

    /// <summary>A matrix and the index of one of its rows.</summary>
    public static Arbitrary<(Matrix Matrix, int Row)> RowOf => Arb.From(
        WithRow.SelectMany(matrix => Gen.Choose(0, matrix.Rows.Count - 1).Select(row => (matrix, row))),
        pair => Shrink(pair.matrix).Where(smaller => smaller.Rows.Count > 0 && smaller.Parties.Count > 0).Select(smaller => (smaller, Math.Min(pair.row, smaller.Rows.Count - 1))));

    public static IEnumerable<Matrix> Shrink(Matrix matrix)
    {
        foreach (var phases in Phases.ShrinkList(matrix.Phases, Phases.Shrink))
            yield return matrix.WithPhases(phases);
        foreach (var phase in matrix.Phases.Where(phase => phase.Phases.Count > 0))
            yield return matrix.WithPhases(phase.Phases);
        if (matrix.Parties.Count > MostParties)
        {
            yield return matrix.Parties.Take(matrix.Parties.Count / 2).Aggregate(matrix, (less, party) => less.RemoveParty(party.Name));
            yield return matrix.Parties.Skip(matrix.Parties.Count / 2).Aggregate(matrix, (less, party) => less.RemoveParty(party.Name));
        }

        foreach (var party in matrix.Parties)
            yield return matrix.RemoveParty(party.Name);
        foreach (var plainer in WithLess(matrix).Where(plainer => plainer != matrix))
            yield return plainer;
        foreach (var party in matrix.Parties)
        {
            foreach (var heading in party.Heading == party.Name ? [] : Texts.Shrink(party.Heading).Prepend(default))
                yield return matrix.WithParties(matrix.Parties.Select(p => p == party ? p.WithHeading(heading) : p).ToValueList());
            foreach (var name in Texts.Shrink(party.Name).Where(name => !name.IsEmpty && !matrix.Parties.Contains(name.ToString())))
                yield return matrix.RenameParty(party.Name, name.ToString());
        }

        foreach (var metadata in Metadata.Shrink(matrix.Metadata))
            yield return matrix.WithMetadata(metadata);
        foreach (var title in Texts.Shrink(matrix.Title))
            yield return matrix.WithTitle(title);
        foreach (var notes in Phases.ShrinkList(matrix.Notes, Phases.Shrink))
            yield return matrix.WithNotes(notes);
        foreach (var smaller in ShrinkWords(matrix))
            yield return smaller;
    }

    private static IEnumerable<Matrix> WithLess(Matrix matrix)
    {
        yield return matrix.WithLanguage(null);
        yield return matrix.WithLegend(null);
        yield return matrix.WithHeadings(Raci.Headings.None);
        yield return matrix.WithProse(Raci.Prose.None);
        var used = matrix.Rows.SelectMany(row => row.Activity.Assignments.AsEnumerable()).Aggregate(RoleSet.None, (letters, assignment) => letters | assignment.Roles);
        foreach (var scheme in Roles.Shrink(matrix.Scheme, used))
            yield return matrix.WithScheme(scheme);
    }

    private static IEnumerable<Matrix> ShrinkWords(Matrix matrix)
    {
        var (before, after) = (matrix.Prose.Before, matrix.Prose.After);
        foreach (var prose in Texts.ShrinkString(before).Select(less => new Prose(less, after)).Concat(Texts.ShrinkString(after).Select(less => new Prose(before, less))))
            yield return matrix.WithProse(prose);
        foreach (var headings in Texts.Shrink(matrix.Headings.Activity).Select(less => matrix.Headings with { Activity = less }).Concat(Texts.Shrink(matrix.Headings.Phase).Select(less => matrix.Headings with { Phase = less })))
            yield return matrix.WithHeadings(headings);
        if (matrix.Legend is not { } legend)
            yield break;
        foreach (var smaller in Texts.Shrink(legend.Heading).Select(legend.WithHeading)
            .Concat(Phases.ShrinkList(legend.Columns, Texts.Shrink).Select(legend.WithColumns))
            .Concat(Texts.ShrinkString(legend.Introduction).Select(legend.WithIntroduction))
            .Concat(Texts.ShrinkString(legend.Conclusion).Select(legend.WithConclusion)))
            yield return matrix.WithLegend(smaller);
    }

    private static Text Worded(string word, string name) => name.Length < 100 ? word + name : name;

    // A title that metadata repeats, or that it contradicts.
    private static Gen<MetadataValue> MetadataOf(Text title) =>
        from map in Metadata.Map
        from same in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>($"{title}", "Another title")))
        select same is null ? map : MetadataValue.OfMap([("title", same), .. map.Members.Where(member => member.Name != "title")]);
}
