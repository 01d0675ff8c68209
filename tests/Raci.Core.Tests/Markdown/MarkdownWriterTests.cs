using Raci.Collections;
using Raci.Core.Tests.Generators;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown;

/// <summary>What pages look like, and what stands in their front matter when the page alone does not tell the matrix.</summary>
public sealed class MarkdownWriterTests
{
    private static readonly Headings Words = new("Activity");

    private static readonly Matrix Release = new(
        "Release",
        ["Product", "Platform"],
        [
            new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"), ("Platform", "C")), new Activity("Cut the branch", ("Product", "I"), ("Platform", "RA"))]),
        ],
        language: "en",
        headings: Words);

    private static readonly Matrix Full = Release
        .WithLegend(new Legend("Roles", "The letters:", ["Role", "Meaning"], "That is all."))
        .WithProse(new Prose("Before.", "After."))
        .WithPhases(
        [
            new Phase(
                "Prepare",
                [
                    new Activity(new Text(new TextRun("Freeze", TextStyle.Bold), new TextRun(" the scope")), [new Assignment("Product", RoleSet.Parse("RA"), "*"), new Assignment("Platform", RoleSet.Parse("C"), null, "by mail")], [("Evidence", "a|b")]),
                    new Activity("Cut the branch", new Assignment("Platform", RoleSet.None, null, "see below")),
                ],
                [new Phase("In detail", [new Activity("Tag it", ("Platform", "RA"))])],
                "An introduction.",
                "A conclusion.",
                [new Note("*", "With a contract.")]),
        ])
        .WithMetadata(MetadataValue.OfMap([("sidebar", "docs")]));

    [Fact]
    public void A_page_has_a_heading_a_level_and_a_padded_table_a_phase() => Assert.Equal(
        """
        # Release

        ## Prepare

        | Activity         | Product | Platform |
        | ---------------- | ------- | -------- |
        | Freeze the scope | RA      | C        |
        | Cut the branch   | I       | RA       |

        """, Page.Write(Release));

    [Fact]
    public void Padding_and_emphasis_are_options() => Assert.Equal(
        """
        # Release

        ## Prepare

        | Activity | Product | Platform |
        | --- | --- | --- |
        | Freeze the scope | **RA** | **C** |
        | Cut the branch | **I** | **RA** |

        """, Page.Write(Release, new MarkdownOptions { Emphasis = RoleEmphasis.Asterisks, Padding = false }));

