using Raci.Analysis;

namespace Raci.Core.Tests.Analysis;

/// <summary>Where a mark may stand that points to a note: behind letters, and in all the words there are.</summary>
public sealed class NoteMarkTests
{
    private static readonly Matrix Plain = new("Plan", ["Client"], [new Phase("Run", [new Activity("Order", ("Client", "RA"))])], legend: new Legend("Roles"), notes: [new Note("†", "By mail.")]);

    private static Activity Order => Plain.Rows[0].Activity;

    private static (string Place, Matrix Matrix)[] Marked =>
    [
        ("party", Plain.WithParties([new Party("Client", "Client †")])),
        ("title", Plain.WithTitle("Plan †")),
        ("heading", Plain.WithHeadings(new Headings("Activity †"))),
        ("prose before", Plain.WithProse(new Prose("Read † first."))),
        ("prose behind", Plain.WithProse(new Prose("", "Read † first."))),
        ("role", Plain.WithScheme(Scheme(new Role('R', "Responsible †", RoleKind.Performs)))),
        ("role's description", Plain.WithScheme(Scheme(new Role('R', "Responsible", RoleKind.Performs, "does it †")))),
        ("legend", Plain.WithLegend(new Legend("Roles †"))),
        ("legend's introduction", Plain.WithLegend(new Legend("Roles", "As agreed †."))),
        ("legend's conclusion", Plain.WithLegend(new Legend("Roles", conclusion: "As agreed †."))),
        ("phase", Of(new Phase("Run †", [Order]))),
        ("phase's introduction", Of(new Phase("Run", [Order], introduction: "Mind † here."))),
        ("phase's conclusion", Of(new Phase("Run", [Order], conclusion: "Mind † here."))),
        ("activity", Of(new Phase("Run", [Order.WithName("Order †")]))),
        ("remark", Of(new Phase("Run", [Order.WithAssignment(new Assignment("Client", "RA", null, "see †"))]))),
        ("cell", Of(new Phase("Run", [Order.WithAssignment(new Assignment("Client", "RA", "†"))]))),
        ("attribute", Of(new Phase("Run", [Order.WithAttributes([new ActivityAttribute("Evidence", "see †")])]))),
        ("phase inside", Of(new Phase("Run", [], [new Phase("Inside †", [Order])]))),
    ];

    [Fact]
    public void A_note_is_pointed_to_from_everywhere()
    {
        Assert.All(Marked, marked => Assert.True(Find(marked.Matrix).Length == 0, marked.Place));
        Assert.Equal(["the note † belongs to no mark"], Find(Plain));
    }

    [Fact]
    public void Of_two_marks_the_longer_is_one_mark()
    {
        var matrix = Of(new Phase("Run", [Order.WithName("Order **")])).WithNotes([new Note("*", "Once."), new Note("**", "Twice.")]);

        Assert.Equal(["the note * belongs to no mark"], Find(matrix));
    }

    [Fact]
    public void A_note_of_one_mark_twice_is_told_once() =>
        Assert.Equal(["the note # belongs to no mark"], Find(Of(new Phase("Run", [Order])).WithNotes([new Note("#", "Once."), new Note("#", "Again.")])));

    [Theory]
    [InlineData("\\* Above 1,000 euros.", "the note * belongs to no mark")]
    [InlineData("See below.\n\n† By mail.\n‡ By hand.", "the note † belongs to no mark; the note ‡ belongs to no mark")]
    [InlineData("[^1]: By mail.", "the note [^1] belongs to no mark")]
    [InlineData("¹ By mail.", "the note ¹ belongs to no mark")]
    [InlineData("**\\***: By mail.", "the note * belongs to no mark")]
    [InlineData("* By mail.\n* By hand.", "")]
    [InlineData("(1) By mail.\n(2) By hand.", "")]
    [InlineData("§ 5 of the law.", "")]
    [InlineData("# Contact", "")]
    [InlineData("```\n\\* By mail.\n```", "")]
    [InlineData("As agreed[^1].\n\n[^1]: By mail.", "")]
    public void A_note_among_prose_is_one_where_it_can_be_nothing_else(string prose, string expected)
    {
        Assert.Equal(expected, string.Join("; ", Find(Of(new Phase("Run", [Order], conclusion: prose)).WithNotes([]))));
        Assert.Equal(expected, string.Join("; ", Find(Of(new Phase("Run", [Order])).WithNotes([]).WithProse(new Prose("", prose)))));
    }

    [Fact]
    public void A_mark_anywhere_points_to_a_note_among_prose() =>
        Assert.All(Marked.Where(marked => marked.Place != "cell"), marked => Assert.True(Find(marked.Matrix.WithNotes([]).WithProse(new Prose(marked.Matrix.Prose.Before, marked.Matrix.Prose.After + "\n\n† By mail."))).Length == 0, marked.Place));

    [Theory]
    [InlineData("Order[^1]", "", "the mark [^1] has no note")]
    [InlineData("Order[^1]", "[^1]: By mail.", "")]
    [InlineData("Order [^2]", "[^1]: By mail.", "the mark [^2] has no note; the note [^1] belongs to no mark")]
    [InlineData("Order *", "", "")]
    [InlineData("Order [a]", "", "")]
    public void A_footnote_behind_an_activity_points_to_a_note(string activity, string prose, string expected) =>
        Assert.Equal(expected, string.Join("; ", Find(Of(new Phase("Run", [Order.WithName(activity)], conclusion: prose)).WithNotes([])).Order()));

    private static RoleScheme Scheme(Role first) => new("Ours", [first, .. RoleScheme.Raci.Roles.Where(role => role.Letter != 'R')]);

    private static Matrix Of(Phase phase) => Plain.WithPhases([phase]);

    private static string[] Find(Matrix matrix) => [.. MatrixCheck.Find(matrix, new Profile("notes", []).With("RACI3015")).Select(finding => finding.Message)];
}
