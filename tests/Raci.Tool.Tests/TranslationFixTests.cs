using System.Text;
using System.Text.Json;

namespace Raci.Tool.Tests;

/// <summary>What <c>raci translations --fix</c> changes, says and returns.</summary>
public sealed class TranslationFixTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fr", "de")]
    [InlineData("de", "fr")]
    [InlineData("it", "es")]
    [InlineData("es", "it")]
    public async Task Cells_of_a_seed_that_drifted_are_those_of_the_seed_again_byte_for_byte(string source, string language)
    {
        var seed = File.ReadAllText(Seed.Of(language));
        var lines = seed.Split('\n');
        // By hand, in the notation of the page: a letter in place of others, a cell emptied, a name in place of letters, two cells of a row.
        var (rows, drifts) = (Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains("__R__", StringComparison.Ordinal) || lines[i].Contains("__RA__", StringComparison.Ordinal)).ToArray(), 0);
        foreach (var (row, before, after) in new[] { (3, "__RA__", "__C__ "), (5, "__RA__", "      "), (8, "__RA__", "Acme  "), (11, "__I__", "__C__"), (11, "__RA__", "__I__ ") })
        {
            var at = rows[row];
            var drifted = lines[at].Contains(before, StringComparison.Ordinal) ? lines[at].Replace(before, after, StringComparison.Ordinal) : lines[at];
            drifts += drifted == lines[at] ? 0 : 1;
            lines[at] = drifted;
        }

        Assert.True(drifts > 2, $"{drifts}");
        _folder.Add("plan.md", string.Join('\n', lines));

        var run = await ToolRun.Of("translations", Seed.Of(source), _folder["plan.md"], "--fix");

        Assert.Equal(seed, await File.ReadAllTextAsync(_folder["plan.md"]));
        Assert.Equal(drifts, run.Output.Split('→').Length - 1);
        Assert.Equal(language is "de" or "es" ? 1 : 0, run.ExitCode);
    }

    [Theory]
    [InlineData("utf-8", false, "\n")]
    [InlineData("utf-8", true, "\r\n")]
    [InlineData("utf-16", true, "\r\n")]
    public async Task Encoding_byte_order_mark_and_line_ends_stay(string name, bool hasMark, string lineEnd)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] BytesOf(string page) => [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(page.ReplaceLineEndings(lineEnd))];
        _folder.Add("plan.fr.md", Page("Activité", "Choisir", "Payer", "RA"));
        await File.WriteAllBytesAsync(_folder["plan.de.md"], BytesOf(Page("Aktivität", "Wählen", "Zahlen", "R")));

        var run = await ToolRun.Of("translations", _folder["plan.fr.md"], _folder["plan.de.md"], "--fix");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(BytesOf(Page("Aktivität", "Wählen", "Zahlen", "RA")), await File.ReadAllBytesAsync(_folder["plan.de.md"]));
        Assert.Equal($"{_folder["plan.de.md"]}: phase 1, row 1, Acme: R → RA\n{_folder["plan.de.md"]} holds the same as {_folder["plan.fr.md"]}\n", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_needs_no_fix_is_not_touched_and_the_source_never()
    {
        _folder.Add("plan.fr.md", Page("Activité", "Choisir", "Payer", "RA"));
        _folder.Add("plan.de.md", Page("Aktivität", "Wählen", "Zahlen", "RA"));
        _folder.Add("plan.it.md", Page("Attività", "Scegliere", "Pagare", "I"));
        foreach (var file in new[] { "plan.fr.md", "plan.de.md" })
            File.SetLastWriteTimeUtc(_folder[file], LongAgo);

        var run = await ToolRun.Of("translations", _folder["plan.fr.md"], Path.GetDirectoryName(_folder["plan.fr.md"])!, _folder["plan.it.md"], _folder["plan.fr.md"], "--fix");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["plan.fr.md", "plan.de.md"], file => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder[file])));
        Assert.Equal(Page("Attività", "Scegliere", "Pagare", "RA"), await File.ReadAllTextAsync(_folder["plan.it.md"]));
        Assert.Single(run.Output.Split('→').Skip(1));
    }

    [Fact]
    public async Task A_dry_run_shows_the_lines_and_writes_nothing()
    {
        _folder.Add("plan.fr.md", Page("Activité", "Choisir", "Payer", "RA"));
        _folder.Add("plan.de.md", Page("Aktivität", "Wählen", "Zahlen", "I"));
        File.SetLastWriteTimeUtc(_folder["plan.de.md"], LongAgo);

        var run = await ToolRun.Of("translations", _folder["plan.fr.md"], _folder["plan.de.md"], "--fix", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"{_folder["plan.de.md"]}:\n-3: | Wählen | R | I |\n+3: | Wählen | R | RA |\n{_folder["plan.de.md"]} would hold the same as {_folder["plan.fr.md"]}\n",
            run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["plan.de.md"]));
    }

    [Fact]
    public async Task A_cell_that_cannot_be_written_is_told_and_the_others_are_corrected()
    {
        _folder.Add("plan.fr.md", "| Activité | Bank | Acme |\n|---|---|---|\n| Choisir | R | A |\n| Payer | I | C |\n\n## Exploiter\n\n| Activité | Bank | Acme |\n|---|---|---|\n| Mesurer | R | A |\n| Appeler | R | I |\n");
        _folder.Add("plan.de.md", "| Aktivität | Bank | Acme |\n|---|---|---|\n| Wählen | R | I |\n| Zahlen | I | C |\n\n## Betreiben\n\n<table><tr><th>Aktivität</th><th>Bank</th><th>Acme</th></tr><tr><td>Messen</td><td>R</td><td>A</td></tr><tr><td>Anrufen</td><td>A</td><td>I</td></tr></table>\n");

        var run = await ToolRun.Of("translations", _folder["plan.fr.md"], _folder["plan.de.md"], "--fix");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("| Wählen | R | A |\n", await File.ReadAllTextAsync(_folder["plan.de.md"]), StringComparison.Ordinal);
        Assert.Contains("error RACI2030: the cell of 'Bank' cannot be changed: it stands in no row of a pipe table; edit", run.Error, StringComparison.Ordinal);
        Assert.Contains("RACI4001: the row 'Anrufen' has A for 'Bank' where the source has R", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_file_does_not_stop_the_others()
    {
        _folder.Add("plan.fr.md", Page("Activité", "Choisir", "Payer", "RA"));
        await File.WriteAllBytesAsync(_folder["old.md"], Encoding.Latin1.GetBytes(Page("Aktivität", "Wählen", "Zahlen", "R")));
        _folder.Add("empty.md", "nothing\n");
        _folder.Add("plan.csv", "Plan\n\nAktivität,Bank,Acme\nWählen,R,I\nZahlen,A,C\n");
        _folder.Add("plan.de.md", Page("Aktivität", "Wählen", "Zahlen", "R"));
        var old = await File.ReadAllBytesAsync(_folder["old.md"]);

        var run = await ToolRun.Of("translations", _folder["plan.fr.md"], _folder["old.md"], _folder["empty.md"], _folder["plan.csv"], _folder["plan.de.md"], "--fix");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(old, await File.ReadAllBytesAsync(_folder["old.md"]));
        Assert.Contains("RACI2031", run.Error, StringComparison.Ordinal);
        Assert.Contains("csv is written whole and would lose something", run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("RACI4001", run.Output, StringComparison.Ordinal);
        Assert.Equal(Page("Aktivität", "Wählen", "Zahlen", "RA"), await File.ReadAllTextAsync(_folder["plan.de.md"]));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    [InlineData("xlsx")]
    public async Task Other_formats_are_written_whole(string extension)
    {
        var matrix = MatrixFile.Read(Seed.Of("de"));
        var file = _folder[$"plan.{extension}"];
        MatrixFile.Write(matrix.Assign(matrix.Rows[4].Place, "Kunde", "C").Assign(matrix.Rows[9].Place, "Cloud Temple", ""), file);

        var run = await ToolRun.Of("translations", Seed.Of("fr"), file, "--fix", "--dry-run");
        Assert.Contains(": phase ", run.Output, StringComparison.Ordinal);
        Assert.NotEqual(matrix, MatrixFile.Read(file));

        run = await ToolRun.Of("translations", Seed.Of("fr"), file, "--fix");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(matrix, MatrixFile.Read(file));
    }

    [Fact]
    public async Task A_cell_that_is_no_role_is_mended_in_json_too()
    {
        _folder.Add("plan.fr.md", Page("Activité", "Choisir", "Payer", "RA"));
        _folder.Add("plan.json", """{ "parties": ["Bank", "Acme"], "phases": [{ "activities": [{ "name": "Wählen", "assignments": { "Bank": "R", "Acme": "Acme" } }, { "name": "Zahlen", "assignments": { "Bank": "A", "Acme": "C" } }] }] }""");

        var run = await ToolRun.Of("translations", _folder["plan.fr.md"], _folder["plan.json"], "--fix");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("RA", $"{MatrixFile.Read(_folder["plan.json"]).Rows[0].Activity["Acme"]}");
    }

    [Fact]
    public async Task Programs_get_what_was_fixed_and_what_is_left()
    {
        _folder.Add("plan.fr.md", Page("Activité", "Choisir", "Payer", "RA"));
        _folder.Add("plan.de.md", Page("Aktivität", "Wählen", "Zahlen", "I") + "| Messen | R | I |\n");

        var run = await ToolRun.Of("translations", "--format", "json", "--fix", _folder["plan.fr.md"], _folder["plan.de.md"]);

        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("RACI4002", Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("id").GetString());
        var corrected = Assert.Single(json.RootElement.GetProperty("fixed").EnumerateArray());
        Assert.Equal(("I", "RA"), (corrected.GetProperty("before").GetString(), corrected.GetProperty("after").GetString()));
        Assert.Equal(["file", "line", "column", "phase", "row", "party"], corrected.GetProperty("translation").EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_pull_request_gets_tables()
    {
        _folder.Add("plan.fr.md", Page("Activité", "Choisir", "Payer", "RA"));
        _folder.Add("plan.de.md", Page("Aktivität", "Wählen", "Zahlen", "I") + "| Messen | R | I |\n");

        var run = await ToolRun.Of("translations", "--format", "markdown", "--fix", _folder["plan.fr.md"], _folder["plan.de.md"]);

        var page = Encoding.UTF8.GetString(run.OutputBytes);
        Assert.Contains("| Corrected |\n|---|\n", page, StringComparison.Ordinal);
        Assert.Contains("phase 1, row 1, Acme: I → RA |\n", page, StringComparison.Ordinal);
        Assert.Contains("| RACI4002 | the row 'Messen' stands in the translation alone | line 4 | line 5 |\n", page, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--dry-run needs --fix", "a.md", "b.md", "--dry-run")]
    [InlineData("and - is none", "a.md", "-", "--fix")]
    [InlineData("--sheet does not go with --fix", "a.md", "b.xlsx", "--fix", "--sheet", "Plan")]
    public async Task Wrong_usage_reads_nothing(string expected, params string[] args)
    {
        var run = await ToolRun.Of(["translations", .. args]);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static string Page(string activity, string first, string second, string roles) => $"| {activity} | Bank | Acme |\n|---|---|---|\n| {first} | R | {roles} |\n| {second} | A | C |\n";
}
