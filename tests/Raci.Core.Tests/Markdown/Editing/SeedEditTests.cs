using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Editing;

/// <summary>Edits of the four real documents: each changes its own lines and nothing else.</summary>
public sealed class SeedEditTests
{
    public static TheoryData<string> Languages => [.. Seed.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_cell_can_be_changed_to_anything_in_one_line(string language)
    {
        var document = MarkdownDocument.Parse(Seed.Bytes(language));
        foreach (var row in document.Matrix.Rows)
        {
            foreach (var party in document.Matrix.Parties)
            {
                foreach (var roles in new RoleSet[] { "", "R", "RA", "CI", "RC", "RACI" })
                {
                    var edited = document.Assign(row.Place, party, roles);

                    Assert.Equal(document.Matrix.Assign(row.Place, party, roles), edited.Matrix);
                    Assert.Equal(edited.Matrix, Page.Matrix(edited.ToString()));
                    Assert.Equal(row.Activity[party] == roles ? 0 : 1, Lines.CountChanged(document.ToString(), edited.ToString()));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Many_cells_change_at_once_each_in_its_line(string language)
    {
        var document = MarkdownDocument.Parse(Seed.Bytes(language));
        var changes = document.Matrix.Rows.SelectMany(row => document.Matrix.Parties.Select(party => new PlacedAssignment(row.Place, new Assignment(party.Name, row.Activity[party] == "RA" ? "R" : "AI")))).ToArray();

        var edited = document.Assign([.. changes]);

        Assert.Equal(changes.Aggregate(document.Matrix, (matrix, change) => matrix.Assign(change.Place, matrix.Parties[change.Assignment.Party], change.Assignment.Roles)), edited.Matrix);
        Assert.Equal(24, Lines.CountChanged(document.ToString(), edited.ToString()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_activity_can_be_renamed_taken_out_and_doubled(string language)
    {
        var document = MarkdownDocument.Parse(Seed.Bytes(language));
        foreach (var row in document.Matrix.Rows)
        {
            var renamed = document.RenameActivity(row.Place, "Change *the* name");
            Assert.Equal(document.Matrix.Replace(row.Place, row.Activity.WithName("Change *the* name")), renamed.Matrix);
            Assert.Equal(1, Lines.CountChanged(document.ToString(), renamed.ToString()));

            var removed = document.Remove(row.Place);
            Assert.Equal(document.Matrix.Remove(row.Place), removed.Matrix);
            var (gone, come) = Lines.Differing(document.ToString(), removed.ToString());
            Assert.Single(gone);
            Assert.Empty(come);

            var doubled = document.Insert(row.Place, row.Activity);
            Assert.Equal(document.Matrix.Insert(row.Place, row.Activity), doubled.Matrix);
            (gone, come) = Lines.Differing(document.ToString(), doubled.ToString());
            Assert.Empty(gone);
            Assert.Single(come);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_activity_can_be_moved_to_the_end_of_each_phase(string language)
    {
        var document = MarkdownDocument.Parse(Seed.Bytes(language));
        foreach (var from in document.Matrix.Rows.Select(row => row.Place))
        {
            for (var phase = 0; phase < document.Matrix.Phases.Count; phase++)
            {
                var to = new Place([phase], document.Matrix.Phases[phase].Activities.Count - (from.Phases[0] == phase ? 1 : 0));

                var moved = document.Move(from, to);

                Assert.Equal(document.Matrix.Move(from, to), moved.Matrix);
                Assert.Equal(document.ToString().Split('\n').Order(StringComparer.Ordinal), moved.ToString().Split('\n').Order(StringComparer.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("it", "Cliente", "Committente")]
    [InlineData("fr", "Client", "Commanditaire")]
    [InlineData("es", "Cliente", "Comprador")]
    [InlineData("de", "Kunde", "Auftraggeber")]
    [InlineData("de", "Cloud Temple", "Anbieter")]
    public void A_party_is_renamed_in_the_headings_of_all_six_tables(string language, string name, string newName)
    {
        var document = MarkdownDocument.Parse(Seed.Bytes(language));

        var renamed = document.RenameParty(name, newName);

        Assert.Equal(document.Matrix.RenameParty(name, newName), renamed.Matrix);
        Assert.Equal(6, Lines.CountChanged(document.ToString(), renamed.ToString()));
    }
}
