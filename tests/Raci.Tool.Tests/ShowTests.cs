using System.Text.Json;
using Raci.Analysis;

namespace Raci.Tool.Tests;

/// <summary>The command <c>show</c>: what it selects, and the forms it gives it in.</summary>
public sealed class ShowTests : IDisposable
{
    private const string Page = """
        # Release

        ## Prepare

        | Activity | Role Product | Role Platform |
        |---|---|---|
        | Freeze the scope | RA* | C (veto) |
        | =Ask \| tell | | RA |

        \* Until Friday.

        ## Ship

        | Activity | Role Product | Role Platform |
        |---|---|---|
        | Cut the branch | I | RA |
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_party_has_to_do_is_its_rows_with_its_letters_and_the_notes_they_point_to() => Assert.Equal(
        [
            "Product: Release", "R Responsible  A Accountable  C Consulted  I Informed",
            "", "Prepare", "  RA*  Freeze the scope",
            "", "Ship", "  I    Cut the branch",
            "", "Prepare", "  * Until Friday.",
        ],
        (await Results.Ask(Page, "show", "--party", "product")).Lines());

    [Fact]
    public async Task A_party_is_sought_in_all_documents()
    {
        _folder.Add("one.md", Page);
        _folder.Add("two.md", "# Other\n\n| Activity | Legal | platform |\n|---|---|---|\n| Sign | RA | I |\n| Wait | R | A |\n");
        _folder.Add("three.md", "# Third\n\n| Activity | Legal | Sales |\n|---|---|---|\n| Sign | RA | I |\n");

        var run = await ToolRun.Of("show", _folder[""], "--party", "Platform", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "file,place,phase,activity,party,roles,mark,remark",
                $"{_folder["one.md"]},7:28,Prepare,Freeze the scope,Platform,C,,veto",
                $"{_folder["one.md"]},8:20,Prepare,'=Ask | tell,Platform,RA,,",
                $"{_folder["one.md"]},16:24,Ship,Cut the branch,Platform,RA,,",
                $"{_folder["two.md"]},5:15,,Sign,platform,I,,",
                $"{_folder["two.md"]},6:14,,Wait,platform,A,,",
                "",
            ],
            run.Document().Split("\r\n"));
    }

    [Theory]
    [InlineData("Freeze the scope|Cut the branch", "--role", "R", "--party", "Product", "--role", "a", "--phase", "p")]
    [InlineData("=Ask | tell|Cut the branch", "--role", "A", "--party", "Role Platform")]
    [InlineData("Freeze the scope", "--role", "c")]
    [InlineData("Freeze the scope|=Ask | tell", "--phase", "PREP")]
    [InlineData("Cut the branch", "--phase", "ship", "--role", "A")]
    public async Task Options_narrow_each_other(string activities, params string[] args)
    {
        // Of an option that is given twice the last one counts.
        string[] once = args is ["--role", "R", ..] ? ["--party", "Product"] : args;
        using var shown = JsonDocument.Parse((await Results.Ask(Page, "show", ["--format", "json", .. once])).Document());

        Assert.Equal(activities, string.Join('|', shown.RootElement.GetProperty("documents")[0].GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("activity").GetString())));
    }

    [Fact]
    public async Task Json_holds_each_row_with_its_place_phases_and_cells()
    {
        using var shown = JsonDocument.Parse((await Results.Ask(Page, "show", "--format", "json", "--role", "C")).Document());
        var document = shown.RootElement.GetProperty("documents")[0];

        Assert.Equal(("<stdin>", "Release", "RACI"), (document.GetProperty("file").GetString(), document.GetProperty("title").GetString(), document.GetProperty("scheme").GetString()));
        Assert.Equal("""["Product","Platform"]""", JsonSerializer.Serialize(document.GetProperty("parties")));
        Assert.Equal(
            """[{"place":"7:3","phases":["Prepare"],"activity":"Freeze the scope","assignments":[{"party":"Product","roles":"RA","mark":"*","remark":null},{"party":"Platform","roles":"C","mark":null,"remark":"veto"}]}]""",
            JsonSerializer.Serialize(document.GetProperty("rows")));
        Assert.Equal("""[{"phases":["Prepare"],"mark":"*","text":"Until Friday."}]""", JsonSerializer.Serialize(document.GetProperty("notes")));
    }

    [Fact]
    public async Task Notes_of_one_mark_stand_below_their_phases_and_those_of_the_document_last()
    {
        const string TwoNotes = "# Plan\n\n## A\n\n| Activity | Ana | Ben |\n|---|---|---|\n| Order | RA* | I† |\n\n\\* Of A.\n\n## B\n\n| Activity | Ana | Ben |\n|---|---|---|\n| Pay | I† | RA* |\n\n\\* Of B.\n\n---\n\n† Of both.\n";

        Assert.Equal(["A", "  * Of A.", "", "B", "  * Of B.", "", "† Of both."], (await Results.Ask(TwoNotes, "show")).Lines().TakeLast(7));
        Assert.Equal(["* Of B."], (await Results.Ask(TwoNotes, "show", "--party", "Ben", "--role", "R")).Lines().TakeLast(1));
        Assert.Equal(["", "† Of both."], (await Results.Ask(TwoNotes, "show", "--party", "Ben", "--role", "I")).Lines().TakeLast(2));
    }

    [Fact]
    public async Task Csv_has_a_column_for_each_party_and_no_formula() => Assert.Equal(
        "file,place,phase,activity,Product,Platform\r\n<stdin>,7:3,Prepare,Freeze the scope,RA*,C (veto)\r\n<stdin>,8:3,Prepare,'=Ask | tell,,RA\r\n<stdin>,16:3,Ship,Cut the branch,I,RA\r\n",
        (await Results.Ask(Page, "show", "--format", "csv")).Document());

    [Theory]
    [InlineData("## Release\n\n| Phase | Activity | Product | Platform |\n|---|---|---|---|\n| Prepare | Freeze the scope | RA\\* | C (veto) |\n| Prepare | =Ask \\| tell |  | RA |\n| Ship | Cut the branch | I | RA |\n\n- Prepare: \\* Until Friday.\n")]
    [InlineData("## Platform: Release\n\n| Phase | Activity | Roles | Mark | Remark |\n|---|---|---|---|---|\n| Prepare | Freeze the scope | C |  | veto |\n", "--party", "Platform", "--role", "C")]
    public async Task Markdown_is_a_table_whose_cells_mean_nothing_to_it(string page, params string[] args) =>
        Assert.Equal(page, (await Results.Ask(Page, "show", ["--format", "markdown", .. args])).Document());

    [Theory]
    [InlineData("json", "/phases/0/activities/0", "/phases/0/activities/0/assignments/Platform")]
    [InlineData("yaml", "/phases/0/activities/0", "/phases/0/activities/0/assignments/Platform")]
    public async Task Places_in_json_and_yaml_are_pointers(string format, string row, string cell)
    {
        _folder.Add("plan.md", Page);
        MatrixFile.Convert(_folder["plan.md"], _folder[$"plan.{format}"]);

        Assert.Contains($",{row},Prepare,Freeze the scope,", (await ToolRun.Of("show", "--format", "csv", _folder[$"plan.{format}"])).Document(), StringComparison.Ordinal);
        Assert.Contains($",{cell},Prepare,Freeze the scope,", (await ToolRun.Of("show", "--format", "csv", "--party", "Platform", _folder[$"plan.{format}"])).Document(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_text_has_a_line_for_each_fact() => Assert.Equal(
        """
        title: Release
        language: en
        scheme: RACI
        role: R = Responsible
        role: A = Accountable
        role: C = Consulted
        role: I = Informed
        party: Product (heading: Role Product)
        party: Platform (heading: Role Platform)
        phase: Prepare
          Freeze the scope | Product: RA* | Platform: C (veto)
          =Ask | tell | Platform: RA
          note: * Until Friday.
        phase: Ship
          Cut the branch | Product: I | Platform: RA

