namespace Raci.Core.Tests.Markdown;

public sealed class CellNotationTests
{
    [Theory]
    [InlineData("R;A", "RA")]
    [InlineData("R + A", "RA")]
    [InlineData("R - A", "RA")]
    [InlineData("R-A", "RA")]
    [InlineData("R \\| A", "RA")]
    [InlineData("R<br>A", "RA")]
    [InlineData("R<br/>A", "RA")]
    [InlineData("**R** and **A**", "RA")]
    [InlineData("R y A", "RA")]
    [InlineData("A[^1]", "A[^1]")]
    [InlineData("A¹", "A¹")]
    [InlineData("A†", "A†")]
    [InlineData("Responsible", "R")]
    [InlineData("**Responsible**", "R")]
    [InlineData("accountable", "A")]
    [InlineData("RESPONSIBLE", "R")]
    [InlineData("Responsible/Accountable", "RA")]
    [InlineData("Responsible, Accountable", "RA")]
    [InlineData("Responsible & Accountable", "RA")]
    [InlineData("Responsible and Informed", "RI")]
    [InlineData("Responsible<br>Consulted", "RC")]
    [InlineData("Responsible Accountable", "RA")]
    [InlineData("R - Responsible", "R")]
    [InlineData("R: Responsible", "R")]
    [InlineData("R = Responsible", "R")]
    [InlineData("R (Responsible)", "R")]
    [InlineData("Responsible (R)", "R")]
    [InlineData("R (Responsable)", "R (Responsable)")]
    [InlineData("Responsable (A)", "A")]
    [InlineData("Responsible (veto)", "R (veto)")]
    [InlineData("Responsible*", "R*")]
    [InlineData("Responsible (1)", "R(1)")]
    [InlineData("Approuve", "A")]
    [InlineData("Réalise / Approuve", "RA")]
    [InlineData("Consultée", "C")]
    [InlineData("Verantwortlich", "R")]
    [InlineData("Rechenschaftspflichtig", "A")]
    [InlineData("zuständig", "R")]
    [InlineData("Informado", "I")]
    [InlineData("Presta contas", "A")]
    [InlineData("Eindverantwoordelijk", "A")]
    [InlineData("Rozliczany", "A")]
    [InlineData("Исполнитель", "R")]
    [InlineData("Утверждает", "A")]
    [InlineData("执行", "R")]
    [InlineData("批准", "A")]
    [InlineData("执行/批准", "RA")]
    [InlineData("実行責任者", "R")]
    [InlineData("説明責任者", "A")]
    [InlineData("報告先", "I")]
    [InlineData("(I)", "I")]
    [InlineData("[C]", "C")]
    [InlineData("(R/A)", "RA")]
    public void A_cell_of_words_or_other_signs_is_read_as_its_roles(string cell, string expected)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Empty(Page.Findings(result));
        Assert.Equal($"Sign: Client={expected}; Provider=I", Page.LastRow(result));
    }

    [Theory]
    [InlineData("\u0410", "A", "U+0410")]
    [InlineData("\u0421", "C", "U+0421")]
    [InlineData("\u0406", "I", "U+0406")]
    [InlineData("\u0391", "A", "U+0391")]
    [InlineData("\u0399", "I", "U+0399")]
    [InlineData("\uFF32", "R", "U+FF32")]
    [InlineData("\U0001D411", "R", "U+1D411")]
    [InlineData("\u24C7", "R", "U+24C7")]
    [InlineData("\U0001F170\uFE0F", "A", "U+1F170")]
    [InlineData("\U0001F1E6", "A", "U+1F1E6")]
    [InlineData("\U0001F130", "A", "U+1F130")]
    [InlineData("R\u0410", "RA", "U+0410")]
    [InlineData("R/\u0410", "RA", "U+0410")]
    [InlineData("**\u0410**", "A", "U+0410")]
    [InlineData("\u0421 (вето)", "C (вето)", "U+0421")]
    [InlineData("\u0410ccountable", "A", "U+0410")]
    public void A_letter_of_another_script_that_looks_like_one_is_taken_for_it_with_a_warning(string cell, string expected, string codePoint)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Equal(["RACI1120(5,10)"], Page.Findings(result));
        Assert.Contains(codePoint, result.Diagnostics.Single(d => d.Id == "RACI1120").Message, StringComparison.Ordinal);
        Assert.Equal($"Sign: Client={expected}; Provider=I", Page.LastRow(result));
    }

    [Fact]
    public void Full_width_signs_are_signs()
    {
        var result = Page.Row("| Sign | R／A（veto） | I |");

        Assert.Empty(Page.Findings(result));
        Assert.Equal("Sign: Client=RA (veto); Provider=I", Page.LastRow(result));
    }

    [Theory]
    [InlineData("---")]
    [InlineData("----")]
    [InlineData("NA")]
    [InlineData("na")]
    [InlineData("N.A.")]
    [InlineData("·")]
    [InlineData(".")]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("nil")]
    [InlineData("∅")]
    [InlineData("0")]
    [InlineData("&#8212;")]
    [InlineData("&ndash;")]
    [InlineData("keine")]
    [InlineData("aucun")]
    [InlineData("无")]
    [InlineData("なし")]
    [InlineData("―")]
    [InlineData("**-**")]
    public void A_word_or_sign_for_nothing_is_nothing(string cell)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Empty(Page.Findings(result));
        Assert.Equal("Sign: Provider=I", Page.LastRow(result));
    }

    [Theory]
    [InlineData("Responsable", "Responsable")]
    [InlineData("responsabile", "responsabile")]
    [InlineData("Responsável", "Responsável")]
    [InlineData("Ответственный", "Ответственный")]
    [InlineData("负责人", "负责人")]
    [InlineData("責任者", "責任者")]
    public void A_word_that_may_mean_several_roles_is_left_open_with_a_warning(string cell, string remark)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Equal(["RACI1122(5,10)"], Page.Findings(result));
        Assert.Equal("write the letter that is meant: R or A", result.Diagnostics.Single(d => d.Id == "RACI1122").Hint);
        Assert.Equal($"Sign: Client=— ({remark}); Provider=I", Page.LastRow(result));
    }

    [Fact]
    public void The_legend_of_a_document_decides_what_its_words_mean()
    {
        var result = Page.Read("R = Responsable, A = Approbateur, C = Consulté, I = Informé\n\n| Tâche | Client | Fournisseur |\n|---|---|---|\n| Payer | Responsable | A |\n| Signer | C | I |\n| Lire | I | R |\n");

        Assert.Empty(Page.Findings(result));
        Assert.Equal("R", result.Matrix!.Rows[0].Activity["Client"].ToString());
        Assert.Equal("Responsable", result.Matrix.Scheme['R'].Name);
        Assert.Equal(RoleKind.Performs, result.Matrix.Scheme['R'].Kind);
        Assert.Equal("fr", result.Matrix.Language);
    }

    [Fact]
    public void A_planned_role_keeps_what_it_says()
    {
        var result = Page.Row("| Sign | P-C | I |");

        Assert.Equal(["RACI1126(5,10)"], Page.Findings(result));
        Assert.Equal("Sign: Client=C (P-C); Provider=I", Page.LastRow(result));
    }

    [Theory]
    [InlineData("Acountable", "A")]
    [InlineData("Responsibel", "R")]
    [InlineData("Infromed", "I")]
    [InlineData("RR", "R")]
    [InlineData("\u0420", "R")]
    public void A_cell_that_is_nearly_a_role_is_an_error_that_names_it(string cell, string meant)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Equal(["RACI1003(5,10)"], Page.Findings(result));
        Assert.StartsWith($"did you mean {meant}?", result.Diagnostics.Single(d => d.Id == "RACI1003").Hint, StringComparison.Ordinal);
        Assert.Equal($"Sign: Client=— ({cell}); Provider=I", Page.LastRow(result));
    }

    [Theory]
    [InlineData("Bob")]
    [InlineData("Approval by the board")]
    [InlineData("Provider")]
    [InlineData("✗")]
    [InlineData("❌")]
    [InlineData("x")]
    [InlineData("yes")]
    [InlineData("нет-нет")]
    public void A_cell_of_prose_is_an_error_without_a_guess(string cell)
    {
        var result = Page.Row($"| Sign | {cell} | I |");

        Assert.Equal(["RACI1003(5,10)"], Page.Findings(result));
        Assert.StartsWith("write letters", result.Diagnostics.Single(d => d.Id == "RACI1003").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_words_alone_is_a_matrix()
    {
        var result = Page.Read("""
            | Task | Client | Provider | Auditor |
            |---|---|---|---|
            | Order | Responsible | Accountable | Informed |
            | Pay | Consulted | Responsible / Accountable | none |
            """);

        Assert.Empty(Page.Findings(result));
        Assert.Equal(["Client", "Provider", "Auditor"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal("Pay: Client=C; Provider=RA", Page.LastRow(result));
        Assert.Equal(RoleScheme.Raci, result.Matrix.Scheme);
    }

    [Fact]
    public void Words_tell_the_scheme_too() =>
        Assert.Equal("DACI", Page.Matrix("| Task | Ann | Bob | Cid |\n|---|---|---|---|\n| Order | Driver | Approver | Informed |\n| Pay | Contributor | Driver | Approver |\n").Scheme.Name);

    [Fact]
    public void A_letter_used_again_and_again_is_a_role_of_its_own()
    {
        var result = Page.Read("""
            | Task | Client | Provider | Auditor |
            |---|---|---|---|
            | Order | R | A | B |
            | Pay | B | RA | I |
            | Sign | R | A | C |
            | Test | R | A | B |
            | Move | C | RA | I |
            """);

        Assert.Equal(["RACI1123(3,19)"], Page.Findings(result));
        Assert.Equal(("RACIB", RoleKind.Other), (result.Matrix!.Scheme.Name, result.Matrix.Scheme['B'].Kind));
        Assert.Equal("B", result.Matrix.Rows[1].Activity["Client"].ToString());
    }

    [Theory]
    [InlineData("B", "RACI1123(4,18)", "RACIB")]
    [InlineData("X", "RACI1003(4,18)", "RACI")]
    [InlineData("J", "RACI1003(4,18)", "RACI")]
    [InlineData("l", "RACI1003(4,18)", "RACI")]
    [InlineData("1", "RACI1003(4,18)", "RACI")]
    [InlineData("RR", "RACI1003(4,18)", "RACI")]
    public void An_unknown_letter_is_a_role_unless_it_is_rather_a_tick_or_a_slip(string cell, string finding, string scheme)
    {
        var result = Page.Read($"| Task | Client | Provider | Auditor |\n|---|---|---|---|\n| Order | R | A | I |\n| Pay | C | RA | {cell} |\n");

        Assert.Equal([finding], Page.Findings(result));
        Assert.Equal(scheme, result.Matrix!.Scheme.Name);
    }

    [Theory]
    [InlineData("(R)(A)")]
    [InlineData("[R][A]")]
    [InlineData("(R/A)")]
    [InlineData("[R] / [A]")]
    [InlineData("Accountable (A), Responsible (R)")]
    public void Letters_in_brackets_and_behind_their_words_are_letters(string cell) =>
        Assert.Equal("Pay: Client=C; Provider=RA", Page.LastRow(Page.Read($"| Task | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | C | {cell} |\n")));

    [Fact]
    public void An_answer_is_a_slip()
    {
        var result = Page.Read("""
            | Task | Client | Provider | Auditor |
            |---|---|---|---|
            | Order | R | A | I |
            | Pay | Y | RA | I |
            | Sign | R | A | C |
            """);

        Assert.Equal(["RACI1003(4,9)"], Page.Findings(result));
        Assert.Equal(RoleScheme.Raci, result.Matrix!.Scheme);
    }

    [Fact]
    public void Many_N_are_nothing_where_nothing_explains_them()
    {
        var result = Page.Read("""
            | Task | Client | Provider | Auditor |
            |---|---|---|---|
            | Order | R | A | N |
            | Pay | N | RA | N |
            | Sign | R | A | C |
            """);

        Assert.Empty(Page.Findings(result));
        Assert.Equal(RoleScheme.Raci, result.Matrix!.Scheme);
        Assert.Equal("Pay: Provider=RA", $"{result.Matrix.Rows[1].Activity.Name}: {string.Join("; ", result.Matrix.Rows[1].Activity.Assignments.Select(a => $"{a.Party}={a}"))}");
        Assert.Equal("RACI1124(3,19)", Assert.Single(result.Diagnostics.Where(d => d.Id == "RACI1124").Select(d => $"{d.Id}{d.Location}")));
    }
}
