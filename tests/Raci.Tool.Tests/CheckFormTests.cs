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
        var run = await ToolRun.Of("check", _folder[name], "--format", form);
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
