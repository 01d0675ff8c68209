using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;
using Raci.Core.Tests.Markdown.Merging;
using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Editing;

/// <summary>A page that was given another matrix is read as that matrix, and what did not change stays.</summary>
public sealed class RewriteLaws
{
    [Fact]
    public void A_page_as_people_write_it_takes_another_matrix_or_refuses_it()
    {
        var (done, refused) = (0, 0);
        Law.Holds(Arb.From(Pages), pages =>
        {
            var document = MarkdownDocument.Parse(pages.Start);
            var wanted = Page.Read(pages.Ours).Matrix!;
            try
            {
                Assert.Equal(wanted, document.Rewrite(wanted).Matrix);
                done++;
            }
            catch (MatrixFormatException refusal)
            {
                Assert.All(refusal.Diagnostics, diagnostic => Assert.Equal("RACI2030", diagnostic.Id));
                refused++;
            }
        }, least: 500);

        Assert.True(refused * 10 < done, $"{done} were done and {refused} refused");
    }

    [Fact]
    public void A_page_that_holds_the_matrix_already_stays_as_it_is() => Law.Holds(Arb.From(MarkdownPages.Any), pages =>
    {
        var document = MarkdownDocument.Parse(pages.Start);
        Assert.Same(document, document.Rewrite(document.Matrix));
    });

    [Fact]
    public void A_canonical_page_takes_any_matrix_that_a_page_can_show() => Law.Holds(Arb.From(Matrices), pair =>
    {
        var document = MarkdownDocument.Parse(Page.Write(pair.Before));
        Assert.Equal(pair.After, document.Rewrite(pair.After).Matrix);
    });

    private static Gen<ThreePages> Pages => MarkdownPages.Any;

    private static Gen<(Matrix Before, Matrix After)> Matrices =>
        from before in TameMatrices.Any
        from after in Gen.OneOf(TameMatrices.Any, Edits.Edited(before, 3).Where(TameMatrices.IsTame))
        where MarkdownPages.Holds(Page.Write(before)) && !Page.Write(after).Contains("\nraci:", StringComparison.Ordinal)
        select (before, after);
}
