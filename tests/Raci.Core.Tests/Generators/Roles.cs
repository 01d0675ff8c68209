using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes sets of letters and alphabets, and makes them smaller.</summary>
internal static class Roles
{
    private static readonly char[] Letters = [.. Enumerable.Range('A', 26).Select(letter => (char)letter)];

    public static Gen<RoleSet> AnySet { get; } = Gen.SubListOf(Letters).Select(letters => RoleSet.OfLetters([.. letters]));

    public static Gen<RoleScheme> BuiltIn { get; } = Gen.Elements<RoleScheme>([.. RoleScheme.BuiltIn]);

    public static Gen<RoleScheme> Custom { get; } =
        from name in Texts.Name
        from count in Gen.Choose(1, 26)
        from letters in Gen.Shuffle(Letters)
        from roles in Gen.CollectToArray(letters.Take(count), Role)
        select new RoleScheme(name, roles.ToValueList());

    public static Gen<RoleScheme> Scheme { get; } = Gen.Frequency((3, Gen.Constant(RoleScheme.Raci)), (3, BuiltIn), (2, Custom));

    public static Arbitrary<RoleSet> Set => Arb.From(AnySet, Shrink);

    public static Arbitrary<(RoleSet A, RoleSet B, RoleSet C)> ThreeSets => Arb.From(
        from a in AnySet from b in AnySet from c in AnySet select (a, b, c),
        t => Shrink(t.a).Select(a => (a, t.b, t.c)).Concat(Shrink(t.b).Select(b => (t.a, b, t.c))).Concat(Shrink(t.c).Select(c => (t.a, t.b, c))));

    /// <summary>A scheme and letters of it.</summary>
    public static Arbitrary<(RoleScheme Scheme, RoleSet Set)> OfScheme => Arb.From(
        Scheme.SelectMany(scheme => SetOf(scheme).Select(set => (scheme, set))),
        pair => Shrink(pair.set).Select(set => (pair.scheme, set)));

    public static Gen<RoleSet> SetOf(RoleScheme scheme) =>
        Gen.SubListOf(scheme.Roles.Select(role => role.Letter)).Select(letters => RoleSet.OfLetters([.. letters]));

    public static Gen<Role> Role(char letter) =>
        from name in Texts.NotEmpty
        from kind in Gen.Elements(Enum.GetValues<RoleKind>())
        from description in Texts.Any
        select new Role(letter, name, kind, description);

    /// <summary>Smaller schemes that still have some letters.</summary>
    public static IEnumerable<RoleScheme> Shrink(RoleScheme scheme, RoleSet used)
    {
        if (scheme != RoleScheme.Raci && RoleScheme.Raci.Letters.IsSupersetOf(used))
            yield return RoleScheme.Raci;
        if (RoleScheme.BuiltIn.Contains(scheme))
            yield break;
        for (var i = 0; scheme.Roles.Count > 1 && i < scheme.Roles.Count; i++)
        {
            if (!used.Contains(scheme.Roles[i].Letter))
                yield return scheme.WithRoles(scheme.Roles.RemoveAt(i));
        }

        for (var i = 0; i < scheme.Roles.Count; i++)
        {
            foreach (var smaller in Shrink(scheme.Roles[i]))
                yield return scheme.WithRoles(scheme.Roles.SetItem(i, smaller));
        }

        foreach (var name in Texts.ShrinkString(scheme.Name).Where(name => name.Trim(' ').Length > 0))
            yield return new RoleScheme(name, scheme.Roles);
    }

    private static IEnumerable<Role> Shrink(Role role)
    {
        foreach (var description in Texts.Shrink(role.Description))
            yield return new Role(role.Letter, role.Name, role.Kind, description);
        foreach (var name in Texts.Shrink(role.Name).Where(name => !name.IsEmpty))
            yield return new Role(role.Letter, name, role.Kind, role.Description);
        if (role.Kind != RoleKind.Other)
            yield return new Role(role.Letter, role.Name, RoleKind.Other, role.Description);
    }

    public static IEnumerable<RoleSet> Shrink(RoleSet set)
    {
        foreach (var letter in set)
            yield return set - RoleSet.Of(letter);
    }
}
