using System.Text.Json;

namespace Raci.Tool.Tests;

/// <summary>The command <c>stats</c>: who carries how much, in each form.</summary>
public sealed class StatsTests : IDisposable
{
    private const string Page = """
        # Release

        ## Prepare

        | Activity | Product | Platform |
        |---|---|---|
        | Freeze the scope | RA | C |
        | Ask | | |

        ## Ship

        | Activity | Product | Platform |
        |---|---|---|
        | Cut the branch | R | RA |
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_block_for_each_kind_has_a_line_and_a_bar_for_each_party() => Assert.Equal(
        [
            "Release: 3 activities, 1 without", "roles",
            "", "performs (R)", "  Product   2   67%  ██████████", "  Platform  1   33%  █████",
            "", "answers (A)", "  Product   1   33%  █████", "  Platform  1   33%  █████",
            "", "advises (C)", "  Product   0    0%", "  Platform  1   33%  █████",
            "", "informed (I)", "  Product   0    0%", "  Platform  0    0%",
            "", "any role", "  Product   2   67%  ██████████", "  Platform  2   67%  ██████████",
        ],
        (await Results.Ask(Page, "stats", "--width", "36")).Lines());

    [Fact]
    public async Task By_phase_what_nobody_does_there_is_left_out() => Assert.Equal(
        [
            "", "Ship: 1 activity",
            "", "performs (R)", "  Product  1  100%  ████", "  Platform  1  100%  ████",
            "", "answers (A)", "  Product  0    0%", "  Platform  1  100%  ████",
        ],
        (await Results.Ask(Page, "stats", "--by", "phase", "--width", "200")).Lines()[^10..].Select(line => line.Replace(new string('█', 36), "", StringComparison.Ordinal).Replace("Product  ", "Product ", StringComparison.Ordinal)));

    [Fact]
    public async Task Json_holds_counts_and_shares_of_parties_kinds_letters_and_phases()
    {
        using var counted = JsonDocument.Parse((await Results.Ask(Page, "stats", "--format", "json", "--by", "phase")).Document());
        var document = counted.RootElement.GetProperty("documents")[0];

        Assert.Equal(("<stdin>", 3, 1), (document.GetProperty("file").GetString(), document.GetProperty("activities").GetInt32(), document.GetProperty("unassigned").GetInt32()));
        Assert.Equal(
            """{"party":"Platform","count":2,"share":0.6667,"kinds":[{"kind":"performs","count":1,"share":0.3333},{"kind":"answers","count":1,"share":0.3333},{"kind":"advises","count":1,"share":0.3333},{"kind":"informed","count":0,"share":0}],"letters":[{"letter":"R","count":1,"share":0.3333},{"letter":"A","count":1,"share":0.3333},{"letter":"C","count":1,"share":0.3333},{"letter":"I","count":0,"share":0}]}""",
            JsonSerializer.Serialize(document.GetProperty("parties")[1]));
        Assert.Equal(["""["Prepare"]""", """["Ship"]"""], document.GetProperty("phases").EnumerateArray().Select(phase => JsonSerializer.Serialize(phase.GetProperty("path"))));
        Assert.Equal([2, 1], document.GetProperty("phases").EnumerateArray().Select(phase => phase.GetProperty("activities").GetInt32()));
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_count()
    {
        var rows = (await Results.Ask(Page.Replace("Product", "=Product", StringComparison.Ordinal), "stats", "--format", "csv", "--by", "phase")).Document().Split("\r\n");

        Assert.Equal("file,phase,party,by,role,count,activities,share", rows[0]);
        Assert.Equal(["<stdin>,,'=Product,any,,2,3,0.6667", "<stdin>,,'=Product,kind,performs,2,3,0.6667"], rows[1..3]);
        Assert.Contains("<stdin>,Ship,Platform,letter,A,1,1,1.0000", rows);
        // A heading and the end; any role, four kinds and four letters of two parties in the whole and in two phases.
        Assert.Equal(2 + (9 * 2 * 3), rows.Length);
    }

    [Fact]
    public async Task Markdown_is_a_table_of_parties_and_kinds() => Assert.Equal(
        """
        ## Release

        3 activities, 1 without roles

        | Party | performs (R) | answers (A) | advises (C) | informed (I) | any role |
        |---|---|---|---|---|---|
        | Product | 2 (67%) | 1 (33%) | 0 (0%) | 0 (0%) | 2 (67%) |
        | Platform | 1 (33%) | 1 (33%) | 1 (33%) | 0 (0%) | 2 (67%) |

        """,
        (await Results.Ask(Page, "stats", "--format", "markdown")).Document());

    [Fact]
    public async Task Many_documents_are_counted_one_by_one_or_together()
    {
        _folder.Add("one.md", Page);
        _folder.Add("two.md", "# Other\n\n| Activity | Legal | Platform |\n|---|---|---|\n| Sign | RA | I |\n| Wait | A | R |\n");
        _folder.Add("prose.md", "# No matrix\n");

        var alone = await ToolRun.Of("stats", _folder[""]);
        var together = await ToolRun.Of("stats", _folder[""], "--portfolio");

        Assert.Equal((0, 0), (alone.ExitCode, together.ExitCode));
        Assert.Contains($"{_folder["two.md"]}: Other: 2 activities", alone.Lines());
        Assert.Equal(["Portfolio of 2 documents: 5 activities, 1 without roles", "", "performs (R)"], together.Lines()[..3]);
        Assert.Equal(["Product", "Platform", "Legal"], together.Lines()[3..6].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]));
        Assert.Equal(["2", "2", "1"], together.Lines()[3..6].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
    }

    [Fact]
    public async Task The_seeds_together_hold_four_times_what_one_holds()
    {
        var rows = (await ToolRun.Of("stats", Seed.Of("it"), Seed.Of("fr"), Seed.Of("es"), Seed.Of("de"), "--portfolio", "--format", "csv", "--quiet")).Document().Split("\r\n");

        Assert.Equal(96, rows.Where(row => row.Contains(",letter,R,", StringComparison.Ordinal)).Sum(row => int.Parse(row.Split(',')[5])));
        Assert.Contains(",,Cloud Temple,letter,A,44,96,0.4583", rows);
    }

    [Fact]
    public async Task A_wrong_part_is_wrong_usage_and_no_matrix_is_unusable()
    {
        var wrong = await Results.Ask(Page, "stats", "--by", "week");
        Assert.Equal(64, wrong.ExitCode);
        Assert.Equal(["raci: error: --by week: no such part; there is phase; raci stats --help tells how"], wrong.ErrorLines);

        Assert.Equal(2, (await Results.Ask("Prose.\n", "stats")).ExitCode);
    }
}
