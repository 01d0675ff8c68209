using System.Text;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Core.Tests.Formats.AsciiDoc;

/// <summary>The laws of all formats, for one that the library does not bring along.</summary>
public sealed class AsciiDocLaws() : FormatLaws(AsciiDocFormat.Instance)
{
    private const string Page = """
        = Release
        :scheme: RACI

        == Prepare

        [options="header"]
        |===
        | Activity | Product | Platform
        | Freeze the scope | RA | C (veto)
        | Cut a\|b | I | RA*
        |===

        === Tidy up

        """;

    protected override IReadOnlyList<byte[]> Documents { get; } = [Encoding.UTF8.GetBytes(Page), "= Empty\n\n== Nothing\n"u8.ToArray()];

    protected override string[] Scraps { get; } = ["= ", "== a\n", "=====\n", "======= a\n", "\n", "|", "\\|", "|===\n", "| Activity | A | B\n", "|a |R |C (x)\n", "| b | R* | Bob\n", ":scheme: RASCI\n", ":scheme:", "\0", "\uFEFF", "\uFFFF", "\r", "é"];

    [Fact]
    public void A_page_is_read_by_its_extension_and_by_its_content()
    {
        var options = new ReadOptions { Formats = MatrixFormats.BuiltIn.With(AsciiDocFormat.Instance) };
        var matrix = new Matrix(
            "Release",
            ["Product", "Platform"],
            [new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"), new Assignment("Platform", "C", null, "veto")), new Activity("Cut a|b", ("Product", "I"), new Assignment("Platform", "RA", "*"))], [new Phase("Tidy up")])]);

        Assert.Equal(matrix, MatrixFile.Parse(Page, options));
        Assert.Equal("info RACI1038: read as asciidoc, by the content", Assert.Single(MatrixFile.TryParse(Page, options).Diagnostics).ToString());
        Assert.Empty(MatrixFile.TryParse(Page, options with { FileName = "plan.adoc" }).Diagnostics);
        Assert.Equal(Page.Trim(), MatrixFile.ToText(matrix, "asciidoc", options.Formats).Trim());
    }

    [Fact]
    public void A_cell_that_is_no_role_is_an_error_at_its_place()
    {
        var result = AsciiDocFormat.Instance.Reader!.Read(Encoding.UTF8.GetBytes(Page.Replace("C (veto)", "Bob", StringComparison.Ordinal)));

        Assert.Equal("(9,27): error ADOC1001: 'Bob' is no role of RACI", Assert.Single(result.Diagnostics).ToString());
        Assert.Equal(2, result.Matrix!.Rows.Count);
    }

    protected override Matrix Keep(Matrix matrix) => AsciiDocFormat.Keep(matrix);

    // There is no other library here; a look at the table's lines by their own rule is the second opinion.
    protected override void ReadElsewhere(Matrix matrix, byte[] written)
    {
        var rows = Encoding.UTF8.GetString(written).Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("|===", StringComparison.Ordinal)).Select(line => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')).ToList();

        Assert.Equal(matrix.Rows.Count + PhasesWithRows(matrix.Phases), rows.Count);
        Assert.All(rows, cells => Assert.Equal(matrix.Parties.Count + 1, cells));
    }

    private static int PhasesWithRows(ValueList<Phase> phases) => phases.Sum(phase => (phase.Activities.Count > 0 ? 1 : 0) + PhasesWithRows(phase.Phases));
}
