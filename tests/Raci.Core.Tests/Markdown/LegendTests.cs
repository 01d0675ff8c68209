namespace Raci.Core.Tests.Markdown;

public sealed class LegendTests
{
    private const string Table = "## Do\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | CI | R |\n";

    [Theory]
    [InlineData("(R) Réalise|(A) Approuve|(C) Consulte|(I) Informé", "Réalise|Approuve|Consulte|Informé")]
    [InlineData("(R) Durchführt|(A) Genehmigt|(C) Konsultiert|(I) Informiert", "Durchführt|Genehmigt|Konsultiert|Informiert")]
    [InlineData("R - Responsible|A - Accountable|C - Consulted|I - Informed", "Responsible|Accountable|Consulted|Informed")]
    [InlineData("R = Realiza|A = Aprueba|C = Consultado|I = Informado", "Realiza|Aprueba|Consultado|Informado")]
    [InlineData("**R**: Realizza|**A**: Approva|**C**: Consultato|**I**: Informato", "Realizza|Approva|Consultato|Informato")]
    [InlineData("Does it (R)|Owns it (A)|Knows it (C)|Hears of it (I)", "Does it|Owns it|Knows it|Hears of it")]
    [InlineData("R (Macht)|A (Zahlt)|C (Weiß)|I (Hört)", "Macht|Zahlt|Weiß|Hört")]
    [InlineData("**R**esponsible|**A**ccountable|**C**onsulted|**I**nformed", "Responsible|Accountable|Consulted|Informed")]
    public void A_legend_gives_the_letters_their_names(string labels, string names)
    {
        var rows = string.Join('\n', labels.Split('|').Select(label => $"| {label} | what it means |"));

        var matrix = Page.Matrix($"## Roles\n\nThese are they:\n\n| Role | Meaning |\n|---|---|\n{rows}\n\n{Table}");

        Assert.Equal("RACI", matrix.Scheme.Name);
        Assert.Equal(names.Split('|'), matrix.Scheme.Roles.Select(role => role.Name.ToString()));
        Assert.All(matrix.Scheme.Roles, role => Assert.Equal("what it means", role.Description.ToString()));
        Assert.Equal([RoleKind.Performs, RoleKind.Answers, RoleKind.Advises, RoleKind.Informed], matrix.Scheme.Roles.Select(role => role.Kind));
        Assert.Equal(new Legend("Roles", "These are they:", ["Role", "Meaning"]), matrix.Legend);
        Assert.Equal("Do", Assert.Single(matrix.Phases).Title.ToString());
    }

    [Theory]
    [InlineData("| Letter | Name |\n|---|---|\n| R | Doer |\n| A | Owner |\n| C | Adviser |\n| I | Reader |", "Doer", "")]
    [InlineData("| Letter | Name | Meaning |\n|---|---|---|\n| R | Doer | does |\n| A | Owner | owns |\n| C | Adviser | knows |\n| I | Reader | reads |", "Doer", "does")]
    public void A_letter_may_stand_in_a_column_of_its_own(string legend, string name, string description)
    {
        var role = Page.Matrix($"{legend}\n\n{Table}").Scheme['R'];

        Assert.Equal((name, description), (role.Name.ToString(), role.Description.ToString()));
    }

    [Fact]
    public void Bold_inside_a_word_of_the_legend_is_bold()
    {
        var matrix = Page.Matrix($"| Role | Meaning |\n|---|---|\n| (R) Does | __R__uns it |\n| (A) Owns | re__A__ds it |\n| (C) Knows | \\_\\_C\\_\\_x |\n| (I) Hears | `__I__x` y |\n\n{Table}");

        Assert.Equal(new Text(new TextRun("R", TextStyle.Bold), new TextRun("uns it")), matrix.Scheme['R'].Description);
        Assert.Equal(new Text(new TextRun("re"), new TextRun("A", TextStyle.Bold), new TextRun("ds it")), matrix.Scheme['A'].Description);
        Assert.Equal("__C__x", matrix.Scheme['C'].Description);
        Assert.Equal(new Text(new TextRun("__I__x", TextStyle.Code), new TextRun(" y")), matrix.Scheme['I'].Description);
    }

    [Fact]
    public void A_legend_with_letters_of_its_own_makes_a_scheme_of_its_own()
    {
        var result = Page.Read("| Role | Meaning |\n|---|---|\n| (R) Does | what it is |\n| (A) Owns | what it is |\n| (B) Brings | what it is |\n\n| Activity | Client |\n|---|---|\n| Order | RB |\n| Pay | A |\n");

        Assert.Equal("RAB", result.Matrix!.Scheme.Name);
        Assert.Equal(RoleKind.Other, result.Matrix.Scheme['B'].Kind);
        Assert.Equal(["RACI1016(1,3)"], Page.Findings(result));
    }

