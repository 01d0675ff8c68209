using Raci.Comparison;
using Raci.Core.Tests.Markdown;

namespace Raci.Core.Tests.Translating;

/// <summary>What really differs between the four seeds, worked out by reading them side by side, row by row.</summary>
/// <remarks>
/// All 48 cells of each are the same in all four, the empty ones included; each has the same six phases with 2, 4, 7, 5, 3 and 3 rows in the same order; each explains R, A, C and I; none has marks, remarks or notes;
/// every heading is in its own language. What differs lies in the headings of single documents: the last table of the Spanish one says "Rol del Cliente" and "Rol de Cloud Temple" where all before say "Rol Cliente" and
/// "Rol Cloud Temple"; the German one says "Rolle Kunde" and "Rolle Cloud Temple" in its first table, "Kundenrolle" and "Cloud Temple-Rolle" in the next four, "Cloud-Tempel-Rolle" in its last. Of these the reader itself
/// tells "Kundenrolle" and "Cloud-Tempel-Rolle" (RACI1012), so they are not told again.
/// </remarks>
public sealed class SeedTranslationTests
{
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["fr"] = [],
        ["it"] = [],
        ["es"] =
        [
            "(66,82) RACI4005 the heading 'Rol del Cliente' is 'Rol Cliente' above an earlier table",
            "(66,100) RACI4005 the heading 'Rol de Cloud Temple' is 'Rol Cloud Temple' above an earlier table",
        ],
        ["de"] = ["(27,103) RACI4005 the heading 'Cloud Temple-Rolle' is 'Rolle Cloud Temple' above an earlier table"],
    };

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var source in Seed.Languages)
            {
                foreach (var translation in Seed.Languages.Where(language => language != source))
                    pairs.Add(source, translation);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_seeds_differ_in_what_really_differs_and_in_nothing_else(string source, string translation)
    {
        var findings = Translations.Compare(Read(source), Read(translation));

        Assert.Equal(Expected[translation], findings.Select(finding => $"{finding.Translation.Location.InFile(null)} {finding.Id} {finding.Message}"));
        Assert.All(findings, finding => Assert.Equal((Seed.PathOf(source), Seed.PathOf(translation)), (finding.Source.Location.File, finding.Translation.Location.File)));
    }

    [Theory]
    [InlineData("es", "(20,75) (20,89)")]
    [InlineData("de", "(20,89)")]
    public void A_heading_is_told_with_that_of_the_source(string translation, string places) =>
        Assert.Equal(places, string.Join(' ', Translations.Compare(Read("fr"), Read(translation)).Select(finding => finding.Source.Location.InFile(null))));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Other_roles_in_any_cell_of_a_seed_are_found_at_both_places(string source, string translation)
    {
        var (ours, theirs) = (Read(source), Read(translation));
        foreach (var row in theirs.Matrix!.Rows)
        {
            foreach (var party in theirs.Matrix.Parties)
            {
                var changed = theirs with { Matrix = theirs.Matrix.Assign(row.Place, party, row.Activity[party] == RoleSet.Of('C') ? "A" : "C") };
                var finding = Assert.Single(Translations.Compare(ours, changed), finding => finding.Id != "RACI4005");
                Assert.Equal(("RACI4001", row.Place, row.Place), (finding.Id, finding.Source.Place, finding.Translation.Place));
                Assert.Equal(ours.Sources.Of(row.Place, ours.Matrix!.Parties[theirs.Matrix.Parties.IndexOf(party.Name)]), finding.Source.Location);
                Assert.Equal(theirs.Sources.Of(row.Place, party), finding.Translation.Location);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_row_that_is_missing_from_a_seed_is_told_as_itself_or_as_a_neighbour_of_the_same_roles(string source, string translation)
    {
        var (ours, theirs) = (Read(source).Matrix!, Read(translation).Matrix!);
        foreach (var row in theirs.Rows)
        {
            var finding = Assert.Single(Translations.Compare(ours, theirs.Remove(row.Place)));
            Assert.Equal(("RACI4002", row.Place.Phases), (finding.Id, finding.Source.Place!.Value.Phases));
            var told = ours.Rows.Single(other => other.Place == finding.Source.Place).Activity;
            Assert.All(Enumerable.Range(0, 2), party => Assert.Equal(row.Activity[theirs.Parties[party]], told[ours.Parties[party]]));
        }
    }

    [Fact]
    public void Most_rows_that_are_missing_from_a_seed_are_told_as_themselves()
    {
        var (told, all) = (0, 0);
        foreach (var source in Seed.Languages)
        {
            foreach (var translation in Seed.Languages.Where(language => language != source))
            {
                var (ours, theirs) = (Read(source).Matrix!, Read(translation).Matrix!);
                all += theirs.Rows.Count;
                told += theirs.Rows.Count(row => Translations.Compare(ours, theirs.Remove(row.Place))[0].Source.Place == row.Place);
            }
        }

        Assert.True(told >= all * 9 / 10, $"{told} of {all}");
    }

    private static ReadResult Read(string language) => MatrixFile.TryRead(Seed.PathOf(language));
}