        """,
        (await Results.Ask(Page, "show", "--plain")).Document());

    [Fact]
    public async Task Plain_text_of_another_cell_differs_in_one_line()
    {
        var before = (await Results.Ask(Page, "show", "--plain")).Document().Split('\n');
        var after = (await Results.Ask(Page.Replace("C (veto)", "CI (a remark that is much longer than any other cell)", StringComparison.Ordinal), "show", "--plain")).Document().Split('\n');

        Assert.Equal(before.Length, after.Length);
        Assert.Single(before.Zip(after), lines => lines.First != lines.Second);
    }

    [Fact]
    public async Task Plain_text_is_the_same_from_each_format_and_at_each_terminal()
    {
        _folder.Add("plan.md", Page);
        MatrixFile.Convert(_folder["plan.md"], _folder["plan.xlsx"]);
        var plain = (await ToolRun.Of("show", "--plain", _folder["plan.md"])).Document();

        Assert.Equal(plain, (await ToolRun.Of("show", "--plain", _folder["plan.xlsx"])).Document());
        Assert.Equal(plain, (await ToolRun.Of(console => console with { IsOutputTerminal = true, Width = () => 20 }, "", "show", "--plain", _folder["plan.md"])).Document());
        Assert.Equal(2, (await ToolRun.Of("show", "--plain", _folder[""])).Document().Split('\n').Count(line => line.StartsWith("file: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--party Platfrm: no such party (did you mean Platform?); there are Product, Platform", "--party", "Platfrm")]
    [InlineData("--role X: no such role; there are R = Responsible, A = Accountable, C = Consulted, I = Informed", "--role", "x")]
    [InlineData("--phase Shap: no such phase (did you mean Ship?); there are Prepare, Ship", "--phase", "Shap")]
    [InlineData("--role RA: is no letter A to Z; raci show --help tells how", "--role", "RA")]
    [InlineData("--plain and --format exclude each other; raci show --help tells how", "--plain", "--format", "text")]
    [InlineData("--width 19: is no number from 20 to 10000; raci show --help tells how", "--width", "19")]
    [InlineData("--format xml: no such form; there are text, json, csv, markdown; raci show --help tells how", "--format", "xml")]
    public async Task What_is_not_there_is_told_with_what_is(string why, params string[] args)
    {
        var run = await Results.Ask(Page, "show", args);

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Equal([$"raci: error: {why}"], run.ErrorLines);
    }

    [Fact]
    public async Task Nothing_that_fits_is_no_failure()
    {
        var run = await Results.Ask(Page, "show", "--party", "Product", "--role", "C");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["no activity is so"], run.ErrorLines);
    }

    [Fact]
    public async Task A_document_with_errors_is_shown_and_one_without_a_matrix_is_unusable()
    {
        Assert.Equal(0, (await Results.Ask(Page.Replace("| I |", "| XYZ |", StringComparison.Ordinal), "show")).ExitCode);

        var run = await Results.Ask("Prose.\n", "show");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("raci: error: <stdin>: no matrix could be made of it", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("it")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("de")]
    public async Task The_tasks_of_the_seeds_are_those_of_the_library(string language)
    {
        var matrix = MatrixFile.Read(Seed.Of(language));
        var run = await ToolRun.Of("show", Seed.Of(language), "--party", "cloud temple", "--width", "200");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(PartyTasks.Of(matrix, "Cloud Temple").Select(task => $"{task.Roles.ToString(matrix.Scheme),-4}{task.Activity}"), run.Lines().Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..]));
    }
}
