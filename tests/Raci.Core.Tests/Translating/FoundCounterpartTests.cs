using Raci.Collections;
using Raci.Comparison;

namespace Raci.Core.Tests.Translating;

/// <summary>Which party, letter, phase and row of a translation is which of its source, where little tells so.</summary>
public sealed class FoundCounterpartTests
{
    [Fact]
    public void Parties_of_one_name_are_found_whatever_their_case_and_the_exact_name_first()
    {
        Told(Of(["Client", "Provider"], "Pay | R | A"), Of(["PROVIDER", "client"], "Pay | A | R"));
        Told(Of(["team", "Team"], "Pay | R | A"), Of(["Team", "team"], "Pay | A | R"));
    }

    [Fact]
    public void Letters_are_one_where_each_side_has_one_of_its_kind_alone()
    {
        var source = Of(["Ada"], "Pay | R").WithScheme(Scheme(('R', RoleKind.Performs)));

        Told(source, Translated(source, ('V', RoleKind.Performs)), "RACI4007", "RACI4007");
        Told(source, Translated(source, ('V', RoleKind.Performs), ('D', RoleKind.Performs)), "RACI4007", "RACI4007", "RACI4007", "RACI4001");
        var unknown = source.WithScheme(Scheme(('R', RoleKind.Other)));
        Told(unknown, Translated(unknown, ('V', RoleKind.Other)), "RACI4007", "RACI4007", "RACI4001");
        Told(source, source.WithScheme(Scheme(('R', RoleKind.Other))));

        static Matrix Translated(Matrix matrix, params (char Letter, RoleKind Kind)[] roles)
        {
            var empty = matrix.Assign(new Place([0], 0), "Ada", RoleSet.None).WithScheme(Scheme(roles));
            return empty.Assign(new Place([0], 0), "Ada", RoleSet.Of('V'));
        }
    }

    [Fact]
    public void A_legend_of_one_document_alone_is_told()
    {
        var source = Of(["Ada"], "Pay | R");
        var finding = Assert.Single(Translations.Compare(source.WithLegend(new Legend("Roles")), source));

        Assert.Equal("RACI4007", finding.Id);
        Assert.StartsWith("the translation has no legend, and the source has one", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_phases_are_told_once_with_what_lies_in_them_and_each_of_several()
    {
        var source = Of(["Ada"], "Pay | R");
        var inner = new Phase("Inner", [new Activity("Look", ("Ada", "A"))]);

        Told(source, source.Insert(Place.OfPhase(1), new Phase("Extra", [new Activity("Listen", ("Ada", "C"))], [inner])), "RACI4003");
        Told(source.Insert(Place.OfPhase(0, 0), inner).Insert(Place.OfPhase(1), new Phase("Behind", [new Activity("Listen", ("Ada", "C"))])), source, "RACI4003", "RACI4003");
    }

    [Fact]
    public void A_phase_is_found_by_its_rows_though_one_of_them_changed()
    {
        var source = Of(["Ada", "Ben"], "# First", "a | R | A", "b | A | R", "c | R | A", "d | A | R", "# Second", "e | C | I", "f | I | C", "g | C | I", "h | I | C");
        var translation = Of(["Ada", "Ben"], "# Zweitens", "i | C | I", "j | I | A", "k | C | I", "l | I | C");

        Told(source, translation, "RACI4003", "RACI4001");
    }

    [Fact]
    public void A_note_is_told_where_it_is_missing()
    {
        var source = Of(["Ada"], "# First", "Pay | R", "# Second", "Ask | A");
        var noted = WithNote(WithNote(source, 0), 1);

        var finding = Assert.Single(Translations.Compare(noted, WithNote(source, 0)));

        Assert.Equal(("RACI4006", Place.OfPhase(1)), (finding.Id, finding.Source.Place!.Value));

        static Matrix WithNote(Matrix matrix, int phase) => matrix.Replace(Place.OfPhase(phase), matrix.Phases[phase].WithNotes([new Note("*", "If asked.")]));
    }

    [Fact]
    public void Of_rows_with_the_same_letters_their_length_a_number_beside_them_or_a_mark_tells_which_is_missing()
    {
        Missing(0, Of(["Ada"], "Kurz | RA", "Ein Name, der sehr viel länger ist als jener | RA"), Of(["Ada"], "Un nom qui est beaucoup plus long que celui-là | RA"));
        Missing(1, Numbered("Ein langer Name, der lange dauert | 1", "Kurz | 2", "Kurz | 3"), Numbered("Court | 1", "Un nom qui est beaucoup plus long | 3"));
        var source = Of(["Ada"], "Zahlen | RA", "Fragen | RA");
        Missing(0, source.Assign(new Place([0], 0), "Ada", "RA", "*"), Of(["Ada"], "Régler | RA"));

        static void Missing(int row, Matrix source, Matrix translation)
        {
            var finding = Assert.Single(Translations.Compare(source, translation));
            Assert.Equal(("RACI4002", new Place([0], row)), (finding.Id, finding.Source.Place!.Value));
        }

        static Matrix Numbered(params string[] rows) => new("", ["Ada"],
            [new Phase("", [.. rows.Select(row => row.Split(" | ")).Select(parts => new Activity(parts[0], [("Ada", "RA")], [new ActivityAttribute("No", parts[1])]))])]);
    }

    [Fact]
    public void Headings_are_left_unless_the_languages_share_them()
    {
        var source = Of(["Client", "Fournisseur"], "Payer | R | A").WithLanguage("fr");
        var translation = Of(["Client", "Fournisseur"], "Pay | R | A").WithLanguage("en");

        Assert.Equal(["Fournisseur"], Left(source, translation));
        // Where no language is known, words of one language alone are told, and those of several are not.
        Assert.Equal(["Kunden"], Left(Headed(source, "Kunden"), Headed(translation, "Kunden")));
        Assert.Empty(Left(Headed(source, "Description"), Headed(translation, "Description")));
        Assert.Empty(Left(Headed(source, "N"), Headed(translation, "N")));

        static Matrix Headed(Matrix matrix, string heading) => matrix.WithLanguage(null).WithHeadings(new Headings(default, heading));

        static IEnumerable<string> Left(Matrix source, Matrix translation) =>
            Translations.Compare(source, translation).Where(finding => finding.Id == "RACI4004").Select(finding => $"{finding.Translation.Heading}");
    }

    private static void Told(Matrix source, Matrix translation, params string[] ids) => Assert.Equal(ids, Translations.Compare(source, translation).Select(finding => finding.Id));

    private static RoleScheme Scheme(params (char Letter, RoleKind Kind)[] roles) => new("Own", roles.Select(role => new Role(role.Letter, $"Word {role.Letter}", role.Kind)).ToValueList());

    // A phase a line with #, an activity a line with its name and the parts of the parties.
    private static Matrix Of(string[] parties, params string[] lines)
    {
        var phases = new List<Phase>();
        foreach (var line in lines)
        {
            if (line[0] == '#' || phases.Count == 0)
                phases.Add(new Phase(line[0] == '#' ? line[2..] : "", []));
            if (line[0] == '#')
                continue;
            var parts = line.Split(" | ");
            var activity = new Activity(parts[0], [.. parties.Select((party, i) => new Assignment(party, parts[i + 1]))]);
            phases[^1] = phases[^1].WithActivities([.. phases[^1].Activities, activity]);
        }

        return new Matrix("", [.. parties.Select(party => new Party(party))], phases.ToValueList());
    }
}
