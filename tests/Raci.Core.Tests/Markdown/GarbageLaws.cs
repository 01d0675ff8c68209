using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown;

public sealed class GarbageLaws
{
    private static readonly byte[][] Seeds = [.. Seed.Languages.Select(Seed.Bytes)];

    private static readonly string[] Scraps =
    [
        "|", "||", "| a ", "| R |", "|---|---|\n", "|-|\n", "\n", "\r\n", "\r", "\n\n", "---\n", "title: [", "&a [*a]", "# ", "#######", "```", "~~~\n", "<!--", "-->", "<b>", "</b>", "<details>\n",
        "**", "__", "*", "_R_", "`", "``", "\\", "\\|", "[", "](", ")", "![", "&#0;", "&#xD800;", "&amp;", "(1)", "* ", "- ", "1. ", "> ", "    ", "\t", "\u00A0", "\uFEFF", "\0", "\u0085", "\u2028", "\uD800", "\uFFFF", "😀", "é", "RA", "RA*", "Activity", "(R) Does",
        "| Activity | Client |\n|---|---|\n| Order | R |\n", "| Role | Meaning |\n|---|---|\n| (R) Does | what it is |\n| (A) Owns | what it is |\n",
    ];

    [Fact]
    public void Any_bytes_give_a_matrix_or_an_error_and_every_diagnostic_lies_inside_the_input() =>
        Law.Holds(Arb.From(Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(), ShrinkArray), bytes => Check(bytes));

    [Fact]
    public void Any_scraps_of_markup_give_a_matrix_or_an_error_and_every_diagnostic_lies_inside_the_input() =>
        Law.Holds(Arb.From(Gen.Choose(0, 40).SelectMany(count => Gen.Elements(Scraps).ArrayOf(count)), ShrinkArray), scraps => Check(Encoding.UTF8.GetBytes(string.Concat(scraps))));

    [Fact]
    public void Real_documents_with_bytes_changed_cut_doubled_and_spliced_give_a_matrix_or_an_error() =>
        Law.Holds(Arb.From(Damaged, ShrinkArray), bytes => Check(bytes));

    private static Gen<byte[]> Damaged { get; } =
        from seed in Gen.Elements(Seeds)
        from other in Gen.Elements(Seeds)
        from kind in Gen.Choose(0, 3)
        from places in Gen.Choose(0, seed.Length - 1).ArrayOf(6)
        from values in Gen.Choose(0, 255).ArrayOf(6)
        select Damage(seed, other, kind, places, values);

    private static byte[] Damage(byte[] seed, byte[] other, int kind, int[] places, int[] values)
    {
        var (start, end) = (Math.Min(places[0], places[1]), Math.Max(places[0], places[1]));
        if (kind == 1)
            return [.. seed[..start], .. seed[end..]];
        if (kind == 2)
            return [.. seed[..end], .. seed[start..]];
        if (kind == 3)
            return [.. seed[..start], .. other[Math.Min(end, other.Length)..]];
        byte[] copy = [.. seed];
        for (var i = 0; i < places.Length; i++)
            copy[places[i]] = (byte)values[i];
        return copy;
    }

    private static void Check(byte[] bytes)
    {
        var result = new MarkdownReader().Read(bytes);

        Assert.True(result.Matrix is not null || result.HasErrors);
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
        foreach (var diagnostic in result.Diagnostics)
        {
            Assert.InRange(diagnostic.Location.Line, 1, Math.Max(1, lines.Length));
            Assert.True(diagnostic.Location.Column >= 1, diagnostic.ToString());
        }

        if (result.Matrix is not { } matrix)
            return;
        foreach (var row in matrix.Rows)
        {
            var location = result.Sources.Of(row.Place);
            Assert.NotNull(location);
            Assert.InRange(location.Line, 1, lines.Length);
        }
    }

    private static IEnumerable<T[]> ShrinkArray<T>(T[] items)
    {
        for (var size = items.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= items.Length; start += size)
                yield return [.. items[..start], .. items[(start + size)..]];
        }
    }
}
