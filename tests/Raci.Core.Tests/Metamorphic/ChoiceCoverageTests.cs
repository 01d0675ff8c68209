using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>How often each choice comes up among the documents of the laws: one that hardly does is hardly tried.</summary>
public sealed class ChoiceCoverageTests
{
    private const int Cases = 3000;
    private const double LeastPercent = 2;

    // There are so many notations that each has a little less.
    private const double LeastPercentOfNotations = 0.8;

    [Fact]
    public void Each_choice_comes_up_often_enough()
    {
        var styles = ForeignPages.Any.Sample(Cases, new Rnd(1, 3), 50).Select(page => page.Style).ToList();

        Check("kind", Enum.GetValues<DocumentKind>(), style => style.Kind);
        Check("orientation", Enum.GetValues<Orientation>(), style => style.IsList ? null : style.Orientation);
        Check("phases", Enum.GetValues<PhaseStyle>(), style => style.IsList ? null : style.Phases);
        Check("legend", Enum.GetValues<LegendStyle>(), style => style.Legend);
        Check("numbering", Enum.GetValues<Numbering>(), style => style.Numbering);
        Check("language", ForeignLanguages.All, style => style.Words);
        Check("notation", CellNotation.OfAll, style => style.HasRoleCells ? style.Notation : null, LeastPercentOfNotations);
        Check("nothing", ForeignStyles.Nothings, style => style.Nothing);
        Check("separator", ForeignStyles.Separators, style => style.HasRoleCells ? null : style.Separator);
        Check("heading of a role", ForeignStyles.RoleHeadings, style => style.HasRoleCells ? null : style.RoleHeading);
        Check("entry of a legend", ForeignStyles.LegendEntries, style => style.Legend is LegendStyle.List or LegendStyle.Sentence or LegendStyle.Quote ? style.LegendEntry : null);
        Check("alignment", ForeignStyles.Alignments, style => style.Kind == DocumentKind.Markdown ? style.Alignment : null);
        Check("padding", ForeignStyles.Paddings, style => style.Kind == DocumentKind.Markdown ? style.Padding : null);
        Check("emphasis", ForeignStyles.Emphases, style => style.IsPage ? style.Emphasis : null);
        Check("pipes", ForeignStyles.AllPipes, style => style.Kind == DocumentKind.Markdown ? style.Pipes : null);
        Check("level", [1, 2, 3, 4, 5, 6], style => style.IsPage ? style.Level : null);
        Check("line end", ["\n", "\r\n"], style => style.LineEnd);
        Check("legend behind", [true, false], style => style.Legend == LegendStyle.None ? null : style.IsLegendBehind);
        Check("title", [true, false], style => style.HasTitle);
        Check("notes", [true, false], style => style.HasNotes);
        Check("order of parties", [true, false], style => style.Rotates);

        void Check<T>(string choice, T[] values, Func<ForeignStyle, object?> of, double least = LeastPercent) => Assert.All(values.Distinct(), value =>
        {
            var percent = 100.0 * styles.Count(style => Equals(of(style), value)) / styles.Count;
            Assert.True(percent >= least, $"{choice} {value}: {percent:0.0} %");
        });
    }
}
