using Raci.Collections;

namespace Raci.Core.Tests.Markdown;

/// <summary>Phases that no heading names: rows, columns, and lines above a table.</summary>
public sealed class PhaseEvidenceTests
{
    private const string Header = "| Activity | Client | Provider |\n|---|---|---|\n";

    [Theory]
    [InlineData("| **Plan** | | |\n| Order | R | A |\n| Pay | R | A |\n| **Run** | | |\n| Work | R | A |\n", "Plan(Order Pay) Run(Work)")]
    [InlineData("| Plan |\n| Order | R | A |\n| Run |\n| Work | R | A |\n", "Plan(Order) Run(Work)")]
    [InlineData("| Plan | | |\n| Order | R | A |\n| Run | | |\n| Work | R | A |\n| Stop | R | A |\n", "Plan(Order) Run(Work Stop)")]
    [InlineData("| Planning | Planning | Planning |\n| Order | R | A |\n| Running | Running | Running |\n| Work | R | A |\n", "Planning(Order) Running(Work)")]
    [InlineData("| PLANNING | | |\n| Order | R | A |\n| Work | R | A |\n", "PLANNING(Order Work)")]
    [InlineData("| Order | R | A |\n| Phase 2: run | | |\n| Work | R | A |\n", "(Order) Phase 2: run(Work)")]
    [InlineData("| 1. Plan | | |\n| 1.1 Order | R | A |\n| 2. Run | | |\n| 2.1 Work | R | A |\n", "1. Plan(1.1 Order) 2. Run(2.1 Work)")]
    [InlineData("| **Plan** | | |\n| **Early** | | |\n| Order | R | A |\n| **Late** | | |\n| Work | R | A |\n", "Plan(Early(Order)) Late(Work)")]
    [InlineData("| Order | R | A |\n| **Run** | | |\n", "(Order) Run()")]
    public void Rows_without_activities_name_phases(string rows, string phases)
    {
        var result = Page.Read(Header + rows);

        Assert.Equal(phases, Tree(result.Matrix!.Phases));
        Assert.Empty(Page.Findings(result));
        Assert.Contains(result.Diagnostics, d => d.Id == "RACI1073");
    }

    [Fact]
    public void A_row_of_one_cell_and_a_pipe_behind_it_names_a_phase() =>
        Assert.Equal("Plan(Order)", Tree(Page.Read("Activity | Client\n--- | ---\n**Plan** | \nOrder | RA\n").Matrix!.Phases));

