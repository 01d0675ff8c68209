using Raci.Analysis;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Analysis;

public sealed class PartyTaskTests
{
    private const string Page = """
        # Release

        ## Prepare

        | Activity | Role Product | Role Platform |
        |---|---|---|
        | Freeze the scope | RA* | C (veto) |
        | Ask | | RA |

        \* Until Friday.
        """;

    [Fact]
    public void Tasks_are_the_rows_in_which_the_party_plays_a_part() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var party in matrix.Parties)
        {
            var tasks = PartyTasks.Of(matrix, party.Name);
            Assert.Equal(matrix.Rows.Where(row => !row.Activity.AssignmentOf(party).IsEmpty), tasks.Select(task => task.Row));
            Assert.Equal(matrix.OfParty(party).Rows.Select(row => row.Activity.Assignments[0]), tasks.Select(task => task.Assignment));
            Assert.All(tasks, task => Assert.Equal((party, SourceLocation.None), (task.Party, task.Source)));
        }
    });

    [Fact]
    public void A_task_knows_its_place_in_its_document()
    {
        var first = MatrixFile.TryParse(Page).InFile("first.md");
        var second = MatrixFile.TryParse(Page.Replace("Ask", "Tell", StringComparison.Ordinal)).InFile("second.md");

        var tasks = PartyTasks.Of([first, new ReadResult(null, [], Sources.None), second], "Platform");

        Assert.Equal(["C (veto) Freeze the scope", "RA Ask", "C (veto) Freeze the scope", "RA Tell"], tasks.Select(task => $"{task}"));
        Assert.Equal(["first.md(7,28)", "first.md(8,11)", "second.md(7,28)", "second.md(8,12)"], tasks.Select(task => $"{task.Source}"));
        Assert.All(tasks, task => Assert.Equal("Prepare", $"{task.PhasePath}"));
        Assert.Equal("*", PartyTasks.Of([first], "Product")[0].Assignment.Mark);
    }

    [Fact]
    public void A_document_without_the_party_has_nothing_for_it_to_do()
    {
        var other = new ReadResult(new Matrix("Other", ["Legal"], [new Phase("P", [new Activity("Sign", ("Legal", "RA"))])]), [], Sources.None);

        Assert.Equal(["RA Sign"], PartyTasks.Of([MatrixFile.TryParse(Page), other], "Legal").Select(task => $"{task}"));
        Assert.Equal(
            "There is no party 'Sales'; there are 'Product', 'Platform', 'Legal'.",
            Assert.Throws<KeyNotFoundException>(() => PartyTasks.Of([MatrixFile.TryParse(Page), other], "Sales")).Message);
    }

    [Theory]
    [InlineData("Client", "Client")]
    [InlineData("client", "client")]
    [InlineData("Role Client", "Client")]
    [InlineData("role client", "Client")]
    [InlineData("CLIENT", null)]
    [InlineData("provider", "Provider")]
    [InlineData("the provider", null)]
    [InlineData("Legal", "Legal")]
    [InlineData("", null)]
    public void A_party_is_found_by_name_by_heading_and_in_whatever_case_where_only_one_is_meant(string words, string? name)
    {
        var matrix = new Matrix("M", [new Party("Client", "Role Client"), "client", "Provider", new Party("Law", "Legal"), "Legal"], []);

        Assert.Equal(name is not null, matrix.Parties.TryFind(words, out var party));
        Assert.Equal(name, party?.Name);
    }
}
