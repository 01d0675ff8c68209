using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Markdown;

public sealed class CellNotationLaws
{
    private static readonly string[] Parties = ["Client", "Provider", "Team"];

    private static readonly string[] Nothings = ["", "-", "—", "---", "N/A", "n/a", "NA", "none", "None", "nil", "∅", "·", ".", "&nbsp;", "&mdash;", "&#8212;", "/", "keine", "无", "なし", "нет"];

    private static readonly (string Before, string Between, string After)[] LegendStyles =
    [
        ("- **{0}**: {1}\n", "", ""), ("* {0} = {1}\n", "", ""), ("- {0} – {1}\n", "", ""), ("({0}) {1}\n", "", ""), ("{0}: {1}", ", ", "."), ("{0} = {1}", "; ", ""), ("{0}: {1}", " | ", ""),
        ("> {0} = {1}\n", "", ""), ("    {0} = {1}\n", "", ""), ("{0}\n: {1}\n\n", "", ""), ("`{0}` {1}".Replace("` ", "` – ", StringComparison.Ordinal), "<br>", ""), ("{1} ({0})", ", ", "."), ("**{0} – {1}**", " / ", ""), ("1. {0}: {1}\n", "", ""),
    ];

    private static readonly string[][] LegendWords =
    [
        ["Macht", "Zahlt", "Berät mit", "Hört zu"], ["Führt aus", "Steht gerade", "Redet mit", "Liest mit"], ["Responsable", "Autorité", "Consulté", "Informé"], ["Makes it", "Owns it", "Knows it", "Hears of it"],
        ["Делает", "Отвечает", "Советует", "Читает"], ["做", "管", "问", "看"], ["Zeroth", "First", "Second", "Third"],
    ];

    [Fact]
    public void A_matrix_in_words_of_any_language_is_read_as_the_same_matrix() => Holds(RoleSpelling.OfLanguages, []);

    [Fact]
    public void A_matrix_in_letters_of_any_script_is_read_as_the_same_matrix() => Holds(RoleSpelling.OfScripts, ["RACI1120"]);

    [Fact]
    public void A_matrix_in_any_signs_is_read_as_the_same_matrix() => Holds(RoleSpelling.OfSigns, []);

    [Fact]
    public void A_legend_in_prose_of_any_style_tells_its_words() =>
        Law.Holds(Arb.From(
            from style in Gen.Elements(LegendStyles)
            from words in Gen.Elements(LegendWords)
            from cells in Cells
            from inWords in Gen.Elements(true, false)
            select (style, words, cells, inWords)),
            value =>
            {
                var (style, words, cells, inWords) = value;
                var letters = new RoleSpelling("letters", "R", "A", "C", "I", ["/"]);
                var spelling = inWords ? new RoleSpelling("own", words[0], words[1], words[2], words[3], ["/"]) : letters;
                var entries = words.Select((word, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, style.Before, "RACI"[i], word));
                var legend = (string.Join(style.Between, entries) + style.After).TrimEnd('\n');

                var result = Page.Read($"# Plan\n\nBefore.\n\n{legend}\n\n## Do\n\n{Write(cells, spelling, "")}");

                Check(result, cells, [], legend);
                Assert.Equal(words.Select(word => word.Trim()), result.Matrix!.Scheme.Roles.Select(role => role.Name.ToString()));
                Assert.Equal($"Before.\n\n{legend}", result.Matrix.Prose.Before);
                Assert.Equal(result.Matrix, Page.Matrix(Page.Write(result.Matrix)));
            },
            most: 1000);

    private static Gen<(RoleSet Roles, int Join)[][]> Cells { get; } =
        (from roles in Gen.Elements("", "", "R", "A", "C", "I", "RA", "CI", "RC", "AI", "RACI").Select(letters => RoleSet.Parse(letters, null))
         from sign in Gen.Choose(0, 100)
         select (Roles: roles, Join: sign)).ArrayOf(Parties.Length).ArrayOf().Select(rows => rows.Take(8).ToArray());

    private static void Holds(RoleSpelling[] spellings, string[] expected) =>
        Law.Holds(Arb.From(
            from spelling in Gen.Elements(spellings)
            from cells in Cells
            from nothing in Gen.Elements(Nothings)
            select (spelling, cells, nothing), Shrink),
            value => Check(Page.Read(Write(value.cells, value.spelling, value.nothing)), value.cells, expected, Write(value.cells, value.spelling, value.nothing)));

    private static IEnumerable<(RoleSpelling Spelling, (RoleSet Roles, int Join)[][] Cells, string Nothing)> Shrink((RoleSpelling Spelling, (RoleSet Roles, int Join)[][] Cells, string Nothing) value)
    {
        for (var i = 0; i < value.Cells.Length; i++)
            yield return value with { Cells = [.. value.Cells[..i], .. value.Cells[(i + 1)..]] };
        if (value.Nothing.Length > 0)
            yield return value with { Nothing = "" };
    }

    private static void Check(ReadResult result, (RoleSet Roles, int Join)[][] cells, string[] expected, string page)
    {
        Assert.True(result.IsSuccess, $"{string.Join('\n', result.Diagnostics)}\n{page}");
        var findings = result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.Id).Distinct(StringComparer.Ordinal).Except(expected, StringComparer.Ordinal).ToList();
        Assert.True(findings.Count == 0, $"{string.Join('\n', result.Diagnostics)}\n{page}");
        Assert.Equal(Parties, result.Matrix.Parties.Select(party => party.Name));
        Assert.Equal(RoleScheme.Raci.Letters, result.Matrix.Scheme.Letters);
        var rows = result.Matrix.Rows.Skip(2).ToList();
        Assert.Equal(cells.Length, rows.Count);
        for (var i = 0; i < cells.Length; i++)
        {
            var read = Parties.Select(party => rows[i].Activity[party]);
            Assert.True(cells[i].Select(cell => cell.Roles).SequenceEqual(read), $"row {i} is {string.Join('|', read)} in\n{page}\n{string.Join('\n', result.Diagnostics)}");
            Assert.All(rows[i].Activity.Assignments, assignment => Assert.True(assignment.Remark.IsEmpty && assignment.Mark is null, $"{assignment} in\n{page}"));
        }
    }

    // Two rows that say what the table is, in the same spelling.
    private static string Write((RoleSet Roles, int Join)[][] cells, RoleSpelling spelling, string nothing)
    {
        var page = new StringBuilder("| Activity | Client | Provider | Team |\n|---|---|---|---|\n");
        page.Append($"| Start | {spelling.R} | {spelling.A} | {spelling.I} |\n| Go on | {spelling.C} | {spelling.R} | {spelling.A} |\n");
        for (var i = 0; i < cells.Length; i++)
            page.Append($"| Work on part {i} | {string.Join(" | ", cells[i].Select(cell => cell.Roles.IsEmpty ? nothing : spelling.Write(cell.Roles, cell.Join)))} |\n");
        return page.ToString();
    }
}