    [Fact]
    public void A_letter_the_legend_passes_over_is_told()
    {
        var result = Page.Read($"| Role | Meaning |\n|---|---|\n| (R) Does | what it is |\n| (A) Owns | what it is |\n\n{Table}");

        Assert.Equal(["RACI1028(1,3)"], Page.Findings(result));
        Assert.Equal(("RACI", "Does", "Consulted"), (result.Matrix!.Scheme.Name, result.Matrix.Scheme['R'].Name.ToString(), result.Matrix.Scheme['C'].Name.ToString()));
    }

    [Theory]
    [InlineData("D A C I", "DACI")]
    [InlineData("R A S C I", "RASCI")]
    [InlineData("R A P I D", "RAPID")]
    [InlineData("V M I", "VMI")]
    [InlineData("R A C I O", "RACIO")]
    [InlineData("R A C", "RACI")]
    public void Without_a_legend_the_letters_tell_the_scheme(string letters, string scheme)
    {
        var rows = string.Join('\n', letters.Split(' ').Select(letter => $"| Work on {letter.ToLowerInvariant()} | {letter} |"));

        Assert.Equal(scheme, Page.Matrix($"| Activity | Client |\n|---|---|\n{rows}\n").Scheme.Name);
    }

    [Fact]
    public void A_scheme_named_in_the_title_wins_over_the_letters() =>
        Assert.Equal("PARIS", Page.Matrix("# Plan (PARIS)\n\n| Activity | Client |\n|---|---|\n| Order | A |\n| Pay | R |\n").Scheme.Name);

    [Theory]
    [InlineData("H High|M Medium|L Low")]
    [InlineData("M Must|S Should|C Could|W Won't")]
    public void A_table_of_letters_that_no_cell_uses_is_no_legend(string levels)
    {
        var rows = string.Join('\n', levels.Split('|').Select(level => $"| {level[0]} | {level[2..]} have it |"));

        var matrix = Page.Matrix($"| Level | Meaning |\n|---|---|\n{rows}\n\n{Table}");

        Assert.Equal((RoleScheme.Raci, (Legend?)null), (matrix.Scheme, matrix.Legend));
        Assert.Equal(["Client", "Provider"], matrix.Parties.Select(party => party.Name));
    }

    [Theory]
    [InlineData("| R | 実行 |\n| A | 承認 |\n| C | 相談 |\n| I | 報告 |", "実行")]
    [InlineData("| (R) Doer | |\n| (A) Owner | |\n| (C) Adviser | |\n| (I) Reader | |", "Doer")]
    [InlineData("| **R**unner | A person who works |\n| **A**imer | A person who owns |\n| **C**oach | I ask them |\n| **I**diot | What is told |", "Runner")]
    [InlineData("| Runs it | R |\n| Aims it | A |\n| Coaches | C |\n| Is told | I |", "Runs it")]
    public void A_legend_is_recognised_whatever_its_words(string rows, string name)
    {
        var matrix = Page.Matrix($"| Role | Meaning |\n|---|---|\n{rows}\n\n{Table}");

        Assert.Equal(name, matrix.Scheme['R'].Name.ToString());
        Assert.Equal(["Client", "Provider"], matrix.Parties.Select(party => party.Name));
    }

    [Fact]
    public void A_row_of_the_legend_that_explains_no_letter_is_told()
    {
        var result = Page.Read($"| Role | Meaning |\n|---|---|\n| (R) Does | what it is |\n| (A) Owns | what it is |\n| R/A | both of them |\n| - | nobody |\n| (C) Knows | it is |\n| (I) Hears | it is |\n\n{Table}");

        Assert.Equal(["RACI1033(5,3)", "RACI1033(6,3)"], Page.Findings(result));
        Assert.Equal("Does", result.Matrix!.Scheme['R'].Name);
    }

    [Fact]
    public void A_second_legend_stays_prose_and_is_told()
    {
        const string Second = "| Role | Meaning |\n|---|---|\n| (R) Runs | what it is |\n| (A) Aims | what it is |";

        var result = Page.Read($"| Role | Meaning |\n|---|---|\n| (R) Does | what it is |\n| (A) Owns | what it is |\n| (C) Knows | what it is |\n| (I) Hears | what it is |\n\n{Table}\n{Second}\n");

        Assert.Equal("Does", result.Matrix!.Scheme['R'].Name);
        Assert.Contains("RACI1023(15,3)", Page.Findings(result));
        Assert.Equal(Second, result.Matrix.Phases[0].Conclusion);
    }
}
