namespace Raci.Core.Tests.Metamorphic;

/// <summary>However a matrix is written down, and whatever stands around it, it is read as the same matrix.</summary>
public sealed class MetamorphicLaws
{
    [Fact]
    public void A_matrix_in_any_style_is_read_as_the_same_matrix() => Law.Holds(ForeignPages.Arbitrary, page => page.ReadSame());

    [Fact]
    public void Noise_changes_nothing() => Law.Holds(ForeignPages.Noisy, page => page.ReadSame());

    [Fact]
    public void Permuting_the_tables_permutes_the_phases() => Law.Holds(ForeignPages.Permuted, pair =>
    {
        var (matrix, permuted) = (pair.Page.ReadSame(), pair.Permuted.ReadSame());

        Assert.Equal(pair.Permuted.Matrix.Phases.Select(phase => phase.Title), permuted.Phases.Select(phase => phase.Title));
        Assert.Equal(matrix.Parties.Select(party => party.Name).Order(StringComparer.Ordinal), permuted.Parties.Select(party => party.Name).Order(StringComparer.Ordinal));
    });
}
