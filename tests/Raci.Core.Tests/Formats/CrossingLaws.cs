using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;
using Raci.Core.Tests.Markdown;
using Raci.Formats;

namespace Raci.Core.Tests.Formats;

/// <summary>Through any chain of formats that carry everything, a matrix comes back, and so do the bytes of the format it started in.</summary>
public sealed class CrossingLaws
{
    private static readonly string[] CarryEverything = ["markdown", "json", "xlsx", "yaml"];

    private static readonly MatrixFormat[] Formats = [.. MatrixFormats.BuiltIn.All.Where(format => format is { Reader: not null, Writer: not null } && CarryEverything.Contains(format.Name))];

    /// <summary>Gets every way through all formats once and back to the first.</summary>
    private static IEnumerable<MatrixFormat[]> Rounds => Orders([.. Formats]).Select(order => (MatrixFormat[])[.. order, order[0]]);

    private static Arbitrary<(Matrix Matrix, MatrixFormat[] Chain)> Chains => Arb.From(
        from matrix in Gen.Frequency((3, Matrices.Any), (1, TameMatrices.Any))
        from length in Gen.Choose(2, 6)
        from chain in Gen.Elements(Formats).ArrayOf(length)
        select (matrix, (MatrixFormat[])[.. chain, chain[0]]),
        pair => Matrices.Shrink(pair.matrix).Select(smaller => (smaller, pair.Item2))
            .Concat(Documented.Shrink(pair.Item2).Where(chain => chain.Length > 1).Select(chain => (pair.matrix, chain))));

    [Fact]
    public void Four_formats_carry_everything_both_ways() => Assert.Equal(CarryEverything.Order(StringComparer.Ordinal), Formats.Select(format => format.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void From_Markdown_through_all_others_and_back_gives_the_bytes_of_the_canonical_page() => Law.Holds(
        Matrices.Arbitrary,
        matrix => AssertComesBack(matrix, [MatrixFormats.Markdown, MatrixFormats.Json, MatrixFormats.Excel, MatrixFormats.Yaml, MatrixFormats.Markdown]),
        most: 1000);

    [Fact]
    public void A_matrix_comes_back_through_any_chain_of_formats_and_so_do_its_bytes() => Law.Holds(Chains, pair => AssertComesBack(pair.Matrix, pair.Chain));

    [Fact]
    public void The_seeds_come_back_on_every_way_through_all_formats()
    {
        foreach (var language in Seed.Languages)
        {
            var seed = MatrixFile.Read(Seed.PathOf(language));
            Assert.All(Rounds, chain => AssertComesBack(seed, chain));
        }
    }

    private static void AssertComesBack(Matrix matrix, MatrixFormat[] chain)
    {
        var canonical = MatrixFile.ToBytes(matrix, chain[^1].Name);
        var (crossed, bytes) = (matrix, Array.Empty<byte>());
        for (var i = 0; i < chain.Length; i++)
        {
            bytes = MatrixFile.ToBytes(crossed, chain[i].Name);
            var result = chain[i].Reader!.Read(bytes);
            var way = string.Join(" → ", chain.Take(i + 1).Select(format => format.Name));
            Assert.True(result.IsSuccess, $"{way}: {string.Join('\n', result.Diagnostics)}");
            Assert.True(matrix == result.Matrix, $"{way} gives\n{Show.Of(result.Matrix)}");
            crossed = result.Matrix;
        }

        Assert.Equal(canonical, bytes);
    }

    private static IEnumerable<ValueList<MatrixFormat>> Orders(ValueList<MatrixFormat> formats) => formats.Count < 2
        ? [formats]
        : Enumerable.Range(0, formats.Count).SelectMany(i => Orders(formats.RemoveAt(i)).Select(rest => rest.Insert(0, formats[i])));
}
