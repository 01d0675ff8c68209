using System.IO.Compression;
using System.Text;

namespace Raci.Tool.Tests;

/// <summary>What <c>raci set</c> changes, says and returns.</summary>
public sealed class SetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Plan => _folder["plan.md"];

    public SetTests() => File.Copy(Seed.Of("fr"), Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_cell_of_a_seed_changes_in_one_line()
    {
        var matrix = MatrixFile.Read(Plan);
        var activity = matrix.Rows[5].Activity;
        var before = await File.ReadAllLinesAsync(Plan);

        var run = await ToolRun.Of("set", Plan, "--activity", $"{activity}", "--party", "Client", "--roles", "C/I");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var after = await File.ReadAllLinesAsync(Plan);
        Assert.Equal(before.Length, after.Length);
        Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
        Assert.Equal(matrix.Assign(matrix.Rows[5].Place, "Client", "CI"), MatrixFile.Read(Plan));
    }

    [Fact]
    public async Task A_workbook_with_sheets_of_its_own_is_left_as_it_is()
    {
        await ToolRun.Of("convert", Plan, _folder["plan.xlsx"]);
        var content = await File.ReadAllBytesAsync(_folder["plan.xlsx"]);
        await using (var archive = await ZipFile.OpenAsync(_folder["plan.xlsx"], ZipArchiveMode.Update))
        {
            var part = archive.GetEntry("xl/workbook.xml")!;
            string workbook;
            using (var reader = new StreamReader(await part.OpenAsync()))
                workbook = await reader.ReadToEndAsync();
            part.Delete();
            await using var writer = new StreamWriter(await archive.CreateEntry("xl/workbook.xml").OpenAsync());
            await writer.WriteAsync(workbook.Replace("name=\"Notes\"", "name=\"Budget\"", StringComparison.Ordinal));
        }

        var changed = await File.ReadAllBytesAsync(_folder["plan.xlsx"]);
        var matrix = MatrixFile.Read(_folder["plan.xlsx"]);
        var run = await ToolRun.Of("set", _folder["plan.xlsx"], "--activity", $"{matrix.Rows[0].Activity}", "--party", "Client", "--roles", "C");

        Assert.NotEqual(content, changed);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would lose the sheets 'Budget', so nothing was changed", run.Error, StringComparison.Ordinal);
        Assert.Equal(changed, await File.ReadAllBytesAsync(_folder["plan.xlsx"]));
    }

    [Theory]
    [InlineData("\uFEFFActivity;Client;Bank\nOrder;R;A\n", "\uFEFFActivity;Client;Bank\r\nOrder;I;A\r\n")]
    [InlineData("Activity,Client,Bank\nOrder,R,A\n", "Activity,Client,Bank\r\nOrder,I,A\r\n")]
    public async Task Csv_keeps_its_separator_and_its_byte_order_mark(string before, string after)
    {
        await File.WriteAllBytesAsync(_folder["plan.csv"], Encoding.UTF8.GetBytes(before));

        var run = await ToolRun.Of("set", _folder["plan.csv"], "--activity", "Order", "--party", "Client", "--roles", "I");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(after.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder["plan.csv"])).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("plan.yaml", "# agreed\nparties: [Client]\nphases:\n- activities:\n  - name: Order\n    assignments: { Client: R }\n", "RACI1050")]
    [InlineData("plan.json", """{ "owner": "Ana", "parties": [{ "name": "Client" }], "phases": [{ "activities": [{ "name": "Order", "assignments": { "Client": "R" } }] }] }""", "RACI1043")]
    public async Task What_a_document_loses_when_it_is_written_whole_is_a_warning(string file, string content, string id)
    {
        _folder.Add(file, content);

        var run = await ToolRun.Of("set", _folder[file], "--activity", "Order", "--party", "Client", "--roles", "A");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"warning {id}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_that_is_only_tried_is_told_as_the_line_that_moves()
    {
        _folder.Add("jobs.md", "| Activity | Client |\n|---|---|\n| One | R |\n| Two | A |\n| Three | C |\n| Four | I |\n");

        var run = await ToolRun.Of("set", _folder["jobs.md"], "--move-activity", "Four", "--before", "One", "--dry-run");

        Assert.Equal(["+3: | Four | I |", "-6: | Four | I |"], run.Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(64, "--activity", "x", "--party", "Client")]
    [InlineData(64, "--activity", "x", "--roles", "R")]
    [InlineData(64, "--party", "Client", "--roles", "R")]
    [InlineData(64, "--rename-activity", "x")]
    [InlineData(64, "--add-activity", "x")]
    [InlineData(64, "--add-activity", "x", "--after", "y", "--before", "z")]
    [InlineData(64, "--remove-activity", "x", "--rename-party", "Client=Customer")]
    [InlineData(64, "--remove-activity", "x", "--to", "y")]
    [InlineData(64, "--rename-party", "Client=Customer", "--phase", "x")]
    [InlineData(64, "--rename-party", "Client")]
    [InlineData(64, "--remove-activity", "")]
    [InlineData(2, "--rename-party", "Clients=Customer")]
    [InlineData(2, "--rename-party", "Client=Cloud Temple")]
    [InlineData(2, "--remove-activity", "no such activity")]
    public async Task What_cannot_be_meant_changes_nothing(int exitCode, params string[] options)
    {
        var before = await File.ReadAllBytesAsync(Plan);

        var run = await ToolRun.Of(["set", Plan, .. options]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith("raci: error: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Plan));
    }

    [Fact]
    public async Task Letters_of_no_role_are_told_with_those_there_are()
    {
        var run = await ToolRun.Of("set", Plan, "--activity", $"{MatrixFile.Read(Plan).Rows[0].Activity}", "--party", "Client", "--roles", "RX");

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("R, A, C, I", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    [InlineData("xlsx")]
    public async Task A_format_that_carries_everything_is_written_whole(string extension)
    {
        var (matrix, file) = (MatrixFile.Read(Plan), _folder[$"plan.{extension}"]);
        MatrixFile.Write(matrix, file);

        var run = await ToolRun.Of("set", file, "--remove-activity", $"{matrix.Rows[3].Activity}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(matrix.Remove(matrix.Rows[3].Place), MatrixFile.Read(file));
    }

    [Fact]
    public async Task A_format_that_would_lose_something_is_refused()
    {
        _folder.Add("plan.csv", "Release plan\n\nActivity,Client,Bank\nOrder,R,A\nPay,RA,I\n");

        var run = await ToolRun.Of("set", _folder["plan.csv"], "--activity", "Order", "--party", "Client", "--roles", "A");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("Release plan\n\nActivity,Client,Bank\nOrder,R,A\nPay,RA,I\n", await File.ReadAllTextAsync(_folder["plan.csv"]));
    }

    [Fact]
    public async Task The_standard_input_becomes_the_standard_output()
    {
        var run = await ToolRun.Of(console => console, "| Activity | Client | Bank |\n|---|---|---|\n| Order | R | A |\n| Pay | I | RA |\n", "set", "-", "--from", "markdown", "--activity", "pay", "--party", "client", "--roles", "C");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("| Activity | Client | Bank |\n|---|---|---|\n| Order | R | A |\n| Pay | C | RA |\n", System.Text.Encoding.UTF8.GetString(run.OutputBytes));
    }

    [Fact]
    public async Task Where_it_is_so_already_nothing_is_written()
    {
        var row = MatrixFile.Read(Plan).Rows[0].Activity;
        File.SetAttributes(Plan, FileAttributes.ReadOnly);

        var run = await ToolRun.Of("set", Plan, "--activity", $"{row}", "--party", "Client", "--roles", $"{row["Client"]}");

        File.SetAttributes(Plan, FileAttributes.Normal);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("is so already", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_options_examples_and_exit_codes()
    {
        var run = await ToolRun.Of("set", "--help");

        Assert.Equal(0, run.ExitCode);
        string[] told = ["--activity <TEXT>", "--party <NAME>", "--roles <LETTERS>", "--rename-party <OLD=NEW>", "--dry-run", "Examples:", "Exit codes:"];
        Assert.All(told, word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }
}
