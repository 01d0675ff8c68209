using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;
using Raci.Core.Tests.Metamorphic;
using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Editing;

/// <summary>After an edit, reading gives exactly the edited matrix, and every other line is byte for byte the same.</summary>
public sealed class EditLaws
{
    [Fact]
    public void A_cell_of_a_page_in_any_notation_is_changed_in_one_line() =>
        Law.Holds(Arb.From(NotationPages), page =>
        {
            var document = MarkdownDocument.Parse(Encoding.UTF8.GetBytes(page.Text));
            var random = new Random(page.Seed);
            var place = document.Matrix.Rows[random.Next(document.Matrix.Rows.Count)].Place;
            var party = document.Matrix.Parties[random.Next(document.Matrix.Parties.Count)];
            RoleSet roles = One(random, "", "R", "A", "RA", "CI", "RC", "RACI", "I");
            // The first row is what says that the table is a matrix.
            place = place.Row == 0 && place.Phases[0] == 0 && document.Matrix.Rows.Count > 1 ? document.Matrix.Rows[1].Place : place;

            var edited = document.Assign(place, party, roles);

            Assert.Equal(document.Matrix.Assign(place, party, roles), edited.Matrix);
            Assert.True(Lines.CountChanged(page.Text, edited.ToString()) <= 1, edited.ToString());
            Assert.Equal(Encoding.UTF8.GetBytes(edited.ToString()), edited.ToBytes());
        });

    [Fact]
    public void An_edit_of_a_page_as_people_write_it_is_exact_or_refused() =>
        Law.Holds(Arb.From(ForeignPages), page => Check(page.Text, new Random(page.Seed), mayRefuse: true));

    [Fact]
    public void An_edit_of_a_page_as_the_library_writes_it_is_exact() =>
        Law.Holds(Arb.From(TamePages), page => Check(page.Text, new Random(page.Seed), mayRefuse: true));

    [Fact]
    public void Edits_of_pages_as_people_write_them_are_seldom_refused()
    {
        var (done, refused) = (0, 0);
        Law.Holds(Arb.From(ForeignPages), page => _ = Check(page.Text, new Random(page.Seed), mayRefuse: true) ? done++ : refused++, most: 2000, least: 1000);

        Assert.True(refused * 4 < done, $"{done} were done and {refused} refused");
    }

    private static Gen<PageToEdit> NotationPages { get; } =
        from pair in NotationLaws.Pages.Where(page => Page.Matrix(page).Rows.Count > 1)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new PageToEdit(pair, seed);

    private static Gen<PageToEdit> ForeignPages { get; } =
        from page in Metamorphic.ForeignPages.Any.Where(page => page.Style.Kind == DocumentKind.Markdown && page.Style.Orientation == Orientation.Activities)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new PageToEdit(page.Document, seed);

    private static Gen<PageToEdit> TamePages { get; } =
        from matrix in TameMatrices.Any
        from emphasis in Gen.Elements(Enum.GetValues<RoleEmphasis>())
        from padding in Gen.Elements(true, false)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new PageToEdit(Page.Write(matrix, new MarkdownOptions { Emphasis = emphasis, Padding = padding }), seed);

    // Whether the edit was taken.
    private static bool Check(string page, Random random, bool mayRefuse)
    {
        var document = MarkdownDocument.Parse(page);
        var matrix = document.Matrix;
        var row = matrix.Rows[random.Next(matrix.Rows.Count)];
        var party = matrix.Parties[random.Next(matrix.Parties.Count)];
        var letters = matrix.Scheme.Letters.ToString(matrix.Scheme);
        var roles = Enumerable.Range(0, random.Next(3)).Aggregate(RoleSet.None, (set, _) => set | RoleSet.Of(letters[random.Next(letters.Length)]));
        var name = new Text(One(random, "Draw up the *plan*", "Sign | seal", "Ask"));
        try
        {
            switch (random.Next(7))
            {
                case 0:
                    AssertExact(matrix.Replace(row.Place, row.Activity.WithName(name)), document.RenameActivity(row.Place, name), page, removed: 1, added: 1);
                    break;
                case 1:
                    AssertExact(matrix.Insert(row.Place, row.Activity.WithName(name)), document.Insert(row.Place, row.Activity.WithName(name)), page, removed: 0, added: 1);
                    break;
                case 2:
                    AssertExact(matrix.Remove(row.Place), document.Remove(row.Place), page, removed: int.MaxValue, added: 1);
                    break;
                case 3:
                    Assert.Equal(matrix.RenameParty(party.Name, "Auditor"), document.RenameParty(party.Name, "Auditor").Matrix);
                    break;
                case 4:
                    AssertExact(matrix.Replace(row.Place, row.Activity.WithAssignment(row.Activity.AssignmentOf(party).WithRoles(roles))), document.SetRoles(row.Place, party, roles), page, removed: 1, added: 1);
                    break;
                case 5:
                    AssertExact(matrix.Assign(row.Place, party, roles, "*", "on request"), document.Assign(row.Place, party, roles, "*", "on request"), page, removed: 1, added: 1);
                    break;
                default:
                    AssertExact(matrix.Assign(row.Place, party, roles), document.Assign(row.Place, party, roles), page, removed: 1, added: 1);
                    break;
            }

            return true;
        }
        catch (MatrixFormatException refusal) when (mayRefuse)
        {
            Assert.All(refusal.Diagnostics, diagnostic => Assert.Equal("RACI2030", diagnostic.Id));
            return false;
        }
    }

    private static void AssertExact(Matrix expected, MarkdownDocument edited, string before, int removed, int added)
    {
        Assert.Equal(expected, edited.Matrix);
        var (gone, come) = Lines.Differing(before, edited.ToString());
        Assert.True(gone.Length <= removed && come.Length <= added, $"{string.Join('\n', gone)}\nbecame\n{string.Join('\n', come)}");
    }

    private static T One<T>(Random random, params T[] all) => all[random.Next(all.Length)];

    private sealed record PageToEdit(string Text, int Seed);
}
