namespace Raci.Core.Tests.Markdown;

/// <summary>Tables that a person sees and Markdown does not: what is read, and what is said of it.</summary>
public sealed class BrokenTableTests
{
    private const string Rows = "Order: Client=R; Provider=A | Pay: Client=A; Provider=R";

    public static TheoryData<string, string> Broken => new()
    {
        { "| Activity | Client | Provider |\n\n|---|---|---|\n\n| Order | R | A |\n\n| Pay | A | R |\n", "RACI1160(2,1)" },
        { "| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n\n\n| Pay | A | R |\n", "RACI1160(4,1)" },
        { "| Activity | Client | Provider |\n| Order | R | A |\n| Pay | A | R |\n", "RACI1161(1,1)" },
        { "Activity | Client | Provider\nOrder | R | A\nPay | A | R\n", "RACI1161(1,1)" },
        { "| Activity | Client | Provider |\n|---|---|\n| Order | R | A |\n| Pay | A | R |\n", "RACI1162(2,1)" },
        { "| Activity | Client | Provider |\n|---|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n", "RACI1162(2,1)" },
        { "| Activity | Client | Provider |\n|—|—|—|\n| Order | R | A |\n| Pay | A | R |\n", "RACI1163(2,1)" },
        { "| Activity | Client | Provider |\n|===|===|===|\n| Order | R | A |\n| Pay | A | R |\n", "RACI1163(2,1)" },
        { "    | Activity | Client | Provider |\n    |---|---|---|\n    | Order | R | A |\n    | Pay | A | R |\n", "RACI1165(1,1)" },
        { "<details>\n<summary>Who</summary>\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n</details>\n", "RACI1165(3,1)" },
        { "- | Activity | Client | Provider |\n  |---|---|---|\n  | Order | R | A |\n  | Pay | A | R |\n", "RACI1165(1,1)" },
        { "> | Activity | Client | Provider |\n> |---|---|---|\n> | Order | R | A |\n> | Pay | A | R |\n", "" },
        { "> [!NOTE]\n> | Activity | Client | Provider |\n> |---|---|---|\n> | Order | R | A |\n> | Pay | A | R |\n", "" },
        { "> > | Activity | Client | Provider |\n> > |---|---|---|\n> > | Order | R | A |\n> > | Pay | A | R |\n", "" },
        { "｜ Activity ｜ Client ｜ Provider ｜\n｜---｜---｜---｜\n｜ Order ｜ R ｜ A ｜\n｜ Pay ｜ A ｜ R ｜\n", "RACI1167(1,1)" },
        { "┌──────────┬────────┬──────────┐\n│ Activity │ Client │ Provider │\n├──────────┼────────┼──────────┤\n│ Order    │ R      │ A        │\n│ Pay      │ A      │ R        │\n└──────────┴────────┴──────────┘\n", "RACI1167(1,1)" },
        { "+----------+--------+----------+\n| Activity | Client | Provider |\n+==========+========+==========+\n| Order    | R      | A        |\n+----------+--------+----------+\n| Pay      | A      | R        |\n+----------+--------+----------+\n", "RACI1167(1,1)" },
        { "\\| Activity \\| Client \\| Provider \\|\n\\|---\\|---\\|---\\|\n\\| Order \\| \\*\\*R\\*\\* \\| A \\|\n\\| Pay \\| A \\| R \\|\n", "RACI1168(1,1)" },
        { "| Activity | Client | Provider\n|---|---|---|\n| Order | R | A\n| Pay | A | R |\n", "" },
        { "| Activity | Client | Provider |\n| - | :-: | -: |\n| Order | R | A |\n| Pay | A | R |\n", "" },
        { "|\tActivity\t|\tClient\t|\tProvider\t|\n|\t---\t|\t---\t|\t---\t|\n|\tOrder\t|\tR\t|\tA\t|\n|\tPay\t|\tA\t|\tR\t|\n", "" },
        { "\u00A0| Activity | Client | Provider |\n\u00A0|---|---|---|\n\u00A0| Order | R | A |\n\u00A0| Pay | A | R |\n", "" },
        { "Words.\n\uFEFF| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n", "" },
        { "!!! note\n    | Activity | Client | Provider |\n    |---|---|---|\n    | Order | R | A |\n    | Pay | A | R |\n", "" },
        { "::: info\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n:::\n", "" },
        { "{{< table >}}\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n{{< /table >}}\n", "" },
        { "import X from 'x'\n\n<Tabs>\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n</Tabs>\n", "" },
        { "[[_TOC_]]\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n{: .wide}\n", "" },
        { "+++\ntitle = 'x'\n| a | R |\n+++\n| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |", "RACI1170(1,1)" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_table_is_read_as_a_person_sees_it(string page, string finding)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n", "\r"])
        {
            var result = Page.Read(page.Replace("\n", lineEnd, StringComparison.Ordinal));

            Assert.Equal(Rows, string.Join(" | ", result.Matrix!.Rows.Select(row => $"{row.Activity.Name}: {string.Join("; ", row.Activity.Assignments.Select(a => $"{a.Party}={a}"))}")));
            Assert.Equal(finding.Length == 0 ? [] : [finding], Page.Findings(result));
        }
    }

    [Fact]
    public void A_warning_says_what_to_write_instead() => Assert.Equal(
        "(1,1): warning RACI1161: no row of dashes stands below this line; it is taken as the header of a table of 3 columns; write below it: |---|---|---|",
        Page.Read("| Activity | Client | Provider |\n| Order | R | A |\n").Diagnostics[0].ToString());

    [Theory]
    [InlineData("```\n| Activity | Ops | Dev |\n| Hidden | R | A |\n```\n")]
    [InlineData("> ```\n> | Activity | Ops | Dev |\n> |---|---|---|\n> | Hidden | R | A |\n> ```\n")]
    [InlineData("<!--\n| Activity | Ops | Dev |\n| Hidden | R | A |\n-->\n")]
    [InlineData("<div>\n<!--\n| Activity | Ops | Dev |\n| Hidden | R | A |\n-->\n</div>\n")]
    [InlineData("````\n```\n| Activity | Ops | Dev |\n| Hidden | R | A |\n```\n````\n")]
    [InlineData("    | Activity | Ops | Dev |\n    |---|---|---|\n    | Hidden | R | A |\n")]
    public void Code_and_comments_hold_no_matrix(string hidden)
    {
        var result = Page.Read($"{hidden}\n| Activity | Client |\n|---|---|\n| Order | R |\n");

        Assert.Equal(["Client"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal(hidden.TrimEnd(), result.Matrix.Prose.Before);
        Assert.Empty(Page.Findings(result));
    }

    [Fact]
    public void Rows_behind_other_words_go_on_the_table_above()
    {
        var result = Page.Read("| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n\nThen the invoice comes.\n\n| Pay | A | R |\n| Check | A | R |\n");

        Assert.Equal(["RACI1164(7,1)"], Page.Findings(result));
        Assert.Equal(["Order", "Pay", "Check"], result.Matrix!.Rows.Select(row => row.Activity.Name.ToString()));
        Assert.Equal("Then the invoice comes.", result.Matrix.Phases[0].Phases[0].Introduction);
    }

    [Fact]
    public void A_header_that_lacks_a_cell_does_not_cost_a_column()
    {
        var result = Page.Read("| Activity | Client |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n");

        Assert.Equal(["RACI1024(1,22)", "RACI1162(2,1)"], Page.Findings(result));
        Assert.Equal("Pay: Client=A; Column 3=R", Page.LastRow(result));
    }

    [Fact]
    public void A_place_in_an_escaped_page_is_that_of_the_page()
    {
        var result = Page.Read("\\# Plan\n\n\\| Activity \\| Client \\|\n\\|\\-\\-\\-\\|\\-\\-\\-\\|\n\\| \\*\\*Order\\*\\* \\| Bob \\|\n\\| Pay \\| R \\|\n\\- item\n");

        Assert.Equal(["RACI1168(3,1)", "RACI1003(5,21)"], Page.Findings(result));
        Assert.Equal(("Plan", "- item"), (result.Matrix!.Title.ToString(), result.Matrix.Phases[0].Conclusion));
    }

    [Fact]
    public void Escaped_rows_beside_a_plain_table_are_words()
    {
        var result = Page.Read("\\| a \\|\n\\| b \\|\n\n| Activity | Client |\n|---|---|\n| Order | R |\n");

        Assert.Equal("\\| a \\|\n\\| b \\|", result.Matrix!.Prose.Before);
        Assert.Empty(Page.Findings(result));
    }

    [Theory]
    [InlineData("**R", "R", "RACI1171(3,11)")]
    [InlineData("*R", "R", "RACI1171(3,11)")]
    [InlineData("__RA_", "RA", "RACI1171(3,11)")]
    [InlineData("**R**", "R", "")]
    public void Emphasis_that_is_not_closed_is_told(string cell, string roles, string finding)
    {
        var result = Page.Read($"| Activity | Client |\n|---|---|\n| Order | {cell} |\n| Pay | A |\n");

        Assert.Equal(roles, result.Matrix!.Rows[0].Activity.Assignments[0].ToString());
        Assert.Equal(finding.Length == 0 ? [] : [finding], Page.Findings(result));
    }
}
