using Raci.Formats;

namespace Raci.Tool.Tests;

/// <summary>The real documents through all formats and back.</summary>
public sealed class EveryFormatTests : IDisposable
{
    // These carry everything; CSV carries what its own tables show.
    private static readonly string[] Whole = ["md", "json", "yaml", "xlsx"];
    private static readonly string[] Tables = ["csv", "tsv"];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Languages => ["it", "fr", "es", "de"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_came_through_a_format_that_carries_everything_is_written_as_the_document_itself_is(string language)
    {
        foreach (var between in Whole)
        {
            await Convert(Seed.Of(language), $"direct.{between}");
            foreach (var last in (string[])[.. Whole, .. Tables])
            {
                await Convert(Seed.Of(language), $"direct.{last}");
                await Convert(_folder[$"direct.{between}"], $"through-{between}.{last}");
                Assert.True(Same($"direct.{last}", $"through-{between}.{last}"), $"{language} through {between} to {last}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_table_of_fields_comes_through_every_format_as_it_was(string language)
    {
        foreach (var table in Tables)
        {
            await Convert(Seed.Of(language), $"first.{table}");
            foreach (var between in (string[])[.. Whole, .. Tables])
            {
                await Convert(_folder[$"first.{table}"], $"between-{table}.{between}");
                await Convert(_folder[$"between-{table}.{between}"], $"last.{table}");
                Assert.True(Same($"first.{table}", $"last.{table}"), $"{language} as {table} through {between}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_table_of_fields_keeps_who_does_what(string language)
    {
        foreach (var table in Tables)
        {
            await Convert(Seed.Of(language), $"plan.{table}");

            Assert.Equal(RowsOf(Seed.Of(language)), RowsOf(_folder[$"plan.{table}"]));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Whatever_options_Markdown_is_written_with_it_is_the_same_matrix(string language)
    {
        foreach (var emphasis in (string[])["none", "asterisks", "underscores"])
        {
            await Convert(Seed.Of(language), "page.md", "--emphasis", emphasis, "--no-padding");

            Assert.Equal(MatrixFile.Read(Seed.Of(language)), MatrixFile.Read(_folder["page.md"]));
        }
    }

    [Fact]
    public async Task A_page_of_a_browser_becomes_every_format()
    {
        _folder.Add("page.html", "<h1>Release</h1><h2>Prepare</h2><table><tr><th>Activity</th><th>Client</th><th>Provider</th></tr><tr><td>Order</td><td>RA</td><td>C</td></tr></table>");

        foreach (var format in (string[])[.. Whole, .. Tables])
        {
            await Convert(_folder["page.html"], $"page.{format}");

            Assert.Equal(["Prepare: Order: RA, C"], RowsOf(_folder[$"page.{format}"]));
        }
    }

    private async Task Convert(string input, string output, params string[] options)
    {
        var run = await ToolRun.Of(["convert", "--quiet", .. options, input, _folder[output]]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private bool Same(string first, string second) => File.ReadAllBytes(_folder[first]).AsSpan().SequenceEqual(File.ReadAllBytes(_folder[second]));

    private static IEnumerable<string> RowsOf(string path)
    {
        var matrix = MatrixFile.Read(path);
        return matrix.Rows.Select(row => $"{row.PhasePath}: {row.Activity.Name}: {string.Join(", ", matrix.Parties.Select(party => row.Activity[party]))}");
    }
}
