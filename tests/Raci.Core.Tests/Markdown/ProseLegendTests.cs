namespace Raci.Core.Tests.Markdown;

public sealed class ProseLegendTests
{
    private const string Table = "| Aufgabe | Kunde | Anbieter |\n|---|---|---|\n| Bestellen | R | A |\n| Zahlen | C | I |\n| Lesen | I | R |\n";

    [Theory]
    [InlineData("- **R**: Macht\n- **A**: Zahlt\n- **C**: Berät mit\n- **I**: Hört")]
    [InlineData("* R = Macht\n* A = Zahlt\n* C = Berät mit\n* I = Hört")]
    [InlineData("R – Macht\nA – Zahlt\nC – Berät mit\nI – Hört")]
    [InlineData("(R) Macht\n(A) Zahlt\n(C) Berät mit\n(I) Hört")]
    [InlineData("R: Macht\nA: Zahlt\nC: Berät mit\nI: Hört")]
    [InlineData("Legende: R = Macht, A = Zahlt, C = Berät mit, I = Hört.")]
    [InlineData("R: Macht | A: Zahlt | C: Berät mit | I: Hört")]
    [InlineData("(R = Macht; A = Zahlt; C = Berät mit; I = Hört)")]
    [InlineData("Es gilt: Macht (R), Zahlt (A), Berät mit (C) und Hört (I).")]
    [InlineData("> R: Macht, A: Zahlt, C: Berät mit, I: Hört")]
    [InlineData("```\nR = Macht\nA = Zahlt\nC = Berät mit\nI = Hört\n```")]
    [InlineData("R\n: Macht\n\nA\n: Zahlt\n\nC\n: Berät mit\n\nI\n: Hört")]
    [InlineData("**R** = Macht<br>**A** = Zahlt<br/>**C** = Berät mit<br>**I** = Hört")]
    [InlineData("`R` – Macht, `A` – Zahlt, `C` – Berät mit, `I` – Hört")]
    [InlineData("- **R – Macht**: tut die Arbeit, jeden Tag\n- **A – Zahlt**: haftet\n- **C – Berät mit** (vorher)\n- **I – Hört**: nachher")]
    [InlineData("<dl><dt>R</dt><dd>Macht</dd><dt>A</dt><dd>Zahlt</dd><dt>C</dt><dd>Berät mit</dd><dt>I</dt><dd>Hört</dd></dl>")]
    [InlineData("- R = Macht\n- A = Zahlt\n- C = Berät mit\n- I = Hört\n- RA = beides\n- — = nichts")]
    [InlineData("R means Macht; A means Zahlt; C means Berät mit; I means Hört")]
    public void A_legend_in_prose_names_the_roles_and_stays_prose(string legend)
    {
        var result = Page.Read($"# Plan\n\n{legend}\n\n## Los\n\n{Table}");

        Assert.Empty(Page.Findings(result));
        Assert.Equal(["Macht", "Zahlt", "Berät mit", "Hört"], result.Matrix!.Scheme.Roles.Select(role => role.Name.ToString()));
        Assert.Equal([RoleKind.Performs, RoleKind.Answers, RoleKind.Advises, RoleKind.Informed], result.Matrix.Scheme.Roles.Select(role => role.Kind));
        Assert.Equal(("RACI", legend), (result.Matrix.Scheme.Name, result.Matrix.Prose.Before));
        Assert.Null(result.Matrix.Legend);
        Assert.Contains(result.Diagnostics, d => d.Id == "RACI1127" && d.Message.EndsWith("R = Macht, A = Zahlt, C = Berät mit, I = Hört", StringComparison.Ordinal));
        Assert.Equal(result.Matrix, Page.Matrix(Page.Write(result.Matrix)));
    }

    [Theory]
    [InlineData("**R**esponsible, **A**ccountable, **C**onsulted, **I**nformed")]
    [InlineData("R = Responsible, A = Accountable, C = Consulted and I = Informed")]
    [InlineData("- __R__esponsible: does the work\n- __A__ccountable: answers for it\n- __C__onsulted\n- __I__nformed")]
    [InlineData("<b>R</b>esponsible, <b>A</b>ccountable, <b>C</b>onsulted, <b>I</b>nformed")]
    [InlineData("R=responsible, A=accountable")]
    public void A_legend_in_the_words_of_a_known_scheme_is_that_scheme(string legend)
    {
        var result = Page.Read($"{legend}\n\n{Table}");

        Assert.Empty(Page.Findings(result));
        Assert.Equal(RoleScheme.Raci, result.Matrix!.Scheme);
        Assert.Contains(result.Diagnostics, d => d.Id == "RACI1127");
    }

    [Fact]
    public void A_letter_beyond_the_alphabet_is_explained_by_the_text()
    {
        var result = Page.Read("R = Responsible, A = Accountable, B = Budget holder, I = Informed, S = Sign-off\n\n| Task | Client | Team |\n|---|---|---|\n| Order | R | A |\n| Pay | B | I |\n| Sign | S | R |\n");

        Assert.Equal(["RACI1016(1,1)"], Page.Findings(result));
        Assert.Equal(("RABIS", RoleKind.Other), (result.Matrix!.Scheme.Name, result.Matrix.Scheme['B'].Kind));
    }

    [Fact]
    public void Words_of_a_legend_are_read_in_cells()
    {
        var result = Page.Read("R: Macht, A: Zahlt, C: Berät mit, I: Hört\n\n| Aufgabe | Kunde | Anbieter |\n|---|---|---|\n| Bestellen | Macht | Zahlt |\n| Zahlen | Berät mit | Hört |\n| Lesen | Macht/Zahlt | hört |\n");

        Assert.Empty(Page.Findings(result));
        Assert.Equal("Lesen: Kunde=RA; Anbieter=I", Page.LastRow(result));
    }

    [Theory]
    [InlineData("PO = Product Owner, QA = Tester, IT = Operations")]
    [InlineData("- **PO**: Product Owner\n- **QA**: Tester")]
    public void A_legend_of_headings_explains_no_roles(string legend)
    {
        var result = Page.Read($"{legend}\n\n| Task | PO | QA | IT |\n|---|---|---|---|\n| Order | R | A | I |\n| Pay | C | R | A |\n");

        Assert.Empty(Page.Findings(result));
        Assert.Equal(RoleScheme.Raci, result.Matrix!.Scheme);
        Assert.Contains(result.Diagnostics, d => d.Id == "RACI1128");
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == "RACI1127");
    }

    [Theory]
    [InlineData("Plan A: we wait. Plan B: we go.")]
    [InlineData("Q: Who pays?\n\nA: The client.")]
    [InlineData("See appendix C: contracts, and part I.")]
    [InlineData("H = High, M = Medium, L = Low")]
    [InlineData("<!-- R = Runs, A = Aims, C = Coaches -->")]
    public void Prose_that_explains_no_letters_in_use_is_no_legend(string prose)
    {
        var result = Page.Read($"{prose}\n\n{Table}");

        Assert.Equal(RoleScheme.Raci, result.Matrix!.Scheme);
        Assert.DoesNotContain(result.Diagnostics, d => d.Id is "RACI1127" or "RACI1128");
    }
}
