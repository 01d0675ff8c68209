using System.Text;
using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Editing;

/// <summary>What a page does not take is refused, with the reason, and never half done.</summary>
public sealed class EditRefusalTests
{
    private static readonly Place First = new([0], 0);

    private const string Plan = """
        | Activity | Client | Bank |
        |---|---|---|
        | Order | R | A |
        | Pay | R | |
        """;

    [Fact]
    public void A_table_without_the_column_of_a_party_says_so()
    {
        var page = MarkdownDocument.Parse("## One\n\n| Activity | Client | Bank |\n|---|---|---|\n| Order | RA | I |\n\n## Two\n\n| Activity | Client |\n|---|---|\n| Pay | RA |\n");

        var refusal = Assert.Throws<MatrixFormatException>(() => page.Assign(new Place([1], 0), "Bank", "I"));

        Assert.Contains("(11,3): ", $"{Assert.Single(refusal.Diagnostics)}", StringComparison.Ordinal);
        Assert.Contains("the table has no column for 'Bank'", refusal.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_that_makes_a_column_one_of_a_party_cannot_be_cleared()
    {
        var refusal = Refused(() => MarkdownDocument.Parse("| Activity | Client | Bank |\n|---|---|---|\n| Order | R | A |\n").Assign(First, "Client", ""));

        Assert.StartsWith("(3,11): error RACI2030: the part of 'Client' cannot be cleared: the parties would be read as 'Bank'", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_row_of_a_table_cannot_be_taken_out() =>
        Assert.Contains("cannot be taken out", Refused(() => MarkdownDocument.Parse("| Activity | Client | Bank |\n|---|---|---|\n| Order | R | A |\n").Remove(First)), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_another_party_s_cannot_be_given() =>
        Assert.Throws<ArgumentException>(() => MarkdownDocument.Parse(Plan).RenameParty("Client", "Bank"));

    [Fact]
    public void A_cell_of_a_table_of_html_cannot_be_changed()
    {
        var page = MarkdownDocument.Parse("<table>\n<tr><th>Activity</th><th>Client</th><th>Bank</th></tr>\n<tr><td>Order</td><td>R</td><td>A</td></tr>\n<tr><td>Pay</td><td>R</td><td>A</td></tr>\n</table>\n");

        Assert.Contains("stands in no row of a pipe table", Refused(() => page.Assign(First, "Client", "RA")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_a_cell_of_roles_cannot_be_changed_to_letters()
    {
        var page = MarkdownDocument.Parse("| Activity | Responsible | Accountable |\n|---|---|---|\n| Order | Ana | Ben |\n| Pay | Ben | Ana |\n");

        Refused(() => page.Assign(First, "Ana", "RA"));
    }

    [Fact]
    public void A_page_that_holds_its_matrix_in_front_is_not_edited()
    {
        var written = Page.Write(Page.Matrix(Plan).WithProse(new Prose("", "| Task | Client | Bank |\n|---|---|---|\n| Look like a matrix | R | A |")));
        Assert.Contains("raci:\n  page: ", written, StringComparison.Ordinal);

        Assert.Contains("front matter", Refused(() => MarkdownDocument.Parse(written).Assign(First, "Client", "A")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0007")]
    [InlineData("\r")]
    public void A_page_that_is_read_otherwise_than_it_stands_is_not_edited(string odd)
    {
        var page = Plan.ReplaceLineEndings("\n").Replace("Order", $"Or{odd}der", StringComparison.Ordinal);
        if (odd == "\r")
            page = Plan.ReplaceLineEndings("\r");

        Assert.Contains("RACI2031", Refused(() => MarkdownDocument.Parse(page)), StringComparison.Ordinal);
        Assert.Contains("RACI2031", Refused(() => MarkdownDocument.Parse(Encoding.UTF8.GetBytes(page))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_an_old_encoding_is_not_edited() =>
        Assert.Contains("RACI2031", Refused(() => MarkdownDocument.Parse(Encoding.Latin1.GetBytes(Plan.Replace("Order", "Vérifier", StringComparison.Ordinal)))), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_a_matrix_is_told_as_the_reader_tells_it() =>
        Assert.Contains("RACI1001", Refused(() => MarkdownDocument.Parse("# Release\n")), StringComparison.Ordinal);

    [Fact]
    public void Of_many_cells_that_cannot_be_written_each_is_told()
    {
        var refusal = Assert.Throws<MatrixFormatException>(() => MarkdownDocument.Parse(Plan).Assign(
            new PlacedAssignment(First, new Assignment("Client", "")), new PlacedAssignment(new([0], 1), new Assignment("Client", ""))));

        Assert.Equal(["RACI2030", "RACI2030"], refusal.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal([3, 4], refusal.Diagnostics.Select(diagnostic => diagnostic.Location.Line));
    }

    [Fact]
    public void Programmers_errors_are_those_of_the_matrix()
    {
        var page = MarkdownDocument.Parse(Plan);

        Assert.Throws<ArgumentException>(() => page.Assign(new Place([0], 9), "Client", "R"));
        Assert.Throws<ArgumentException>(() => page.Assign(First, "Nobody", "R"));
        Assert.Throws<ArgumentException>(() => page.Assign(First, "Client", "X"));
        Assert.Throws<ArgumentException>(() => page.Remove(Place.OfPhase(0)));
    }

    private static string Refused(Action edit) => Assert.Throws<MatrixFormatException>(edit).Message;
}
