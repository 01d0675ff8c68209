using System.Text.RegularExpressions;
using Raci.Core.Tests.Generators;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown;

/// <summary>A page that is broken in one way is read as the matrix it was written from.</summary>
public sealed partial class RepairLaws
{
    private static readonly MarkdownReader Reader = new();

    [Fact]
    public void Empty_lines_between_all_rows_change_nothing() =>
        Holds(page => InTables(page, line => $"{line}\n"), "RACI1160");

    [Fact]
    public void A_table_without_its_row_of_dashes_is_read() =>
        Holds(page => InMatrices(page, line => Delimiter().IsMatch(line) ? null : line), "RACI1161");

    [Fact]
    public void A_row_of_dashes_with_a_cell_too_few_is_read() =>
        Holds(page => InMatrices(page, line => Delimiter().IsMatch(line) ? line[..line.TrimEnd('|').LastIndexOf('|')] + "|" : line), "RACI1162");

    [Fact]
    public void A_page_escaped_as_a_whole_is_read() =>
        Holds(page => Body(page, body => Signs().Replace(body, "\\$0")), "RACI1168");

    [Fact]
    public void Rows_without_closing_pipes_are_read() =>
        Holds(page => InTables(page, line => line.TrimEnd('|', ' ') is { Length: > 1 } open && open.Count(c => c == '|') == line.Count(c => c == '|') - 1 && !open.EndsWith('\\') ? open : line), null);

    [Fact]
    public void How_a_row_of_dashes_aligns_changes_nothing() =>
        Holds(page => InTables(page, line => Delimiter().IsMatch(line) ? line.Replace(" -", " :", StringComparison.Ordinal) : line), null);

    [Fact]
    public void How_lines_end_changes_nothing() => Holds(page => page.Replace("\n", "\r\n", StringComparison.Ordinal), null);

    [Fact]
    public void A_page_in_a_quote_is_read() =>
        Holds(page => InMatrices(page, line => $"> {line}"), "RACI1166");

    [Fact]
    public void Full_width_pipes_are_pipes() =>
        Holds(page => InMatrices(page, line => line.Replace('|', '｜')), "RACI1167");

    // Whatever the page has, a conflict that repeats one of its tables with other letters changes nothing but that it is told.
    [Fact]
    public void The_second_side_of_a_conflict_is_not_read() =>
        Holds(page => Regex.Replace(page, @"\z", "\n<<<<<<< ours\n=======\n| Activity | Somebody |\n|---|---|\n| Steal | R |\n>>>>>>> theirs\n", RegexOptions.None, TimeSpan.FromSeconds(5)), "RACI1169");

    // A page that says more of its matrix than it shows is another law's.
    private static void Holds(Func<string, string> broken, string? id) => Law.Holds(Matrices.Tame, matrix =>
    {
        var written = Page.Write(matrix);
        if (written.Contains("\nraci:\n", StringComparison.Ordinal) || !written.Contains("\n| Activity", StringComparison.Ordinal))
            return;
        var page = broken(written);
        var expected = Page.Read(written).Matrix;

        var result = Reader.Read(page);

        Assert.True(expected == result.Matrix, $"read {Show.Of(result.Matrix)}\nfrom\n{page}\n{string.Join('\n', result.Diagnostics)}");
        if (id is not null)
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == id);
    });

    private static string InTables(string page, Func<string, string?> change) => Lines(page, _ => true, change);

    // The legend, whose first heading is its own, is left as it is.
    private static string InMatrices(string page, Func<string, string?> change) => Lines(page, header => header.StartsWith("| Activity", StringComparison.Ordinal), change);

    private static string Lines(string page, Func<string, bool> isTable, Func<string, string?> change)
    {
        var lines = page.Split('\n');
        var isInside = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var isRow = lines[i].StartsWith('|');
            isInside = isRow && (isInside || isTable(lines[i]));
            if (isInside)
                lines[i] = change(lines[i])!;
        }

        return string.Join('\n', lines.Where(line => line is not null));
    }

    private static string Body(string page, Func<string, string> change)
    {
        var end = page.StartsWith("---\n", StringComparison.Ordinal) ? page.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        return page[..end] + change(page[end..]);
    }

    [GeneratedRegex(@"^\|( -+ \|)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"[\\|*_#\-`]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Signs();
}
