using System.Text;
using Raci.Collections;
using Raci.Core.Tests.Formats;
using Raci.Formats;

namespace Raci.Core.Tests.Markdown;

/// <summary>The laws of every format, for Markdown; Markdig with pipe tables is the other library.</summary>
public sealed class MarkdownLaws() : FormatLaws(MatrixFormats.Markdown)
{
    protected override IReadOnlyList<byte[]> Documents { get; } = [.. Seed.Languages.Select(Seed.Bytes)];

    protected override string[] Scraps { get; } =
    [
        "|", "||", "| a ", "| R |", "|---|---|\n", "|-|\n", "\n", "\r\n", "\r", "\n\n", "---\n", "title: [", "&a [*a]", "# ", "#######", "```", "~~~\n", "<!--", "-->", "<b>", "</b>", "<details>\n",
        "**", "__", "*", "_R_", "`", "``", "\\", "\\|", "[", "](", ")", "![", "&#0;", "&#xD800;", "&amp;", "(1)", "* ", "- ", "1. ", "> ", "    ", "\t", "\u00A0", "\uFEFF", "\0", "\u0085", "\u2028", "\uD800", "\uFFFF", "😀", "é", "RA", "RA*", "Activity", "(R) Does",
        "| Activity | Client |\n|---|---|\n| Order | R |\n", "| Role | Meaning |\n|---|---|\n| (R) Does | what it is |\n| (A) Owns | what it is |\n",
        "---\nraci:\n  matrix:\n    parties: [Client]\n---\n", "---\nraci:\n  page: 0123\n  matrix: {phases: []}\n---\n",
    ];

    /// <summary>Prose, which may hold tables and code of its own, is left out here.</summary>
    protected override void ReadElsewhere(Matrix matrix, byte[] written)
    {
        var bare = matrix.WithProse(Prose.None).WithLegend(null).WithNotes([]).WithPhases(matrix.Phases.Select(Bare).ToValueList());
        var tables = MarkdigTables.Of(Encoding.UTF8.GetString(Write(bare)));

        var expected = Phases(bare.Phases).Where(phase => phase.Activities.Count > 0 || phase.Phases.Count == 0).ToList();
        Assert.Equal(expected.Count, tables.Count);
        var attributes = bare.Rows.SelectMany(row => row.Activity.Attributes).Select(attribute => attribute.Name).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var (phase, table) in expected.Zip(tables))
        {
            string[] headings = [bare.Headings.Activity.ToString(), .. bare.Parties.Select(party => party.Heading.ToString()), .. attributes];
            Assert.Equal(phase.Activities.Select(activity => CellsOf(activity, bare, attributes)).Prepend(headings).Select(cells => cells.Select(cell => cell.Trim())), table);
        }
    }

    private static Phase Bare(Phase phase) =>
        phase.WithIntroduction("").WithConclusion("").WithNotes([]).WithPhases(phase.Phases.Select(Bare).ToValueList());

    private static IEnumerable<Phase> Phases(IEnumerable<Phase> phases) => phases.SelectMany(phase => Phases(phase.Phases).Prepend(phase));

    private static string[] CellsOf(Activity activity, Matrix matrix, string[] attributes) =>
    [
        activity.Name.ToString(),
        .. matrix.Parties.Select(party => IsNobodys(activity) ? "—" : activity.AssignmentOf(party).ToString(matrix.Scheme)),
        .. attributes.Select(name => activity.Attributes.FirstOrDefault(attribute => attribute.Name == name).Value.ToString()),
    ];

    private static bool IsNobodys(Activity activity) => activity.Assignments.Count == 0 && activity.Attributes.Count == 0;
}
