using System.Text;
using Raci.Formats;

namespace Raci.Tool.Tests;

/// <summary>What a person at a terminal of 60 columns sees of the diagnostics, without colours.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_diagnostic_comes_with_its_line_a_caret_below_the_cell_and_what_to_write() => Assert.Equal(
        [
            "<stdin>(3,11): error RACI1003: 'RX' is no role of RACI; the row is kept, and so is what the cell says",
            "  3 │ | Order | RX | R |",
            "    │           ^~",
            "    = write letters of R, A, C, I, and other words in brackets: R (words)",
        ],
        await Shown("| Activity | Client | Provider |\n|---|---|---|\n| Order | RX | R |\n| Pay | A | R |\n"));

    [Fact]
    public async Task Tabs_wide_letters_and_combining_marks_do_not_move_the_caret() => Assert.Equal(
        [
            "<stdin>(3,20): error RACI1003: 'I%%' is no role of RACI; the row is kept, and so is what the cell says",
            // Four spaces for the tab; six columns for three ideographs; one for e and its accent; two for the family.
            "  3 │ | 支払い    e\u0301👩‍👩‍👧 | I%% |",
            $"    │ {new string(' ', 2 + 6 + 4 + 1 + 2 + 3)}^~~",
        ],
        (await Shown("| Activity | Client |\n|---|---|\n| 支払い\te\u0301👩‍👩‍👧 | I%% |\n| Pay | R |\n"))[..3]);

    [Fact]
    public async Task A_long_line_is_cut_around_the_place() => Assert.Equal(
        [
            // 53 columns: one for each end that is cut off, two for the place, and of the other 49 one more behind than before it.
            "  3 │ …g long long long long | QQ | short short short shor…",
            $"    │ {new string(' ', 1 + 24)}^~",
        ],
        (await Shown($"| Activity | Client | More |\n|---|---|---|\n| {string.Concat(Enumerable.Repeat("long ", 30))}| QQ | {string.Concat(Enumerable.Repeat("short ", 30))}|\n| Pay | R | x |\n"))[1..3]);

    [Fact]
    public async Task Letters_from_right_to_left_are_named_and_not_pointed_at() => Assert.Equal(
        ["  1 │ | תכנון | אולי |", "    │ here: אולי"],
        (await Shown(At(1, 11, "'אולי' is no role"), "| תכנון | אולי |"))[1..3]);

    [Fact]
    public async Task Nothing_a_document_holds_commands_the_terminal()
    {
        var run = await Run(At(1, 14, "what \e[31m 'says' \u202E it"), Encoding.UTF8.GetBytes("\e[31mred\u009B32m\u202Eturned\u2028 it\a"));

        Assert.Equal(
            [
                "<stdin>(1,14): error TEST1: what \uFFFD[31m 'says' \uFFFD it",
                // What no text may hold is not in the text that readers see; marks stand for what remains.
                "  1 │ [31mred32m\uFFFDturned\uFFFD it",
                "    │              ^~~~~",
            ],
            run.ErrorLines[..3]);
        Assert.DoesNotContain(run.Error.ReplaceLineEndings(" "), c => char.IsControl(c) || c == '\u202E');
    }

    [Theory]
    [InlineData("one line", 99, 1)]
    [InlineData("", 1, 1)]
    [InlineData("\n\n   \n", 3, 2)]
    [InlineData("PK\u0003\u0004", 1, 1)]
    public async Task A_place_without_anything_to_see_is_told_alone(string document, int line, int column) => Assert.Equal(
        [$"<stdin>({line},{column}): error TEST1: seen", "  = mend it"],
        (await Shown(new Diagnostic("TEST1", DiagnosticSeverity.Error, "seen", SourceLocation.At(line, column), "mend it"), document))[..2]);

    [Theory]
    [InlineData(4, "       ^")]
    [InlineData(int.MaxValue, "       ^")]
    public async Task A_place_behind_the_end_of_its_line_is_shown_there(int column, string marker) => Assert.Equal(
        ["  1 │ one", "    │" + marker[3..]],
        (await Shown(At(1, column, "something is missing"), "one"))[1..3]);

    [Fact]
    public async Task A_line_of_ten_megabytes_costs_one_line()
    {
        var run = await Run(At(1, 5_000_001, "seen"), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("abcd ", 2_000_000))));

        Assert.Equal(["  1 │ …cd abcd abcd abcd abcd abcd abcd abcd abcd abcd abc…", $"    │ {new string(' ', 1 + 23)}^~~~"], run.ErrorLines[1..3]);
    }

    [Fact]
    public async Task What_was_read_is_shown_though_the_file_has_vanished()
    {
        _folder.Add("in.scripted", "what was there");
        var formats = ScriptedReader.Doing(() =>
        {
            File.Delete(_folder["in.scripted"]);
            return [At(1, 6, "seen")];
        });

        var run = await ToolRun.Of(formats, Terminal, [], "convert", "--lenient", _folder["in.scripted"], _folder["out.text"]);

        Assert.Equal(["  1 │ what was there", "    │      ^~~"], run.ErrorLines[1..3]);
    }

    [Fact]
    public async Task Of_many_of_one_kind_all_places_are_told_and_the_first_twenty_shown()
    {
        var run = await Run([.. Enumerable.Range(1, 25).Select(line => At(line, 1, "seen")), At(3, 1, "seen") with { Id = "TEST9" }], Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("line\n", 25))));

        Assert.Equal(26, run.ErrorLines.Count(line => line.StartsWith("<stdin>(", StringComparison.Ordinal)));
        Assert.Equal(21, run.ErrorLines.Count(line => line.EndsWith(" │ line", StringComparison.Ordinal)));
        Assert.Equal(
            ["<stdin>(24,1): error TEST1: seen", "<stdin>(25,1): error TEST1: seen", "<stdin>(3,1): error TEST9: seen", "  3 │ line", "    │ ^~~~"],
            run.ErrorLines[63..68]);
    }

    [Fact]
    public async Task A_cell_of_a_workbook_is_shown_by_its_words()
    {
        var workbook = MatrixFile.ToBytes(FakeReader.Matrix, "xlsx");
        var result = MatrixFile.TryRead(workbook);
        var cell = result.Sources.Of(result.Matrix!.Rows[0].Place, result.Matrix.Parties[0])!;

        var run = await Run(new Diagnostic("TEST1", DiagnosticSeverity.Error, "seen", cell, "mend it"), workbook);

        Assert.Equal([$"<stdin>[{cell.Sheet}!{cell.Cell}]: error TEST1: seen", $"  {cell.Cell} │ RA", $"  {new string(' ', cell.Cell!.Length)} = mend it"], run.ErrorLines[..3]);
    }

    [Fact]
    public async Task What_could_not_be_written_has_no_line()
    {
        _folder.Add("in.plan");

        var run = await ToolRun.Of(Terminal, "", "convert", _folder["in.plan"], _folder["out.text"]);

        Assert.Equal([$"{_folder["out.text"]}: warning TEST2: left out"], run.ErrorLines);
    }

    [Theory]
    [InlineData("--no-color", false)]
    [InlineData("--verbose", true)]
    public async Task Without_colours_everything_else_is_as_with_them(string option, bool isPlain)
    {
        var run = await ToolRun.Of(console => Terminal(console) with { IsPlain = isPlain }, "an error", "convert", "--from", "plan", "-", _folder["out.text"], option);

        Assert.Equal(["<stdin>(1,4): error TEST1: seen", "  1 │ an error", "    │    ^~~~~"], run.ErrorLines[..3]);
        Assert.DoesNotContain('\e', run.Error);
    }

    private static Diagnostic At(int line, int column, string message) => new("TEST1", DiagnosticSeverity.Error, message, SourceLocation.At(line, column));

    private static ToolConsole Terminal(ToolConsole console) => console with { IsErrorTerminal = true, IsPlain = true, Width = () => 60 };

    private static Task<ToolRun> Run(Diagnostic said, byte[] document) => Run([said], document);

    private static Task<ToolRun> Run(Diagnostic[] said, byte[] document) =>
        ToolRun.Of(ScriptedReader.Saying(said), Terminal, document, "convert", "--lenient", "--from", "scripted", "--to", "text", "-", "-");

    private static async Task<string[]> Shown(Diagnostic said, string document) => (await Run(said, Encoding.UTF8.GetBytes(document))).ErrorLines;

    private static async Task<string[]> Shown(string document) =>
        [.. (await ToolRun.Of(Terminal, document, "convert", "--lenient", "--from", "markdown", "--to", "text", "-", "-")).ErrorLines.TakeWhile(line => !line.StartsWith("<stdout>", StringComparison.Ordinal))];
}
