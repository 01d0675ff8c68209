using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Editing;

/// <summary>Another matrix in a page: few lines change, and no others.</summary>
public sealed class RewriteTests
{
    private const string Text = """
        ---
        # for the site
        sidebar: docs
        ---
        # Release

        Who does what.

        ## Run

        |Activity|Client|Provider|
        |:--|:-:|---|
        |Order|**R**|**A**|
        |Pay|**RA**|**I**|
        |Test|**R**|**A**|

        ## Close

        |Activity|Client|Provider|
        |---|---|---|
        |Archive|**I**|**RA**|

        """;

    private static readonly MarkdownDocument Document = MarkdownDocument.Parse(Text);

    private static Matrix Matrix => Document.Matrix;

    [Fact]
    public void Rows_names_and_cells_are_edited_in_their_lines_all_together()
    {
        var wanted = Matrix.RenameParty("Client", "Customer").Move(new Place([0], 2), new Place([1], 0)).Remove(new Place([0], 0))
            .Insert(new Place([0], 1), new Activity("Ask", ("Customer", "C"), ("Provider", "RA"))).Insert(new Place([0], 2), new Activity("Bill", ("Provider", "R")));
        wanted = wanted.Assign(new Place([1], 1), "Customer", "CI").Replace(new Place([0], 0), wanted.ActivityAt(new Place([0], 0)).WithName("Pay it"));

        Assert.Equal(
            Edited(("Client", "Customer"), ("|Order|**R**|**A**|\n", ""), ("|Test|**R**|**A**|\n", ""), ("|Pay|**RA**|**I**|", "|Pay it|**RA**|**I**|\n|Ask|**C**|**RA**|\n|Bill||**R**|"), ("|Archive|**I**|", "|Test|**R**|**A**|\n|Archive|**CI**|")),
            Rewritten(wanted));
    }

    [Fact]
    public void Titles_and_text_are_put_in_as_lines() =>
        Assert.Equal(
            Edited(("# Release", "# Release 2"), ("Who does what.", "Who does what, and when."), ("## Close", "## Closing down")),
            Rewritten(Matrix.WithTitle("Release 2").WithProse(new Prose("Who does what, and when.")).Replace(Place.OfPhase(1), Matrix.Phases[1].WithTitle("Closing down"))));

    [Fact]
    public void A_phase_that_is_gone_takes_its_lines_along() =>
        Assert.Equal(Text[..Text.IndexOf("\n## Close", StringComparison.Ordinal)], Rewritten(Matrix.Remove(Place.OfPhase(1))));

    [Fact]
    public void A_new_phase_and_a_new_party_change_no_line_that_says_the_same()
    {
        var phase = new Phase("Retire", [new Activity("Switch off", ("Client", "I"), ("Provider", "RA"))]);

        Assert.StartsWith(Text, Rewritten(Matrix.Insert(Place.OfPhase(2), phase)), StringComparison.Ordinal);

        var widened = Rewritten(Matrix.AddParty("Bank").Assign(new Place([0], 1), "Bank", "C"));
        Assert.StartsWith(Text[..Text.IndexOf("|Activity", StringComparison.Ordinal)], widened, StringComparison.Ordinal);
        Assert.Contains("\n## Close\n\n", widened, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_lose_a_comment_is_refused()
    {
        var document = MarkdownDocument.Parse(Edited(("|Pay|**RA**|**I**|", "|Pay|**RA**|**I**| <!-- since May -->")));

        var refusal = Assert.Throws<MatrixFormatException>(() => document.Rewrite(document.Matrix.AddParty("Bank")));

        Assert.Contains("'<!-- since May -->' would be lost", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("RACI2030", Assert.Single(refusal.Diagnostics).Id);
    }

    [Fact]
    public void Half_of_a_long_page_is_put_in_taken_out_and_turned_in_time()
    {
        var rows = Enumerable.Range(0, 10_000).Select(row => new Activity($"Task {row}", ("Client", "R"), ("Provider", "A"))).ToArray();
        var document = MarkdownDocument.Parse(Page.Write(new Matrix("Long", ["Client", "Provider"], [new Phase("Run", [.. rows])])));
        var wanted = document.Matrix.Replace(Place.OfPhase(0), document.Matrix.Phases[0].WithActivities([.. rows.Where((_, row) => row % 3 > 0).Reverse(), new Activity("Last", ("Client", "I"))]));

        Assert.Equal(wanted, document.Rewrite(wanted).Matrix);
    }

    private static string Rewritten(Matrix matrix)
    {
        var document = Document.Rewrite(matrix);
        Assert.Equal(matrix, document.Matrix);
        return document.ToString();
    }

    private static string Edited(params (string Old, string New)[] edits)
    {
        var page = Text;
        foreach (var (old, now) in edits)
        {
            Assert.Contains(old, page, StringComparison.Ordinal);
            page = page.Replace(old, now, StringComparison.Ordinal);
        }

        return page;
    }
}
