using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes texts, plain and rich, and makes them smaller.</summary>
internal static class Texts
{
    private const int LongLength = 3000;

    /// <summary>Strings that a text takes, with spaces that it folds.</summary>
    public static Gen<string> Raw { get; } = Gen.Frequency(
        (30, Strings(0, 5)),
        (1, Gen.Constant(string.Concat(Enumerable.Repeat("long ", LongLength / 5)))));

    public static Gen<TextRun> Run { get; } =
        from text in Strings(0, 3)
        from style in Gen.Choose(0, 7)
        from link in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Elements(Pieces.Links).Select(address => (string?)address)))
        select new TextRun(text, (TextStyle)style, link);

    public static Gen<Text> Plain { get; } = Raw.Select(text => new Text(text));

    public static Gen<Text> Rich { get; } = Gen.Choose(1, 5).SelectMany(count => Run.ArrayOf(count)).Select(runs => new Text(runs));

    public static Gen<Text> Any { get; } = Gen.Frequency((6, Plain), (3, Rich), (1, Gen.Constant(default(Text))));

    public static Gen<Text> NotEmpty { get; } = Any.Select(text => text.IsEmpty ? "Order" : text);

    /// <summary>Names of parties and attributes: plain and not empty.</summary>
    public static Gen<string> Name { get; } = Plain.Select(text => text.IsEmpty ? "Client" : text.ToString());

    /// <summary>Prose of several lines.</summary>
    public static Gen<string> Lines { get; } = Gen.Frequency(
        (2, Gen.Constant("")),
        (3, Gen.Choose(1, 4).SelectMany(count => Gen.Elements(Pieces.Lines).ArrayOf(count)).Select(lines => string.Join("\n\n", lines))));

    public static Arbitrary<Text> Arbitrary => Arb.From(Any, Shrink);

    public static Arbitrary<TextRun[]> Runs => Arb.From(Gen.Choose(0, 6).SelectMany(count => Run.ArrayOf(count)), ShrinkRuns);

    public static Arbitrary<string> Strings() => Arb.From(Raw, ShrinkString);

    /// <summary>Smaller strings that keep surrogate pairs whole.</summary>
    public static IEnumerable<string> ShrinkString(string text)
    {
        if (text.Length == 0)
            yield break;
        yield return "";
        if (text != "a")
            yield return "a";
        if (text.Length > 2)
        {
            yield return Whole(text[..(text.Length / 2)]);
            yield return Whole(text[(text.Length / 2)..]);
        }

        for (var i = 0; text.Length > 1 && i < Math.Min(text.Length, 40); i++)
        {
            var removed = char.IsHighSurrogate(text[i]) ? 2 : 1;
            if (!char.IsLowSurrogate(text[i]))
                yield return text.Remove(i, removed);
        }
    }

    public static IEnumerable<Text> Shrink(Text text)
    {
        if (text.IsPlain)
            return ShrinkString(text.ToString()).Select(smaller => new Text(smaller)).Where(smaller => smaller != text);
        return ShrinkRuns([.. text.Runs]).Select(runs => new Text(runs)).Where(smaller => smaller != text).Prepend(text.ToString());
    }

    private static IEnumerable<TextRun[]> ShrinkRuns(TextRun[] runs)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            TextRun[] before = runs[..i];
            TextRun[] after = runs[(i + 1)..];
            yield return [.. before, .. after];
            if (!runs[i].IsPlain)
                yield return [.. before, new TextRun(runs[i].Text), .. after];
            foreach (var text in ShrinkString(runs[i].Text))
                yield return [.. before, runs[i] with { Text = text }, .. after];
        }
    }

    private static Gen<string> Strings(int least, int most)
    {
        var piece = Gen.Frequency(
            (8, Gen.Elements(Pieces.Words)),
            (3, Gen.Elements(Pieces.Delimiters)),
            (2, Gen.Elements(Pieces.Formulas)),
            (2, Gen.Elements(Pieces.LooksTyped)),
            (2, Gen.Elements(Pieces.Scripts)),
            (4, Gen.Elements(Pieces.Spaces)));
        return Gen.Choose(least, most).SelectMany(count => piece.ArrayOf(count)).Select(string.Concat);
    }

    private static string Whole(string text)
    {
        var start = text.Length > 0 && char.IsLowSurrogate(text[0]) ? 1 : 0;
        var end = text.Length > 0 && char.IsHighSurrogate(text[^1]) ? 1 : 0;
        return text[start..^end];
    }
}
