using System.Text.Json;

namespace Raci.Tool.Tests;

/// <summary>The forms of findings for programs and pull requests.</summary>
public sealed class CheckFormTests : IDisposable
{
    private const string Document = "# Plan\n\n## Prepare\n\n| Activity | Client | Bank \\| Co |\n|---|---|---|\n| Order | RA | I |\n| Pay *now* | AI | R |\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_has_the_place_in_the_document_and_in_the_matrix()
    {
        var json = await Json("plan.md", "json");

        var finding = Assert.Single(json.GetProperty("findings").EnumerateArray());
        Assert.Equal("RACI3005", finding.GetProperty("id").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("take I away", finding.GetProperty("hint").GetString());
        var place = finding.GetProperty("place");
        Assert.Equal((8, 15, 2), (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32(), place.GetProperty("row").GetInt32()));
        Assert.Equal(("Prepare", "Pay now", "Client"), (place.GetProperty("phase").GetString(), place.GetProperty("activity").GetString(), place.GetProperty("party").GetString()));
        Assert.Equal("default", json.GetProperty("documents")[0].GetProperty("profile").GetString());
    }

    [Fact]
    public async Task Sarif_has_the_members_its_standard_requires()
    {
        var log = await Json("plan.md", "sarif");

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("raci", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, rule =>
        {
            Assert.Matches("^RACI3[0-9]{3}$", rule.GetProperty("id").GetString());
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.EndsWith(".", rule.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
        });
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("RACI3005", result.GetProperty("ruleId").GetString());
        Assert.Equal("RACI3005", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal("Client holds AI for 'Pay now', and who acts need not be asked or told; take I away", result.GetProperty("message").GetProperty("text").GetString());
        var physical = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.True(Uri.TryCreate(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute, out var uri));
        Assert.EndsWith("plan.md", uri.ToString(), StringComparison.Ordinal);
        Assert.Equal((8, 15), (physical.GetProperty("region").GetProperty("startLine").GetInt32(), physical.GetProperty("region").GetProperty("startColumn").GetInt32()));
        // SARIF, 3.30.8: the column behind the last one.
        Assert.Equal(17, physical.GetProperty("region").GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public async Task Sarif_names_a_file_by_a_reference_whose_signs_mean_nothing()
    {
        const string Name = "größere Pläne/100% #1.md";
        _folder.Add(Name, Document);
        // SARIF, 3.4.3: a URI reference; code hosts look for it in the folder where the command ran.
        const string Escaped = "gr%C3%B6%C3%9Fere%20Pl%C3%A4ne/100%25%20%231.md";

        Assert.Equal($"{new Uri(Path.GetDirectoryName(_folder["x"])!).AbsoluteUri}/{Escaped}", UriOf(await Json(Name, "sarif", isThere: true)));
        var below = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, "größere Pläne"));
        try
        {
            await File.WriteAllTextAsync(Path.Combine(below.FullName, "100% #1.md"), Document);
            foreach (var named in new[] { Name, $"./{Name}", Path.Combine(Environment.CurrentDirectory, Name) })
                Assert.Equal(Escaped, UriOf(Parsed(await ToolRun.Of("check", named, "--format", "sarif"))));
        }
        finally
        {
            below.Delete(recursive: true);
        }

        Assert.Equal("%3Cstdin%3E", UriOf(Parsed(await ToolRun.Of(console => console, Document, "check", "-", "--format", "sarif"))));

        static string? UriOf(JsonElement log) => log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
    }

    // Code hosts would show them as open, whatever the log says of them.
    [Fact]
    public async Task Sarif_has_nothing_of_what_is_silenced()
    {
        _folder.Add("plan.md", Document.Replace("| AI | R |", "| AI | R | <!-- raci-disable RACI3005 -->", StringComparison.Ordinal));

        Assert.Empty((await Json("plan.md", "sarif", isThere: true)).GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public async Task Sarif_of_a_workbook_names_the_cell_and_has_no_region()
    {
        _folder.Add("plan.md", Document);
        await ToolRun.Of("convert", _folder["plan.md"], _folder["plan.xlsx"]);

        var log = await Json("plan.xlsx", "sarif", isThere: true);

        var location = log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Assert.False(location.GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.Matches("^.+![A-Z]+[0-9]+$", location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
    }

    [Fact]
    public async Task Sarif_of_what_concerns_the_whole_matrix_has_no_region()
    {
        _folder.Add("plan.md", "| Activity | Client |\n|---|---|\n| Order | RA |\n\n---\n\n\\* By mail.\n");

        var result = Assert.Single((await Json("plan.md", "sarif", isThere: true)).GetProperty("runs")[0].GetProperty("results").EnumerateArray());

        Assert.Equal("RACI3015", result.GetProperty("ruleId").GetString());
        var location = Assert.Single(result.GetProperty("locations").EnumerateArray());
        Assert.False(location.GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.False(location.TryGetProperty("logicalLocations", out _));
    }

    [Fact]
    public async Task Sarif_of_nothing_is_a_run_without_results()
    {
        _folder.Add("plan.md", "| Activity | Client |\n|---|---|\n| Order | RA |\n");

        var log = await Json("plan.md", "sarif", isThere: true);

        Assert.Empty(log.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public async Task Markdown_is_a_table_whose_words_are_escaped()
    {
        _folder.Add("plan.md", Document.Replace("| AI | R |", "| A | A |", StringComparison.Ordinal));

        var run = await ToolRun.Of("check", _folder["plan.md"], "--format", "markdown");

        Assert.Contains("| Severity | Where | Rule | Finding |\n|---|---|---|---|\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("| warning | line 8 | RACI3002 | 2 parties answer for 'Pay now': Client, Bank \\| Co; leave A to one of them |", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 findings (2 warnings) in 1 document.", run.Output, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Json(string name, string form, bool isThere = false)
    {
        if (!isThere)
            _folder.Add(name, Document);
        return Parsed(await ToolRun.Of("check", _folder[name], "--format", form));
    }

    private static JsonElement Parsed(ToolRun run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
