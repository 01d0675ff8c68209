using System.Text.Json;

namespace Raci.Tool.Tests;

/// <summary><c>--diagnostics json</c>: an object a line on the standard error, and nothing else.</summary>
public sealed class JsonDiagnosticsTests : IDisposable
{
    private static readonly string[] Members = ["kind", "id", "severity", "file", "line", "column", "sheet", "cell", "pointer", "message", "hint"];

    private readonly TemporaryFolder _folder = new();

    public JsonDiagnosticsTests()
    {
        _folder.Add("bad.plan", "info\nthe warning\nan error");
        _folder.Add("good.plan");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_diagnostic_is_an_object_with_all_members_in_one_order()
    {
        var run = await Run(["--verbose", _folder["bad.plan"], _folder["new.text"]]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["diagnostic", "diagnostic", "diagnostic", "failure"], Kinds(run));
        Assert.All(Objects(run)[..3], found => Assert.Equal(Members, found.EnumerateObject().Select(member => member.Name)));
        Assert.Equal(["info", "warning", "error"], Objects(run)[..3].Select(found => found.GetProperty("severity").GetString()));
        var warning = Objects(run)[1];
        Assert.Equal(_folder["bad.plan"], warning.GetProperty("file").GetString());
        Assert.Equal((2, 5), (warning.GetProperty("line").GetInt32(), warning.GetProperty("column").GetInt32()));
        Assert.All(Members[6..9].Append("hint"), name => Assert.Equal(JsonValueKind.Null, warning.GetProperty(name).ValueKind));
        Assert.Equal("seen", warning.GetProperty("message").GetString());
        Assert.Equal(2, Objects(run)[3].GetProperty("exitCode").GetInt32());
        Assert.Equal($"{_folder["bad.plan"]}: 1 error, so nothing was written; --lenient converts all the same", Objects(run)[3].GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_place_in_a_sheet_or_in_JSON_has_its_own_members()
    {
        var said = new Diagnostic("TEST1", DiagnosticSeverity.Warning, "seen", SourceLocation.InSheet("Plan", "B7"), "mend it");
        var run = await ToolRun.Of(
            ScriptedReader.Saying(said, said with { Location = SourceLocation.At(3, 4, "/phases/0") }, said with { Location = SourceLocation.None }),
            console => console, [], "convert", "--diagnostics", "json", "--from", "scripted", "--to", "text", "-", "-");

        var objects = Objects(run);
        Assert.Equal("""{"kind":"diagnostic","id":"TEST1","severity":"warning","file":"<stdin>","line":null,"column":null,"sheet":"Plan","cell":"B7","pointer":null,"message":"seen","hint":"mend it"}""", run.ErrorLines[0]);
        Assert.Equal("/phases/0", objects[1].GetProperty("pointer").GetString());
        Assert.Equal(JsonValueKind.Null, objects[2].GetProperty("line").ValueKind);
    }

    [Fact]
    public async Task What_was_done_is_an_object_where_the_document_takes_the_standard_output()
    {
        var run = await Run([_folder["good.plan"], "-o", "-", "--to", "text"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["diagnostic", "done"], Kinds(run));
        Assert.Equal($"{_folder["good.plan"]} → <stdout>: 3 phases, 3 activities, 2 parties", Objects(run)[1].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Many_files_show_no_bar_and_go_on()
    {
        var run = await ToolRun.Of(
            console => console with { IsErrorTerminal = true }, "", "convert", _folder["bad.plan"], _folder["missing.plan"], _folder["good.plan"], "-o", _folder["out/"], "--to", "text", "--diagnostics", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["diagnostic", "diagnostic", "failure", "failure", "diagnostic"], Kinds(run));
        Assert.Equal($"3 files: 1 converted, 2 unreadable{Environment.NewLine}", run.Output);
    }

    [Fact]
    public async Task Wrong_usage_is_a_failure_too()
    {
        var run = await Run([_folder["good.plan"]]);

        Assert.Equal(64, run.ExitCode);
        Assert.Equal(["failure"], Kinds(run));
        Assert.Equal(64, Objects(run)[0].GetProperty("exitCode").GetInt32());

        run = await ToolRun.Of("convert", "--nonsense", "--diagnostics", "json");
        Assert.Equal(["failure"], Kinds(run));
    }

    [Fact]
    public async Task Whatever_a_document_says_is_one_line_without_control_characters()
    {
        var said = new Diagnostic("TEST1", DiagnosticSeverity.Error, "a\e[31m\"\\\r\n\u0000\u007F\u009B\u2028\u202E👩 \uD800 é", SourceLocation.None);
        var run = await ToolRun.Of(ScriptedReader.Saying(said), console => console, [], "convert", "--diagnostics", "json", "--from", "scripted", "--to", "text", "-", "-");

        Assert.Equal(["diagnostic", "failure"], Kinds(run));
        Assert.All(run.ErrorLines, line => Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u202E'));
        Assert.Equal("a\e[31m\"\\\r\n\0\u007F\u009B\u2028\u202E👩 \uFFFD é", Objects(run)[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Text_is_the_form_of_a_run_that_asks_for_none()
    {
        var text = await ToolRun.Of("convert", "--diagnostics", "text", _folder["bad.plan"], _folder["new.text"]);

        Assert.Equal((await ToolRun.Of("convert", _folder["bad.plan"], _folder["new.text"])).Error, text.Error);
    }

    private static Task<ToolRun> Run(string[] args) => ToolRun.Of(["convert", "--diagnostics", "json", .. args]);

    private static JsonElement[] Objects(ToolRun run) => [.. run.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement)];

    private static IEnumerable<string?> Kinds(ToolRun run) => Objects(run).Select(found => found.GetProperty("kind").GetString());
}
