using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Formats;

/// <summary>Through any chain of formats that carry everything, a matrix comes back.</summary>
public sealed class CrossingLaws
{
    private static readonly string[] Whole = ["json", "yaml"];

    [Fact]
    public void A_matrix_comes_back_through_any_chain_of_formats()
    {
        var cases =
            from matrix in Matrices.Any
            from chain in Gen.Choose(1, 4).SelectMany(count => Gen.Elements(Whole).ArrayOf(count))
            select (matrix, chain);
        Law.Holds(Arb.From(cases, pair => Matrices.Shrink(pair.matrix).Select(matrix => (matrix, pair.chain))), pair =>
        {
            var matrix = pair.matrix;
            foreach (var format in pair.chain)
                matrix = MatrixFile.Read(new MemoryStream(MatrixFile.ToBytes(matrix, format)));
            Assert.Equal(pair.matrix, matrix);
        });
    }
}
