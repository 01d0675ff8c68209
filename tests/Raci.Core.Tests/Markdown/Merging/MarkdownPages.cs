using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;
using Raci.Core.Tests.Metamorphic;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Merging;

/// <summary>Pages that two sides changed.</summary>
internal static class MarkdownPages
{
    /// <summary>Pages in all notations, as the library and as people write them, with changes of two sides.</summary>
    public static Gen<ThreePages> Any { get; } =
        from page in Gen.OneOf(Tame, Foreign, NotationLaws.Pages)
        where Holds(page)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Changed(page, seed);

    /// <summary>Matrices of any kind that both sides changed in any way, each written whole.</summary>
    public static Gen<ThreePages> Whole { get; } =
        from start in TameMatrices.Any
        from ours in Edits.Edited(start, 3)
        from theirs in Edits.Edited(start, 3)
        let pages = new ThreePages(Page.Write(start), Page.Write(ours), Page.Write(theirs))
        where Holds(pages.Start) && Holds(pages.Ours) && Holds(pages.Theirs)
        select pages;

    private static Gen<string> Tame =>
        from matrix in TameMatrices.Any
        from emphasis in Gen.Elements(Enum.GetValues<RoleEmphasis>())
        from padding in Gen.Elements(true, false)
        select Page.Write(matrix, new MarkdownOptions { Emphasis = emphasis, Padding = padding });

    private static Gen<string> Foreign =>
        ForeignPages.Any.Where(page => page.Style.Kind == DocumentKind.Markdown && page.Style.Orientation == Orientation.Activities).Select(page => page.Document);

    /// <summary>Tells whether a page holds a matrix that can be edited.</summary>
    public static bool Holds(string page) => Page.Read(page) is { HasErrors: false, Matrix.Rows.Count: > 0 };

    private static ThreePages Changed(string page, int seed)
    {
        var random = new Random(seed);
        return new(page, new PageChanges(random, "ours").Of(page, 3), new PageChanges(random, "theirs").Of(page, 3));
    }
}
