using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;
using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown;

/// <summary>Pages of which only a part is read to prove them, and pages that hold their matrix whole.</summary>
public sealed class LargePageTests
{
    private const string LikeALegend = "| Class | Meaning |\n|---|---|\n| R | Risky |\n| P | Plain |\n| Q | Quick |";

    private static readonly string[] Names = ["Make thing {0} of many", "Make thing {0} of many", "Do thing {0}", "Responsible", "Accountable", "Car", "raci", "ai", "R", "—", "(R) Run", "1.{0}", "A for {0}", "Réa {0}", "Make it (R)", "Phase {0}"];
    private static readonly string[] Titles = ["More of it", "Part {0}", "Plan/RATSI", "Planning (DACI)", "Planned–RAPID", "RACI", "Daci", "The IT services", "(P) Plan", ""];
    private static readonly string[] Proses = ["", "", "", "", "Words.", LikeALegend, "# A heading", "* a\n* b", "(1) not a note"];
    private static readonly string[] Sets = ["R", "R", "R", "A", "", ""];

    private static Gen<Matrix> Large { get; } =
        from matrix in Matrices.Tame.Generator
        from few in Gen.Choose(1, 4)
        from phases in Gen.Choose(1, 9).SelectMany(count => PhaseOf(matrix.Parties.Take(few).ToArray(), matrix.Scheme).ArrayOf(count))
        from before in Gen.Elements(Proses)
        from after in Gen.Elements(Proses)
        from isAlone in Gen.Elements(true, false)
        select isAlone
            ? new Matrix(matrix.Title, matrix.Parties.Take(few).ToValueList(), phases.ToValueList(), matrix.Scheme, matrix.Language, matrix.Legend, matrix.Headings, new Prose(before, after))
            : matrix.WithPhases([.. phases, .. matrix.Phases]);

    [Fact]
    public void A_large_page_reads_back_though_only_a_part_of_it_was_proved() => Law.Holds(Arb.From(Large), matrix => Assert.Equal(matrix, Page.Matrix(Page.Write(matrix))), most: 400);

    [Theory]
    [InlineData(LikeALegend, "", "", "")]
    [InlineData("", LikeALegend, "", "")]
    [InlineData("", "", LikeALegend, "")]
    [InlineData("", "", "", LikeALegend)]
    public void A_table_of_the_prose_that_explains_most_cells_of_the_page_and_few_of_its_first_rows_is_no_legend(string before, string after, string introduction, string conclusion)
    {
        Activity[] first = [new("Weigh it", ("Client", "A"), ("Provider", "C"), ("Legal", "I")), new("Write it", ("Client", "C"), ("Provider", "I"), ("Legal", "A"))];
        var matrix = Of([new Phase("Prepare", [.. first, .. Rows(100, "R", "R", "R")], introduction: introduction, conclusion: conclusion)]).WithProse(new Prose(before, after));

        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
    }

    [Theory]
    [InlineData("Plan/RATSI")]
    [InlineData("Planning (RATSI)")]
    [InlineData("Planning–RATSI")]
    [InlineData("Planning: RATSI.")]
    public void The_heading_of_a_phase_like_others_that_names_a_scheme_is_read(string title)
    {
        var rows = Rows(5, "R", "A", "S");
        var phases = Enumerable.Range(0, 6).Select(i => new Phase(i == 4 ? title : "Part of it", rows)).ToValueList();
        var matrix = new Matrix("Plan", ["Client", "Provider", "Legal"], phases, RoleScheme.Rasi, "en", headings: new Headings("Activity"));

        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
    }

    [Fact]
    public void A_party_that_comes_in_a_phase_like_others_needs_no_hint()
    {
        var matrix = Of([.. Enumerable.Range(0, 4).Select(_ => new Phase("Part of it", Rows(5, "", "A", "R"))), new Phase("Other part", Rows(5, "A", "", "R")), new Phase("Last part", Rows(5, "", "A", "R"))]);

        Assert.DoesNotContain("raci:", Page.Write(matrix), StringComparison.Ordinal);
        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
    }