    [Fact]
    public void Cells_are_padded_as_an_editor_shows_them() => Assert.Equal(
        """
        # 作業

        ## 準備

        | 作業             | 顧客 | 提供者 |
        | ---------------- | ---- | ------ |
        | e\u0301 注文する       | RA   |        |
        | 👩‍👩‍👧 family and 🇫🇷 | I    | R      |

        """.Replace("\\u0301", "\u0301", StringComparison.Ordinal), Page.Write(new Matrix(
            "作業",
            ["顧客", "提供者"],
            [new Phase("準備", [new Activity("e\u0301 注文する", ("顧客", "RA")), new Activity("👩‍👩‍👧 family and 🇫🇷", ("顧客", "I"), ("提供者", "R"))])],
            headings: new Headings("作業"),
            language: "ja")).Replace("---\nraci:\n  matrix:\n    language: ja\n---\n\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData(98)]
    [InlineData(101)]
    [InlineData(125)]
    [InlineData(400)]
    public void A_wide_text_is_written_whole_however_many_columns_it_takes(int characters)
    {
        var name = new string('作', characters);
        var matrix = new Matrix("Plan", ["Client"], [new Phase("Build", [new Activity(name, ("Client", "RA")), new Activity("Pay", ("Client", "A"))])]);

        var page = MatrixFile.ToText(matrix, "markdown");

        Assert.Contains($"| {name} ", page, StringComparison.Ordinal);
        Assert.Equal(matrix, MatrixFile.Parse(page));
    }

    [Fact]
    public void Everything_has_its_place() => Assert.Equal(
            """
            ---
            sidebar: docs
            ---

            # Release

            Before.

            ## Roles

            The letters:

            | Role            | Meaning |
            | --------------- | ------- |
            | (R) Responsible |         |
            | (A) Accountable |         |
            | (C) Consulted   |         |
            | (I) Informed    |         |

            That is all.

            ## Prepare

            An introduction.

            | Activity             | Product | Platform      | Evidence |
            | -------------------- | ------- | ------------- | -------- |
            | **Freeze** the scope | RA\*    | C (by mail)   | a\|b     |
            | Cut the branch       |         | — (see below) |          |

            \* With a contract.

            A conclusion.

            ### In detail

            | Activity | Product | Platform | Evidence |
            | -------- | ------- | -------- | -------- |
            | Tag it   |         | RA       |          |

            ---

            After.

            """, Page.Write(Full));

    [Fact]
    public void What_headings_do_not_tell_stands_in_the_front_matter_alone()
    {
        var matrix = Release.WithParties([new Party("Product", "The product owner"), "Platform"]);

        Assert.StartsWith(
            """
            ---
            raci:
              matrix:
                parties:
                  - name: Product
                    heading: The product owner
                  - name: Platform
            ---

            # Release

            """, Page.Write(matrix), StringComparison.Ordinal);
        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
    }

    [Fact]
    public void Hints_stay_true_when_a_person_adds_a_row()
    {
        var matrix = Release.WithParties([new Party("Product", "The product owner"), "Platform"]);
        var edited = Page.Matrix(Page.Write(matrix) + "| Ship it | A | R |\n");

        Assert.Equal(matrix.Parties.ToValueList(), edited.Parties.ToValueList());
        Assert.Equal("A", edited.Rows[2].Activity["Product"].ToString());
    }

    [Fact]
    public void A_settings_key_of_a_person_stays_beside_the_hints()
    {
        var own = MetadataValue.OfMap([new("raci", MetadataValue.OfMap([("profile", "itil")]))]);
        var matrix = Release.WithParties([new Party("Product", "The product owner"), "Platform"]).WithMetadata(own);
        var page = Page.Write(matrix);

        Assert.Contains("raci:\n  profile: itil\n  matrix:\n", page, StringComparison.Ordinal);
        Assert.Equal(own, Page.Matrix(page).Metadata);
    }

    [Fact]
    public void A_page_that_does_not_tell_its_matrix_holds_it_whole_until_it_is_changed()
    {
        var matrix = Release.WithProse(new Prose("", "| Task | Product | Platform |\n|---|---|---|\n| Look like a matrix | R | A |"));
        var page = Page.Write(matrix);
        var changed = Page.Read(page.Replace("Cut the branch ", "Cut two branches", StringComparison.Ordinal));

        Assert.Contains("raci:\n  page: ", page, StringComparison.Ordinal);
        Assert.Equal(matrix, Page.Matrix(page));
        Assert.Equal(matrix, Page.Matrix(page.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Contains(changed.Diagnostics, diagnostic => diagnostic.Id == "RACI1039");
        Assert.Equal("Cut two branches", changed.Matrix!.Rows[1].Activity.Name.ToString());
    }

    [Fact]
    public void The_rows_of_a_page_with_its_whole_matrix_have_their_places()
    {
        var matrix = Release.WithProse(new Prose("", "| Task | Product | Platform |\n|---|---|---|\n| Look like a matrix | R | A |"));
        var page = Page.Write(matrix);
        var lines = page.Split('\n');
        var sources = Page.Read(page).Sources;

        var name = sources.Of(matrix.Rows[1].Place)!;
        var cell = sources.Of(matrix.Rows[1].Place, matrix.Parties[1])!;
        Assert.StartsWith("Cut the branch", lines[name.Line - 1][(name.Column - 1)..], StringComparison.Ordinal);
        Assert.Equal(name.Line, cell.Line);
        Assert.StartsWith("RA ", lines[cell.Line - 1][(cell.Column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_an_ordinary_matrix_shows_all_of_it() => Law.Holds(Matrices.Tame, matrix =>
    {
        var page = Page.Write(matrix);

        Assert.Equal(matrix, Page.Matrix(page));
    });
}
