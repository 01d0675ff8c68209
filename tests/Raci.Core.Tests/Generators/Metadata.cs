using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes trees of metadata, and makes them smaller.</summary>
internal static class Metadata
{
    private const int Depth = 3;

    public static Gen<MetadataValue> Any { get; } = Value(Depth);

    public static Gen<MetadataValue> Map { get; } = Gen.Frequency((1, Gen.Constant(MetadataValue.EmptyMap)), (2, MapOf(Depth)));

    public static Arbitrary<MetadataValue> Arbitrary => Arb.From(Any, Shrink);

    public static IEnumerable<MetadataValue> Shrink(MetadataValue value)
    {
        switch (value.Kind)
        {
            case MetadataKind.List:
                for (var i = 0; i < value.Items.Count; i++)
                {
                    yield return MetadataValue.OfList(value.Items.RemoveAt(i));
                    foreach (var smaller in Inner(value.Items[i]).Concat(Shrink(value.Items[i])))
                        yield return MetadataValue.OfList(value.Items.SetItem(i, smaller));
                }

                break;
            case MetadataKind.Map:
                for (var i = 0; i < value.Members.Count; i++)
                {
                    yield return MetadataValue.OfMap(value.Members.RemoveAt(i));
                    foreach (var smaller in Inner(value.Members[i].Value).Concat(Shrink(value.Members[i].Value)))
                        yield return MetadataValue.OfMap(value.Members.SetItem(i, value.Members[i] with { Value = smaller }));
                    foreach (var name in Texts.ShrinkString(value.Members[i].Name).Where(name => value[name] is null))
                        yield return MetadataValue.OfMap(value.Members.SetItem(i, value.Members[i] with { Name = name }));
                }

                break;
            case MetadataKind.Text:
                foreach (var smaller in Texts.ShrinkString(value.Text))
                    yield return smaller;
                break;
        }

        if (value.Kind is MetadataKind.Number or MetadataKind.Boolean || (value.Kind == MetadataKind.List && value.Items.Count == 0))
            yield return MetadataValue.Null;
    }

    private static IEnumerable<MetadataValue> Inner(MetadataValue value) => value.Items.Concat(value.Members.Select(member => member.Value));

    private static Gen<MetadataValue> Value(int depth)
    {
        var scalar = Gen.Frequency(
            (6, Texts.Raw.Select(MetadataValue.OfText)),
            (1, Texts.Lines.Select(MetadataValue.OfText)),
            (2, Gen.Elements(Pieces.Numbers).Select(MetadataValue.OfNumber)),
            (1, Gen.Elements(true, false).Select(MetadataValue.OfBoolean)),
            (1, Gen.Constant(MetadataValue.Null)));
        if (depth == 0)
            return scalar;
        var list = Gen.Choose(0, 3).SelectMany(count => Value(depth - 1).ArrayOf(count)).Select(items => MetadataValue.OfList(items.ToValueList()));
        return Gen.Frequency((5, scalar), (1, list), (2, MapOf(depth)));
    }

    private static Gen<MetadataValue> MapOf(int depth) =>
        from count in Gen.Choose(0, 3)
        from names in Gen.Frequency((2, Texts.Raw.Select(name => name.Replace("\r", "", StringComparison.Ordinal))), (1, Gen.Elements(Pieces.Keys))).ArrayOf(count)
        from members in Gen.CollectToArray(names.Distinct(StringComparer.Ordinal), name => Value(depth - 1).Select(value => new MetadataMember(name, value)))
        select MetadataValue.OfMap(members.ToValueList());
}