    [Fact]
    public void A_small_table_that_looks_like_a_legend_stays_a_phase_beside_a_large_one()
    {
        Activity[] first = [.. Enumerable.Range(0, 17).Select(i => new Activity($"Weigh it {i}", ("Client", i % 2 == 0 ? "A" : "C")))];
        var matrix = new Matrix("Plan", ["Client"], [new Phase("Small", [new Activity("Run it", ("Client", "R")), new Activity("Inform all", ("Client", "I"))]), new Phase("Large", [.. first, .. Enumerable.Range(0, 100).Select(i => new Activity($"Make it {i}", ("Client", "R")))])], language: "en", headings: new Headings("Activity"));

        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
    }

    [Fact]
    public void A_whole_matrix_of_more_than_a_million_characters_is_read_back()
    {
        var matrix = Whole(40);

        Assert.InRange(Page.Write(matrix).Length, 2_000_000, 4_000_000);
        Assert.Equal(matrix, Page.Matrix(Page.Write(matrix)));
    }

    [Fact]
    public void A_whole_matrix_that_readers_would_not_take_is_refused_before_anything_is_written()
    {
        using var page = new MemoryStream();

        var thrown = Assert.Throws<MatrixFormatException>(() => new MarkdownWriter().Write(Whole(300), page));
        Assert.Contains("readers take 8388608. Write another format", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, page.Length);
    }

    [Fact]
    public void Metadata_without_room_for_hints_that_nest_too_deep_to_stand_inside_them_are_refused()
    {
        Assert.Equal(Deep(61), Page.Matrix(Page.Write(Deep(61))));

        var thrown = Assert.Throws<MatrixFormatException>(() => Page.Write(Deep(62)));
        Assert.Contains("needs 65 levels, and readers take 64", thrown.Message, StringComparison.Ordinal);

        static Matrix Deep(int levels)
        {
            var value = MetadataValue.OfText("x");
            for (var level = 2; level < levels; level++)
                value = MetadataValue.OfList([value]);
            return Of([new Phase("Prepare", Rows(2, "R", "A", "C"))]).WithMetadata(MetadataValue.OfMap([new MetadataMember("raci", value)]));
        }
    }

    // Prose like a matrix: the page alone does not tell.
    private static Matrix Whole(int rows) =>
        Of([new Phase("Prepare", Enumerable.Range(0, rows).Select(i => new Activity($"{i} {new string('x', 30_000)}", ("Client", "R"))).ToValueList())])
            .WithProse(new Prose("", "| Task | Client | Provider |\n|---|---|---|\n| Look like a matrix | R | A |"));

    private static Matrix Of(ValueList<Phase> phases) => new("Plan", ["Client", "Provider", "Legal"], phases, language: "en", headings: new Headings("Activity"));

    private static ValueList<Activity> Rows(int count, params string[] roles) =>
        Enumerable.Range(0, count).Select(i => new Activity($"Make thing {i}", CellsOf(["Client", "Provider", "Legal"], roles))).ToValueList();

    private static ValueList<Assignment> CellsOf(IReadOnlyList<string> parties, IReadOnlyList<string> roles) =>
        parties.Zip(roles).Where(pair => pair.Second.Length > 0).Select(pair => new Assignment(pair.First, RoleSet.Parse(pair.Second))).ToValueList();

    private static Gen<Phase> PhaseOf(Party[] parties, RoleScheme scheme) =>
        from title in Gen.Elements(Titles)
        from introduction in Gen.Elements(Proses)
        from conclusion in Gen.Elements(Proses)
        from first in RowOf(parties, scheme).ArrayOf(3)
        from next in RowOf(parties, scheme)
        from count in Gen.Elements(0, 1, 20, 60)
        select new Phase(
            string.Format(null, title, count),
            [.. first, .. Enumerable.Range(0, count).Select(i => new Activity(string.Format(null, next.Name.ToString(), i), next.Assignments))],
            introduction: introduction.StartsWith('#') ? "" : introduction,
            conclusion: conclusion);

    private static Gen<Activity> RowOf(Party[] parties, RoleScheme scheme) =>
        from name in Gen.Elements(Names)
        from sets in Gen.Elements(Sets.Append($"{scheme.Roles[^1].Letter}").Where(set => scheme.Letters.IsSupersetOf(RoleSet.Parse(set))).ToArray()).ArrayOf(parties.Length)
        select new Activity(name, CellsOf([.. parties.Select(party => party.Name)], sets));
}
