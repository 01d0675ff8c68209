namespace Raci.Tool.Tests;

/// <summary>The matrix as a terminal of some width shows it.</summary>
public sealed class ShowLayoutTests
{
    private const string Page = """
        # Release

        ## Prepare

        | Activity | Product | Cloud platform |
        |---|---|---|
        | Freeze the scope | RA* | C (veto) |
        | 手順を確認して記録する 👩‍👩‍👧 | R | A |

        \* Until Friday.

        ## Ship

        | Activity | Product | Cloud platform |
        |---|---|---|
        | Cut the branch, and tell everybody who waits for it | I | RA |
        """;

    [Fact]
    public Task As_wide_as_it_needs() => Shows(80,
        "Release",
        "R Responsible  A Accountable  C Consulted  I Informed",
        "",
        "Prepare                                              Product  Cloud platform",
        "────────────────────────────────────────────────────────────────────────────",
        "Freeze the scope                                     RA*      C (veto)",
        "手順を確認して記録する 👩‍👩‍👧                            R        A",
        "",
        "Ship                                                 Product  Cloud platform",
        "────────────────────────────────────────────────────────────────────────────",
        "Cut the branch, and tell everybody who waits for it  I        RA",
        "",
        "Prepare",
        "  * Until Friday.");

    [Fact]
    public Task Activities_and_names_wrap() => Shows(40,
        "Release",
        "R Responsible  A Accountable",
        "C Consulted  I Informed",
        "",
        "Prepare               Product  Cloud",
        "                               platform",
        "────────────────────────────────────────",
        "Freeze the scope      RA*      C (veto)",
        "手順を確認して記録す  R        A",
        "る 👩‍👩‍👧",
        "",
        "Ship                  Product  Cloud",
        "                               platform",
        "────────────────────────────────────────",
        "Cut the branch, and   I        RA",
        "tell everybody who",
        "waits for it",
        "",
        "Prepare",
        "  * Until Friday.");

    [Fact]
    public Task Parties_stand_below_activities_where_there_is_no_room_beside_them() => Shows(24,
        "Release",
        "R Responsible",
        "A Accountable",
        "C Consulted  I Informed",
        "",
        "Prepare",
        "────────────────────────",
        "Freeze the scope",
        "  RA* Product",
        "  C Cloud platform",
        "    (veto)",
        "手順を確認して記録する",
        "👩‍👩‍👧",
        "  R Product",
        "  A Cloud platform",
        "",
        "Ship",
        "────────────────────────",
        "Cut the branch, and tell",
        "everybody who waits for",
        "it",
        "  I Product",
        "  RA Cloud platform",
        "",
        "Prepare",
        "  * Until Friday.");

    [Theory]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(57)]
    [InlineData(120)]
    public async Task No_line_is_longer_than_the_terminal_is_wide(int columns)
    {
        foreach (var language in new[] { "it", "fr", "es", "de" })
        {
            foreach (var command in new[] { "show", "stats" })
            {
                var run = await ToolRun.Of(command, Seed.Of(language), "--width", $"{columns}");
                // Their letters take one column each, and so do the blocks of bars.
                Assert.All(run.Lines(), line => Assert.InRange(line.Length, 0, columns));
            }
        }
    }

    [Fact]
    public async Task A_terminal_shows_each_letter_in_the_colour_of_what_it_does()
    {
        var run = await ToolRun.Of(console => console with { IsOutputTerminal = true, Width = () => 81 }, Page, "show", "--from", "markdown", "-");

        // Cyan performs, yellow answers; where nothing has a colour, nothing is set.
        Assert.Contains("\e[96mR\e[0m\e[93mA\e[0m", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nPrepare  ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(await Plain(console => console), await Plain(console => console with { IsOutputTerminal = true, IsPlain = true, Width = () => 81 }));
        Assert.Equal(await Plain(console => console), await Plain(console => console with { IsOutputTerminal = true, Width = () => 81 }, "--no-color"));

        static async Task<string> Plain(Func<ToolConsole, ToolConsole> change, params string[] args) => (await ToolRun.Of(change, Page, ["show", "--from", "markdown", "-", .. args])).Output;
    }

    [Fact]
    public async Task Nothing_a_document_holds_commands_the_terminal()
    {
        var run = await Results.Ask("# Plan\n\n| Activity | Client |\n|---|---|\n| turned \u202E round | R |\n| Pay | A |\n", "show");

        Assert.Contains("turned \uFFFD round", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', run.Output);
    }

    private static async Task Shows(int width, params string[] lines) => Assert.Equal(lines, (await Results.Ask(Page, "show", "--width", $"{width}")).Lines());
}