    [Theory]
    [InlineData("| Order | R | A |\n| Pay | | |\n| Work | R | A |\n")]
    [InlineData("| Order | | |\n| Pay | | |\n| Work | R | A |\n")]
    [InlineData("| Order | - | - |\n| Pay | R | A |\n")]
    [InlineData("| **Order** | R | A |\n| **Pay** | | |\n| **Work** | R | A |\n")]
    [InlineData("| Pay | R | A |\n| Work | | |\n")]
    public void An_activity_nobody_has_taken_is_an_activity(string rows)
    {
        var matrix = Page.Matrix(Header + rows);

        Assert.Equal(rows.Split('\n').Length - 1, Assert.Single(matrix.Phases).Activities.Count);
        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
        Assert.DoesNotContain("raci:", Page.Write(matrix), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_roles_is_written_so_that_it_is_no_title()
    {
        var matrix = Page.Matrix(Header + "| **Run** | - | - |\n| Work | R | A |\n");

        Assert.Contains("| **Run**  | —      | —        |\n", Page.Write(matrix), StringComparison.Ordinal);
        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
    }

    [Theory]
    [InlineData("| Phase | Activity | Client | Provider |\n|---|---|---|---|\n| Plan | Order | R | A |\n| | Pay | R | A |\n| Run | Work | R | A |\n", "Plan(Order Pay) Run(Work)")]
    [InlineData("| Fase | Actividad | Client | Provider |\n|---|---|---|---|\n| Plan | Order | R | A |\n| Plan | Pay | R | A |\n| Run | Work | R | A |\n", "Plan(Order Pay) Run(Work)")]
    [InlineData("| Area | Activity | Client | Provider |\n|---|---|---|---|\n| **Plan** | Order | R | A |\n| | Pay | R | A |\n| **Run** | Work | R | A |\n", "Plan(Order Pay) Run(Work)")]
    [InlineData("| Phase | Stage | Activity | Client |\n|---|---|---|---|\n| Plan | Early | Order | R |\n| | Late | Pay | A |\n| Run | Late | Work | R |\n", "Plan(Early(Order) Late(Pay)) Run(Late(Work))")]
    [InlineData("| Phase | Activity | Client | Provider |\n|---|---|---|---|\n| Plan | | | |\n| | Order | R | A |\n| | Pay | R | A |\n", "Plan(Order Pay)")]
    public void A_column_before_the_activities_names_phases(string table, string phases)
    {
        var result = Page.Read(table);

        Assert.Equal(phases, Tree(result.Matrix!.Phases));
        Assert.Contains(result.Diagnostics, d => d.Id == "RACI1072");
    }

    [Fact]
    public void Numbers_in_a_column_of_their_own_are_attributes_and_go_with_a_title()
    {
        var matrix = Page.Matrix("| # | Activity | Client | Provider |\n|---|---|---|---|\n| 1 | **Plan** | | |\n| 1.1 | Order | R | A |\n| 2 | **Run** | | |\n| 2.1 | Work | R | A |\n");

        Assert.Equal("1 Plan(Order) 2 Run(Work)", Tree(matrix.Phases));
        Assert.Equal("1.1", matrix.Rows[0].Activity.Attributes[0].Value.ToString());
    }

    [Theory]
    [InlineData("**Day**\n\n{0}\n**Night:**\n\n{0}", "Day(Order) Night(Order)")]
    [InlineData("Day:\n\n{0}\nNight:\n\n{0}", "Day(Order) Night(Order)")]
    [InlineData("Day\n\n{0}\nNight\n\n{0}", "Day(Order) Night(Order)")]
    [InlineData("# Page\n\n**Day**\n\n{0}", "Day(Order)")]
    [InlineData("## Ops\n\n**Day**\n\n{0}\n**Night**\n\n{0}\n## Dev\n\n{0}", "Ops(Day(Order) Night(Order)) Dev(Order)")]
    [InlineData("## Ops\n\n**Day**\n\n{0}", "Ops(Order)")]
    [InlineData("Who does what.\n\n{0}\nAnd who pays.\n\n{0}", "(Order (Order))")]
    [InlineData("Day\n\n{0}", "(Order)")]
    [InlineData("<details>\n<summary><b>Day</b></summary>\n\n{0}\n</details>\n\n<details>\n<summary>Night</summary>\n\n{0}\n</details>", "Day(Order) Night(Order)")]
    public void A_line_right_above_a_table_names_its_phase_where_no_heading_does(string page, string phases) =>
        Assert.Equal(phases, Tree(Page.Matrix(page.Replace("{0}", Header + "| Order | R | A |\n", StringComparison.Ordinal)).Phases));

    [Theory]
    [InlineData("## Plan {#plan .wide}")]
    [InlineData("## Plan ##")]
    [InlineData("Plan\n---")]
    [InlineData("###### Plan")]
    [InlineData("\u00A0## Plan")]
    [InlineData("\uFEFF## Plan")]
    public void A_heading_is_a_phase_however_it_is_written(string heading) =>
        Assert.Equal("Plan(Order)", Tree(Page.Matrix($"# Page\n\n{heading}\n\n{Header}| Order | R | A |\n").Phases));

    [Fact]
    public void A_table_of_html_is_read_with_its_places()
    {
        var result = Page.Read("# Page\n\n## Ops\n\nWho: <table>\n\n<div><table>\n<tr><th>Activity</th><th>Client</th><th>Provider</th></tr>\n\n<tr><td colspan=\"3\">Day</td></tr>\n<tr><td>Order</td><td>R</td><td>A</td></tr>\n<tr><td>Pay</td><td>Bob</td><td>A</td></tr>\n<tr><td>Ship</td><td>A</td><td>R</td></tr>\n</table></div>\n\nBehind.\n");

        Assert.Equal("Ops(Day(Order Pay Ship))", Tree(result.Matrix!.Phases));
        Assert.Equal(["RACI1003(12,17)"], Page.Findings(result));
        Assert.Equal("</div>\n\nBehind.", result.Matrix.Phases[0].Phases[0].Conclusion);
    }

    [Fact]
    public void A_table_of_html_without_roles_stays_word_for_word()
    {
        const string Html = "<table class=\"x\">\n<tr><td>Tool</td><td>Saw</td></tr>\n</table>";

        Assert.Equal(Html, Page.Matrix($"{Html}\n\n{Header}| Order | R | A |\n").Prose.Before);
    }

    private static string Tree(ValueList<Phase> phases) => string.Join(' ', phases.Select(phase =>
        $"{phase.Title}({string.Join(' ', phase.Activities.Select(activity => activity.Name.ToString()).Concat(phase.Phases.Count == 0 ? [] : [Tree(phase.Phases)]))})"));
}
