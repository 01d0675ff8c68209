using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class PartyEditLaws
{
    private const string Stranger = "no such party";

    [Fact]
    public void Renaming_there_and_back_gives_the_matrix_back() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var party in matrix.Parties)
        {
            var renamed = matrix.RenameParty(party.Name, Stranger);
            Assert.Equal(matrix.Parties.IndexOf(party.Name), renamed.Parties.IndexOf(Stranger));
            Assert.False(renamed.Parties.Contains(party.Name));
            foreach (var (row, other) in matrix.Rows.Zip(renamed.Rows))
                Assert.Equal(row.Activity[party], other.Activity[Stranger]);
            Assert.Equal(matrix, renamed.RenameParty(Stranger, party.Name));
        }
    }, most: 500);

    [Fact]
    public void Removing_a_party_that_was_added_gives_the_matrix_back() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        Assert.Equal(Stranger, matrix.AddParty(Stranger).Parties[^1].Name);
        for (var index = 0; index <= matrix.Parties.Count; index++)
        {
            var added = matrix.AddParty(Stranger, index);
            Assert.Equal(index, added.Parties.IndexOf(Stranger));
            Assert.Equal(matrix, added.RemoveParty(Stranger));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.AddParty(Stranger, matrix.Parties.Count + 1));
    }, most: 500);

    [Fact]
    public void Removing_a_party_takes_its_assignments_and_no_others() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var party in matrix.Parties)
        {
            var removed = matrix.RemoveParty(party.Name);
            Assert.Equal(matrix.Parties.Where(p => p != party), removed.Parties);
            Assert.Equal(matrix.Rows.Count, removed.Rows.Count);
            foreach (var (row, other) in matrix.Rows.Zip(removed.Rows))
                Assert.Equal(row.Activity.Assignments.Where(a => a.Party != party.Name), other.Activity.Assignments);
        }
    }, most: 500);

    [Fact]
    public void A_party_is_found_by_name_and_by_place() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        for (var i = 0; i < matrix.Parties.Count; i++)
        {
            var name = matrix.Parties[i].Name;
            Assert.Equal(i, matrix.Parties.IndexOf(name));
            Assert.Same(matrix.Parties[i], matrix.Parties[name]);
            Assert.True(matrix.Parties.TryGet(name, out var party) && matrix.Parties.Contains(name));
            Assert.Same(matrix.Parties[i], party);
        }

        Assert.False(matrix.Parties.TryGet(Stranger, out _) || matrix.Parties.Contains(Stranger));
        Assert.Equal(-1, matrix.Parties.IndexOf(Stranger));
        Assert.Equal(matrix.Parties.ToValueList().AsEnumerable(), matrix.Parties);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Parties[matrix.Parties.Count]);
    }, most: 500);

    [Fact]
    public void A_name_that_is_not_there_is_answered_with_those_that_are()
    {
        var matrix = new Matrix("M", ["Client", "Cloud Temple"], []);
        Assert.Equal("There is no party 'client'; the matrix has 'Client', 'Cloud Temple'.", Assert.Throws<KeyNotFoundException>(() => matrix.Parties["client"]).Message);
        Assert.Equal("There is no party 'x'; the matrix has none.", Assert.Throws<KeyNotFoundException>(() => matrix.WithParties([]).Parties["x"]).Message);
    }

    [Fact]
    public void An_edit_of_a_stranger_or_to_a_taken_name_is_refused()
    {
        var matrix = new Matrix("M", ["Client", "Provider"], []);
        Names("'Nobody'", () => matrix.RenameParty("Nobody", "x"));
        Names("'Nobody'", () => matrix.RemoveParty("Nobody"));
        Names("'Nobody'", () => matrix.OfParty("Nobody"));
        Names("'Provider' stands twice", () => matrix.RenameParty("Client", "Provider"));
        Names("a party 'Client' already", () => matrix.AddParty("Client"));
        Names("needs a name", () => matrix.RenameParty("Client", " "));

        static void Names(string named, Func<object?> edit) =>
            Assert.Contains(named, Assert.Throws<ArgumentException>(edit).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_with_the_old_name_gets_the_new_one()
    {
        var bold = new Text(new TextRun("Client", TextStyle.Bold));
        var matrix = new Matrix("M", [new Party("Client", "Role Client"), new Party("Provider", "Provider's role"), new Party("Team", "Crew"), new Party("Dev", bold)], [])
            .RenameParty("Client", "Customer").RenameParty("Provider", "Supplier").RenameParty("Team", "Group").RenameParty("Dev", "Ops");

        Assert.Equal([new Party("Customer", "Role Customer"), new Party("Supplier", "Supplier's role"), new Party("Group", "Crew"), new Party("Ops", bold)], matrix.Parties);
    }
}
