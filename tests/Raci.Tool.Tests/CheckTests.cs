namespace Raci.Tool.Tests;

/// <summary>The command <c>check</c>: findings on the standard output, an exit code by their severity.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Header = "| Activity | Client | Bank |\n|---|---|---|\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(0, "--fail-on", "never")]
    public async Task A_document_with_errors_fails_a_run_without_findings(int code, params string[] options)
    {
        var run = await ToolRun.Of(console => console, "| Activity | Client | Bank |\n|---|---|---|\n| Order | RA | I |\n| Pay | RA | QX |\n", ["check", "-", .. options]);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains("error RACI1003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_told_with_its_row_and_its_cell_marked()
    {
        var run = await Check(Header + "| Order | RA | I |\n| Pay | R | RI |\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            plan.md(4,3): warning RACI3001: nobody answers for 'Pay'
              4 │ | Pay | R | RI |
                │   ^~~
                = give one party A
            plan.md(4,13): warning RACI3005: Bank holds RI for 'Pay', and who acts need not be asked or told
              4 │ | Pay | R | RI |
                │             ^~
                = take I away
            2 findings (2 warnings) in 1 document

            """,
            TextOf(run));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_document_without_lines_shows_the_row_as_a_table_would()
    {
        _folder.Add("plan.md", Header + "| Order | RA | I |\n| Pay | AI | R |\n");
        await ToolRun.Of("convert", _folder["plan.md"], _folder["plan.xlsx"]);

        var run = await ToolRun.Of("check", _folder["plan.xlsx"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("| Pay | AI | R |\n  │         ^~\n  = take I away\n", TextOf(run), StringComparison.Ordinal);
        Assert.Matches(@"plan\.xlsx\[[^]]+![A-Z]+[0-9]+\]: warning RACI3005", TextOf(run));
    }

    [Fact]
    public async Task At_a_terminal_what_was_found_and_the_marker_have_the_colour_of_the_severity()
    {
        const string Document = Header + "| Order | RA | I |\n| Pay | R | I |\n";

        var run = await AtTerminal(Document, "--severity", "RACI3001=error");

        Assert.Equal(
            [
                "\e[91m<stdin>(4,3): error RACI3001: nobody answers for 'Pay'\e[0m",
                "\e[90m  4 │ \e[0m| Pay | R | I |",
                "\e[90m    │ \e[0m\e[91m  ^~~\e[0m",
                "    = give one party A",
                "1 finding (1 error) in 1 document",
                "",
            ],
            run.Output.ReplaceLineEndings("\n").Split('\n'));
        Assert.Contains("\e[93m<stdin>(4,3): warning", (await AtTerminal(Document)).Output, StringComparison.Ordinal);
        Assert.Contains("\e[90m<stdin>(4,3): info", (await AtTerminal(Document, "--severity", "RACI3001=info")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', (await AtTerminal(Document, "--no-color")).Output);
        Assert.DoesNotContain('\e', (await AtTerminal(Document, "--format", "markdown")).Output);

        static Task<ToolRun> AtTerminal(string document, params string[] options) =>
            ToolRun.Of(console => console with { IsOutputTerminal = true }, document, ["check", "-", "--no-config", .. options]);
    }

    [Fact]
    public async Task Nothing_found_is_said_and_no_failure()
    {
        var run = await Check(Header + "| Order | RA | I |\n");

        Assert.Equal((0, "no findings in 1 document\n"), (run.ExitCode, TextOf(run)));
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public async Task The_exit_code_goes_by_the_severity_that_fails(string level, int expected) =>
        Assert.Equal(expected, (await Check(Header + "| Order | R | I |\n", "--fail-on", level)).ExitCode);

    [Fact]
    public async Task Options_go_before_front_matter_and_that_before_the_file()
    {
        _folder.Add("raci.json", """{ "profile": "single", "disable": ["RACI3005"], "severity": { "RACI3003": "info" } }""");
        const string Document = "---\nraci: { profile: shared, severity: { RACI3001: error } }\n---\n" + Header + "| Order | A | AI |\n| Pay | R | I |\n";

        Assert.Equal(["info RACI3003", "error RACI3001"], await Ids(Document));
        Assert.Equal(["warning RACI3002", "info RACI3003", "warning RACI3005", "warning RACI3001"], await Ids(Document, "--profile", "default", "--enable", "RACI3005", "--severity", "RACI3001=warning"));
        Assert.Equal(["error RACI3001", "warning RACI3003", "warning RACI3005"], (await Ids(Document, "--no-config")).Order(StringComparer.Ordinal));
        Assert.Empty(await Ids(Document, "--disable", "RACI3003,RACI3001"));
    }

    [Fact]
    public async Task A_threshold_of_the_command_line_counts()
    {
        const string Document = Header + "| Order | RA | R |\n";

        Assert.Equal(["info RACI3006"], await Ids(Document, "--threshold", "RACI3006.performs=1"));
        Assert.Empty(await Ids(Document, "--threshold", "RACI3006=2"));
        Assert.Equal([], await Ids(Document, "--profile", "single", "--threshold", "RACI3006.performs=none"));
    }

    [Fact]
    public async Task What_is_wrong_with_settings_goes_to_the_standard_error()
    {
        _folder.Add("raci.json", """{ "profil": "itil" }""");

        var run = await Check("---\nraci: { disable: [RACI3999] }\n---\n" + Header + "| Order | RA | I |\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Contains("raci.json#/profil: warning RACI3021", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("plan.md: warning RACI3020", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_of_settings_is_unusable_and_the_documents_are_checked()
    {
        _folder.Add("raci.json", "{");

        var run = await Check(Header + "| Order | R | I |\n");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RACI3023", run.Error, StringComparison.Ordinal);
        Assert.Contains("RACI3001", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Check(Header + "| Order | RA | I |\n", "--config", _folder["none.json"])).ExitCode);
    }

    [Fact]
    public async Task A_silencer_keeps_a_rule_silent_and_an_idle_one_is_told()
    {
        Assert.Equal([], await Ids(Header + "| Order | RA | A | <!-- raci-disable RACI3002 -->\n"));
        Assert.Equal(["warning RACI3017"], await Ids("<!-- raci-disable RACI3002 -->\n\n" + Header + "| Order | RA | I |\n"));
    }

    [Fact]
    public async Task Many_documents_are_checked_each_on_its_own()
    {
        _folder.Add("a.md", Header + "| Order | R | I |\n");
        _folder.Add("b/b.md", Header + "| Order | A | I |\n");
        _folder.Add("b/c.md", "No matrix.\n");

        var run = await ToolRun.Of("check", _folder[""], "--recursive");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("2 findings (2 warnings) in 2 documents\n", TextOf(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_standard_input_is_checked_too()
    {
        var run = await ToolRun.Of(console => console, Header + "| Order | R | I |\n", "check", "-", "--no-config");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("<stdin>(3,3): warning RACI3001", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile", "strict", "--profile strict: no such profile; there are default, itil, single, shared, review")]
    [InlineData("--fail-on", "never!", "--fail-on never!: no such level")]
    [InlineData("--format", "xml", "--format xml: no such form; there are text, json, markdown, sarif")]
    [InlineData("--disable", "RACI301", "--disable RACI301: no such rule (did you mean RACI3001")]
    [InlineData("--severity", "RACI3001=bad", "write info, warning or error")]
    [InlineData("--threshold", "RACI3001=1", "RACI3001 judges by no number")]
    [InlineData("--threshold", "RACI3006=-1", "write a number of zero or more")]
    [InlineData("--threshold", "RACI3006.sings=1", "RACI3006 has performs, advises, informed")]
    public async Task A_wrong_option_is_refused_before_anything_is_read(string option, string value, string expected)
    {
        var run = await ToolRun.Of("check", _folder["none.md"], option, value);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains(expected, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_matrix_is_unusable() => Assert.Equal(2, (await Check("No matrix.\n")).ExitCode);

    [Fact]
    public async Task Help_tells_options_examples_and_exit_codes()
    {
        var run = await ToolRun.Of("check", "--help");

        Assert.Equal(0, run.ExitCode);
        string[] told = ["--profile <NAME>", "--enable <ID>", "--disable <ID>", "--severity <ID=LEVEL>", "--threshold <ID=N>", "--config <FILE>", "--no-config", "--fail-on <LEVEL>", "--format <FORM>", "--from <FORMAT>", "Examples:", "Exit codes:"];
        Assert.All(told, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    private static string TextOf(ToolRun run) => run.Output.ReplaceLineEndings("\n").Replace(Path.GetTempPath(), "", StringComparison.Ordinal) is var text
        ? System.Text.RegularExpressions.Regex.Replace(text, "raci-tests-[^/\\\\]+[/\\\\]", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))
        : "";

    private Task<ToolRun> Check(string document, params string[] options)
    {
        _folder.Add("plan.md", document);
        return ToolRun.Of(["check", _folder["plan.md"], .. options]);
    }

    private async Task<IEnumerable<string>> Ids(string document, params string[] options) =>
        (await Check(document, options)).Output.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Contains("plan.md", StringComparison.Ordinal))
            .Select(line => line.Split(": ")[1]);
}
