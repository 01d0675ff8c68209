using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes small changes in matrices, as people do between two versions.</summary>
internal static class Edits
{
    /// <summary>A matrix and a changed copy, or one that has nothing to do with it.</summary>
    public static Arbitrary<(Matrix Before, Matrix After)> Pairs { get; } = Arb.From(
        Gen.Frequency((3, Matrices.Any.SelectMany(matrix => Edited(matrix, 4).Select(after => (Before: matrix, After: after)))), (1, Matrices.Any.SelectMany(_ => Matrices.Any, (before, after) => (Before: before, After: after)))),
        pair => Matrices.Shrink(pair.Before).Select(before => (before, pair.After)).Concat(Matrices.Shrink(pair.After).Select(after => (pair.Before, after))));

    /// <summary>A matrix and two changed copies.</summary>
    public static Arbitrary<(Matrix Start, Matrix Ours, Matrix Theirs)> Branches { get; } = Arb.From(
        from start in Gen.Frequency((2, Matrices.Any), (1, TameMatrices.Any))
        from ours in Edited(start, 4)
        from theirs in Edited(start, 4)
        select (start, ours, theirs),
        three => Matrices.Shrink(three.start).Select(start => (start, three.ours, three.theirs))
            .Concat(Matrices.Shrink(three.ours).Select(ours => (three.start, ours, three.theirs)))
            .Concat(Matrices.Shrink(three.theirs).Select(theirs => (three.start, three.ours, theirs))));

    /// <summary>A matrix with some changes.</summary>
    public static Gen<Matrix> Edited(Matrix matrix, int most) =>
        Gen.Choose(0, most).SelectMany(count => count == 0 ? Gen.Constant(matrix) : Once(matrix).SelectMany(changed => Edited(changed, count - 1)));

    private static Gen<Matrix> Once(Matrix matrix) => Gen.OneOf(OfRow(matrix), OfRow(matrix), OfPhase(matrix), OfParty(matrix), OfDocument(matrix));

    private static Gen<Matrix> OfRow(Matrix matrix)
    {
        if (matrix.Rows.Count == 0)
            return Gen.Constant(matrix);
        var names = matrix.Parties.Select(party => party.Name).ToArray();
        return from row in Gen.Elements<Row>(matrix.Rows)
               from other in Phases.Activity(names, matrix.Scheme)
               from name in Gen.OneOf(Texts.Any, Gen.Constant(new Text("Review")), Gen.Elements<Row>(matrix.Rows).Select(twin => twin.Activity.Name))
               from party in Gen.Elements(names.Append("Nobody"))
               from target in Gen.Elements<Row>(matrix.Rows)
               from edit in Gen.Choose(0, 6)
               select edit switch
               {
                   0 => matrix.Remove(row.Place),
                   1 => matrix.Insert(row.Place, other),
                   2 => matrix.Replace(row.Place, row.Activity.WithName(name)),
                   3 when target.Place.Phases != row.Place.Phases => matrix.Move(row.Place, target.Place),
                   3 => matrix.Move(row.Place, row.Place),
                   4 => matrix.Replace(row.Place, row.Activity.WithAttributes(other.Attributes)),
                   5 => matrix.Insert(row.Place, row.Activity),
                   _ when !matrix.Parties.Contains(party) => matrix,
                   _ => matrix.Replace(row.Place, row.Activity.WithAssignment(other.AssignmentOf(party))),
               };
    }

    private static Gen<Matrix> OfPhase(Matrix matrix)
    {
        if (matrix.Phases.Count == 0)
            return Gen.Constant(matrix);
        return from index in Gen.Choose(0, matrix.Phases.Count - 1)
               from target in Gen.Choose(0, matrix.Phases.Count - 1)
               from other in Phases.Phase([.. matrix.Parties.Select(party => party.Name)], matrix.Scheme, 2)
               from edit in Gen.Choose(0, 6)
               let place = Place.OfPhase(index)
               let phase = matrix.Phases[index]
               let without = matrix.Remove(place)
               select edit switch
               {
                   0 => without,
                   1 => matrix.Insert(place, other),
                   2 => matrix.Replace(place, phase.WithTitle(other.Title)),
                   3 => matrix.Move(place, Place.OfPhase(target)),
                   4 when without.Phases.Count > 0 && phase.Phases.Count == 0 => without.Insert(Place.OfPhase(target % without.Phases.Count, 0), phase),
                   5 => matrix.Replace(place, phase.WithNotes(other.Notes).WithIntroduction(other.Introduction)),
                   _ => matrix.WithPhases([.. without.Phases, .. phase.Phases]),
               };
    }

    private static Gen<Matrix> OfParty(Matrix matrix) =>
        from added in Matrices.Party
        from index in Gen.Choose(0, Math.Max(0, matrix.Parties.Count - 1))
        from order in Gen.Shuffle(matrix.Parties.ToArray())
        from edit in Gen.Choose(0, 3)
        select edit switch
        {
            0 when !matrix.Parties.Contains(added.Name) => matrix.AddParty(added, index),
            1 when matrix.Parties.Count > 0 && added.Name.Length < 1000 && !matrix.Parties.Contains(added.Name) => matrix.RenameParty(matrix.Parties[index].Name, added.Name),
            2 when matrix.Parties.Count > 0 => matrix.RemoveParty(matrix.Parties[index].Name),
            _ => matrix.WithParties(order.ToValueList()),
        };

    private static Gen<Matrix> OfDocument(Matrix matrix) =>
        from other in Matrices.Any
        from edit in Gen.Choose(0, 7)
        select edit switch
        {
            0 => matrix.WithTitle(other.Title),
            1 => matrix.WithLanguage(other.Language),
            2 => matrix.WithLegend(other.Legend),
            3 => matrix.WithProse(other.Prose),
            4 => matrix.WithNotes(other.Notes),
            5 => matrix.WithMetadata(other.Metadata),
            6 when other.Scheme.Letters.IsSupersetOf(matrix.Scheme.Letters) => matrix.WithScheme(other.Scheme),
            _ => matrix.WithHeadings(other.Headings),
        };
}
