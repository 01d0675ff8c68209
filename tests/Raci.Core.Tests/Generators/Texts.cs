using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes texts, plain and rich, and makes them smaller.</summary>
internal static class Texts
{
    private const int LongLength = 3000;
    private const int MostLength = 32_767;
    private const int MostChunks = 64;

    /// <summary>Strings that a text takes, with spaces that it folds; now and then long ones, and some just as long as a text may be.</summary>
    public static Gen<string> Raw { get; } = Gen.Frequency(
        (720, Strings(0, 5)),
        (24, Gen.Constant(Repeat("long ", LongLength))),
        (1, Gen.Choose(MostLength - 2, MostLength).SelectMany(length => Gen.Elements("x", "ab|", "é\"", "😀").Select(piece => Repeat(piece, length)))));

    public static Gen<TextRun> Run { get; } =
        from text in Strings(0, 3)
        from style in Gen.Choose(0, 7)
        from link in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Gen.Elements(Pieces.Links).Select(address => (string?)address)))
        select new TextRun(text, (TextStyle)style, link);

    public static Gen<Text> Plain { get; } = Raw.Select(text => new Text(text));

    public static Gen<Text> Rich { get; } = Gen.Choose(1, 5).SelectMany(count => Run.ArrayOf(count)).Select(runs => new Text(runs));

    public static Gen<Text> Any { get; } = Gen.Frequency((12, Plain), (6, Rich), (1, LikeRoles), (2, Gen.Constant(default(Text))));

    /// <summary>Texts that a cell of a role column may hold.</summary>
    public static Gen<Text> LikeRoles => Gen.Elements(Pieces.LikeRoles).Select(text => new Text(text));

    public static Gen<Text> NotEmpty { get; } = Any.Select(text => text.IsEmpty ? "Order" : text);

    /// <summary>Names of parties and attributes: plain and not empty.</summary>
    public static Gen<string> Name { get; } = Gen.Frequency((4, Plain.Select(text => text.IsEmpty ? "Client" : text.ToString())), (1, Gen.Elements(Pieces.LikeColumns)));

    /// <summary>Prose of several lines.</summary>
    public static Gen<string> Lines { get; } = Gen.Frequency((2, Gen.Constant("")), (3, Blocks));

    private static Gen<string> Blocks =>
        from count in Gen.Choose(1, 4)
        from blocks in Gen.Frequency((3, Gen.Elements(Pieces.Lines)), (2, Gen.Elements(Pieces.LikeOtherBlocks)), (1, Strings(1, 4))).ArrayOf(count)
        from between in Gen.Frequency((4, Gen.Constant("\n\n")), (1, Gen.Elements("\n", "\r\n", "\n\n\n")))
        select string.Join(between, blocks);

    public static Arbitrary<Text> Arbitrary => Arb.From(Any, Shrink);

    public static Arbitrary<TextRun[]> Runs => Arb.From(Gen.Choose(0, 6).SelectMany(count => Run.ArrayOf(count)), ShrinkRuns);

    public static Arbitrary<string> Strings() => Arb.From(Raw, ShrinkString);

    /// <summary>Smaller strings that keep surrogate pairs whole: nothing, one letter, then a half, a quarter … taken out.</summary>
    public static IEnumerable<string> ShrinkString(string text)
    {
        if (text.Length == 0)
            yield break;
        yield return "";
        if (text != "a")
            yield return "a";
        var halves = text.Length > 2 ? text.Length / 2 : 1;
        for (var size = halves; text.Length > 1 && size > 0 && text.Length / size <= MostChunks; size /= 2)
        {
            for (var start = 0; start < text.Length; start += size)
                yield return Whole(text[..start]) + Whole(text[Math.Min(start + size, text.Length)..]);
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
            if (runs[i].Link is not null && runs[i].Style != TextStyle.None)
                yield return [.. before, runs[i] with { Style = TextStyle.None }, .. after];
            if (runs[i].Link is not (null or "a"))
                yield return [.. before, runs[i] with { Link = "a" }, .. after];
            foreach (var text in ShrinkString(runs[i].Text))
                yield return [.. before, runs[i] with { Text = text }, .. after];
        }
    }

    private static Gen<string> Strings(int least, int most)
    {
        var piece = Gen.Frequency(
            (8, Gen.Elements(Pieces.Words)),
            (3, Gen.Elements(Pieces.Delimiters)),
            (1, Gen.Constant("|")),
            (2, Gen.Elements(Pieces.Formulas)),
            (2, Gen.Elements(Pieces.LooksTyped)),
            (2, Gen.Elements(Pieces.Scripts)),
            (4, Gen.Elements(Pieces.Spaces)));
        return Gen.Choose(least, most).SelectMany(count => piece.ArrayOf(count)).Select(string.Concat);
    }

    private static string Repeat(string piece, int length) => Whole(string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..length]);

    private static string Whole(string text)
    {
        var start = text.Length > 0 && char.IsLowSurrogate(text[0]) ? 1 : 0;
        var end = text.Length > 0 && char.IsHighSurrogate(text[^1]) ? 1 : 0;
        return text[start..^end];
    }
}
