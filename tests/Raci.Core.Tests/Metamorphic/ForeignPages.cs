using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Makes documents as people write them, and makes them smaller and plainer.</summary>
internal static class ForeignPages
{
    public static Gen<ForeignPage> Any { get; } =
        from style in ForeignStyles.Any
        from matrix in ForeignMatrices.Of(style.Words)
        select new ForeignPage(matrix, style);

    public static Arbitrary<ForeignPage> Arbitrary { get; } = Arb.From(Any, page => page.Shrink());

    /// <summary>Documents with one to four things around the matrix.</summary>
    public static Arbitrary<ForeignPage> Noisy { get; } = Arb.From(
        from page in Any.Where(IsOfTables)
        from count in Gen.Choose(1, 4)
        from noise in Gen.Shuffle(Noise.All)
        select page.With([.. noise.Where(noise => noise.Fits(page.Style)).Take(count)]),
        page => page.Shrink().Where(smaller => IsOfTables(smaller) && smaller.Noise.All(noise => noise.Fits(smaller.Style))));

    /// <summary>Documents with several tables, and an order for these.</summary>
    public static Arbitrary<(ForeignPage Page, ForeignPage Permuted)> Permuted { get; } = Arb.From(
        from style in ForeignStyles.Any.Select(style => style.PartsTables ? style : style with { Phases = PhaseStyle.Headings }).Where(style => !style.IsList)
        from matrix in ForeignMatrices.Of(style.Words).Where(matrix => matrix.Phases.Count > 1)
        from order in Gen.Shuffle(Enumerable.Range(0, matrix.Phases.Count))
        select (new ForeignPage(matrix, style), new ForeignPage(matrix.WithPhases([.. order.Select(i => matrix.Phases[i])]), style)));

    // Lists and small tables below headings are looked at where a document has no table that may be a matrix, so that other tables hide them.
    private static bool IsOfTables(ForeignPage page) => !page.Style.IsList && page.Style.Orientation is Orientation.Activities or Orientation.Parties or Orientation.Names or Orientation.Tasks;
}
