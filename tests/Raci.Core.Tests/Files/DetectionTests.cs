using System.Text;
using Raci.Formats;

namespace Raci.Core.Tests.Files;

/// <summary>Which reader a document gets: the chosen one, else that of its extension unless the content is surely of another format, else that of its content.</summary>
public sealed class DetectionTests
{
    private static readonly ReadOptions Options = SampleFormats.Options("alpha", "beta");

    [Theory]
    [InlineData("alpha=Likely beta=Certain", "beta")]
    [InlineData("alpha=Possible", "alpha")]
    [InlineData("alpha=Likely beta=Likely", "alpha")]
    [InlineData("beta=Certain alpha=Certain", "alpha")]
    public void Without_a_name_the_format_is_the_surest_and_the_first_of_equals_and_that_is_told(string content, string format)
    {
        var result = MatrixFile.TryParse(content, Options);

        Assert.Equal(format, result.Matrix!.Title);
        Assert.Equal([$"info RACI1038: read as {format}, by the content", $"(1,1): info TEST3: {content.Length} bytes"], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.True(Options.Formats.Detect(Encoding.UTF8.GetBytes(content), out var detected));
        Assert.Equal(format, detected.Name);
    }

    [Fact]
    public void A_content_of_no_format_is_an_error_that_names_the_formats_there_are()
    {
        var formats = new ReadOptions { Formats = MatrixFormats.BuiltIn.With(SampleFormats.Named("alpha")) };

        var result = MatrixFile.TryRead(new byte[] { 0, 1, 2 }, formats);

        Assert.Null(result.Matrix);
        Assert.StartsWith("error RACI1037: the content is of no format that can be read; known are alpha, ", Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.False(formats.Formats.Detect(new byte[] { 0, 1, 2 }, out var none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_document_is_called_so(string text)
    {
        var thrown = Assert.Throws<MatrixFormatException>(() => MatrixFile.Parse(text));

        Assert.StartsWith("error RACI1037: an empty document is of no format that can be read", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anything", "alpha")]
    [InlineData("alpha=Possible beta=Possible", "alpha")]
    [InlineData("alpha=Likely beta=Certain", "alpha")]
    [InlineData("beta=Possible", "alpha")]
    public void The_extension_counts_where_the_content_says_nothing_surer(string content, string format)
    {
        var result = MatrixFile.TryParse(content, Options with { FileName = "plan.ALPHA" });

        Assert.Equal(format, result.Matrix!.Title);
        Assert.Equal("TEST3", Assert.Single(result.Diagnostics).Id);
    }

    [Theory]
    [InlineData("beta=Likely")]
    [InlineData("alpha=Possible beta=Certain")]
    public void An_extension_that_the_content_contradicts_gives_way_with_a_warning(string content)
    {
        var result = MatrixFile.TryParse(content, Options with { FileName = "plan.alpha" });

        Assert.Equal("beta", result.Matrix!.Title);
        Assert.Equal(
            "plan.alpha: warning RACI1036: the extension '.alpha' is that of alpha, but the content is beta; read as beta; rename the file, or choose the format",
            result.Diagnostics[0].ToString());
    }

    [Fact]
    public void An_unknown_extension_leaves_it_to_the_content()
    {
        var result = MatrixFile.TryParse("beta=Possible", Options with { FileName = "plan.txt" });

        Assert.Equal("beta", result.Matrix!.Title);
        Assert.Equal("plan.txt: info RACI1038: read as beta, by the content", result.Diagnostics[0].ToString());
    }

    [Fact]
    public void A_chosen_reader_wins_over_extension_and_content_and_nothing_is_said_of_it()
    {
        var result = MatrixFile.TryParse("beta=Certain", Options with { FileName = "plan.beta", Reader = SampleFormats.Named("alpha").Reader });

        Assert.Equal("alpha", result.Matrix!.Title);
        Assert.Equal("plan.beta(1,1): info TEST3: 12 bytes", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_format_that_is_put_in_replaces_the_one_of_its_name_and_wins_extensions()
    {
        var mine = new MatrixFormat("Markdown", [".md"], SampleFormats.Named("mine").Reader);

        var formats = MatrixFormats.BuiltIn.With(mine);

        Assert.Equal(MatrixFormats.BuiltIn.All.Count, formats.All.Count);
        Assert.True(formats.FindByPath("a/b.MD", out var found));
        Assert.Same(mine, found);
        Assert.True(formats.FindByName("MARKDOWN", out found));
        Assert.Same(mine, found);
        Assert.False(formats.FindByPath("a/b.markdown", out _));
        Assert.False(formats.FindByPath("", out _));
    }

    [Fact]
    public void The_seeds_are_recognised_without_a_name()
    {
        foreach (var language in Markdown.Seed.Languages)
        {
            var result = MatrixFile.TryRead(Markdown.Seed.Bytes(language));

            Assert.Equal(24, result.Matrix!.Rows.Count);
            Assert.Equal("info RACI1038: read as markdown, by the content", result.Diagnostics[0].ToString());
        }
    }

    [Theory]
    [InlineData("markdown", "Teams, roles, and more\nare listed, below, here\n\n| Activity | Client |\n|---|---|\n| Order | R |\n")]
    [InlineData("markdown", "---\ntitle: x\nparties: y\n---\n\nWords.\n")]
    [InlineData("markdown", "Words.\n")]
    [InlineData("csv", "Activity,Client\nOrder,R\n")]
    [InlineData("csv", "Activity|Client|Provider\nOrder|R|A\n")]
    [InlineData("csv", "# plan, old\nActivity,Client,Provider\nOrder,R,A\nPay,A,R\n")]
    [InlineData("tsv", "Activity\tClient\nOrder\tR\n")]
    [InlineData("json", "[{ \"parties\": [] }]")]
    [InlineData("json", "[\n  {\"Task\": \"Order\", \"Client\": \"R\", \"Shop\": \"A\"},\n  {\"Task\": \"Pay\", \"Client\": \"A\", \"Shop\": \"R\"}\n]\n")]
    [InlineData("yaml", "# The plan\nduties:\n  Order:\n    R: Client\n    A: Shop\n")]
    [InlineData("yaml", "# The plan\n\n- task: Order\n  responsible: Client\n")]
    [InlineData("markdown", "# The plan\n\n## Order\n\n- Client: R\n- Shop: A\n")]
    [InlineData("markdown", "[Home](index.md)\n\nWords.\n")]
    [InlineData("yaml", "# The plan\ntitle: x\nphases: []\n")]
    [InlineData("yaml", "---\ntitle: x\nphases: []\n...\n")]
    [InlineData("markdown", "---\ntitle: x\nnotes: y\n...\n\nWords, and more\n")]
    [InlineData("html", "<!DOCTYPE html><pre>\n| a | b |\n|---|---|\n</pre><table></table>")]
    public void A_document_without_a_name_is_of_the_format_that_it_looks_like_most(string format, string content)
    {
        Assert.True(MatrixFormats.BuiltIn.Detect(Encoding.UTF8.GetBytes(content), out var found));
        Assert.Equal(format, found.Name);
    }

    [Theory]
    [InlineData("plan.yaml", "# The plan\n\n- {task: Order, responsible: Ann, accountable: Ben}\n- {task: Pay, responsible: Ben, accountable: Ann}\n")]
    [InlineData("plan.yaml", "# The plan\nOrder: {Ann: R, Ben: A}\nPay: {Ann: A, Ben: R}\n")]
    [InlineData("plan.csv", "# exported\nTask;Ann\nOrder;R\nPay;A\n")]
    public void The_extension_counts_where_the_whole_content_can_be_of_it(string name, string content)
    {
        var result = MatrixFile.TryParse(content, new ReadOptions { FileName = name });

        Assert.Equal(2, result.Matrix!.Rows.Count);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1036");
    }

    [Fact]
    public void A_page_named_as_YAML_is_a_page()
    {
        var result = MatrixFile.TryParse("# Kennel\n\n| Task | Breeder |\n|---|---|\n| Feed | RA |\n", new ReadOptions { FileName = "plan.yaml" });

        Assert.Single(result.Matrix!.Rows);
        Assert.Equal("RACI1036", result.Diagnostics[0].Id);
    }

    [Fact]
    public void A_page_that_starts_with_its_whole_matrix_is_no_YAML()
    {
        var start = "---\nnotes: mine\nraci:\n  page: 0123456789abcdef\n  matrix:\n";
        var content = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat("    title: x\n", 10_000)));

        Assert.True(MatrixFormats.BuiltIn.Detect(content, out var found));
        Assert.Equal("markdown", found.Name);
        Assert.DoesNotContain(MatrixFile.TryRead(content, new ReadOptions { FileName = "plan.md" }).Diagnostics, diagnostic => diagnostic.Id == "RACI1036");
    }

    [Fact]
    public void Options_and_formats_refuse_what_makes_no_sense()
    {
        Assert.Throws<ArgumentNullException>(() => new ReadOptions { Formats = null! });
        Assert.Throws<ArgumentNullException>(() => new ReadOptions { Limits = null! });
        Assert.Throws<ArgumentNullException>(() => MatrixFormats.BuiltIn.With(null!));
        Assert.Throws<ArgumentNullException>(() => MatrixFormats.BuiltIn.FindByName(null!, out _));
        Assert.Throws<ArgumentNullException>(() => MatrixFormats.BuiltIn.FindByPath(null!, out _));
        Assert.Throws<ArgumentException>(() => new MatrixFormat("x", [".x"]));
        Assert.Throws<ArgumentException>(() => new MatrixFormat(" ", [".x"], SampleFormats.Named("x").Reader));
        Assert.Throws<ArgumentException>(() => new MatrixFormat("x", [], SampleFormats.Named("x").Reader));
        Assert.Throws<ArgumentException>(() => new MatrixFormat("x", ["x"], SampleFormats.Named("x").Reader));
        Assert.Throws<ArgumentException>(() => new MatrixFormat("x", ["."], SampleFormats.Named("x").Reader));
    }
}
