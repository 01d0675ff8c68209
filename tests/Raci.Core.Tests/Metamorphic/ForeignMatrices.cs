using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Makes matrices as people of one language have them: plain words, and somebody who performs and somebody who answers in each row.</summary>
internal static class ForeignMatrices
{
    private static readonly RoleScheme[] Schemes = [RoleScheme.Raci, RoleScheme.Raci, RoleScheme.Raci, RoleScheme.Rasci];

    public static Gen<Matrix> Of(ForeignWords words) =>
        from title in Gen.Elements(words.Titles)
        from scheme in Gen.Elements(Schemes)
        from count in Gen.Choose(2, words.Parties.Length)
        from parties in Gen.Shuffle(words.Parties).Select(all => all[..count])
        from most in Gen.Choose(1, words.Phases.Length)
        from phases in Gen.Shuffle(words.Phases).SelectMany(titles => Gen.CollectToArray(titles[..most], name => PhaseOf(name, parties, scheme, words)))
        from isNested in Gen.Elements(false, false, true)
        select new Matrix(title, parties.Select(party => new Party(party)).ToValueList(), isNested && phases.Length > 1 ? [.. phases[..^2], phases[^2].WithPhases([phases[^1]])] : phases.ToValueList(), scheme);

    public static IEnumerable<Matrix> Shrink(Matrix matrix) => Matrices.Shrink(matrix).Where(IsTame);

    // Names are never cut: what is left of one may be a word of another kind.
    private static bool IsTame(Matrix matrix) =>
        matrix.Title.Length > 6 && matrix.Parties.Count > 1 && matrix.Phases.Count > 0 && matrix.Parties.All(party => party.Heading == party.Name && IsOneOf(party.Name, words => words.Parties)) && matrix.Phases.All(IsTame)
        && matrix.Scheme.Letters.ToString().Length > 3;

    private static bool IsTame(Phase phase) =>
        phase.Activities.Count > 0 && IsOneOf($"{phase.Title}", words => words.Phases) && phase.Phases.All(IsTame)
        && phase.Activities.All(activity => IsOneOf($"{activity.Name}", words => words.Activities) && activity.Assignments.Any(part => part.Roles.Contains('R')) && activity.Assignments.Any(part => part.Roles.Contains('A')));

    private static bool IsOneOf(string name, Func<ForeignWords, string[]> of) => ForeignLanguages.All.Any(words => of(words).Contains(name));

    private static Gen<Phase> PhaseOf(string title, string[] parties, RoleScheme scheme, ForeignWords words) =>
        from activities in Gen.Choose(1, 5).SelectMany(count => ActivityOf(parties, scheme, words).ArrayOf(count))
        select new Phase(title, activities.ToValueList());

    private static Gen<Activity> ActivityOf(string[] parties, RoleScheme scheme, ForeignWords words) =>
        from name in Gen.Elements(words.Activities)
        from answering in Gen.Choose(0, parties.Length - 1)
        from performing in Gen.Choose(0, parties.Length - 1)
        from others in Gen.Elements(RoleSet.None, RoleSet.None, scheme.Advising, scheme.Informing, scheme.Advising | scheme.Informing, scheme.Supporting).ArrayOf(parties.Length)
        from mark in Gen.Frequency((9, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("*", "(1)", "†")))
        from remark in Gen.Frequency((9, Gen.Constant("")), (1, Gen.Elements(words.Remarks)))
        from note in Gen.Elements(["", .. words.Remarks])
        select new Activity(
            name,
            parties.Select((party, i) => i == answering || i == performing
                ? new Assignment(party, (i == answering ? scheme.Answering : RoleSet.None) | (i == performing ? scheme.Performing : RoleSet.None), i == answering ? mark : null, i == performing ? remark : "")
                : new Assignment(party, others[i])).ToValueList(),
            note.Length > 0 ? [(words.Note, note)] : []);
}
