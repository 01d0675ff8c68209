using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Writes the headings of a party anew.</summary>
internal sealed class HeadingEditor(PageCells cells, Func<string, ReadResult> read)
{
    /// <summary>Renames a party in the headings of all tables: within a heading that holds its name, else the heading as a whole.</summary>
    /// <param name="name">The name.</param>
    /// <param name="newName">The new one.</param>
    /// <param name="expected">The matrix that shall be read.</param>
    /// <exception cref="MatrixFormatException">A heading stands in no pipe table, or the page would be read otherwise.</exception>
    public EditedPage Rename(string name, string newName, Matrix expected)
    {
        var headings = cells.Sources.HeadingsOf(cells.Matrix.Parties[name]).Distinct().ToList();
        var whole = InlineWriter.Write(expected.Parties[newName].Heading);
        var (edit, padding) = (new PageEdit(cells.Text), new SlotPadding(cells));
        foreach (var line in headings.GroupBy(heading => heading.Line - 1))
        {
            var slots = new Dictionary<int, string>();
            foreach (var heading in line)
            {
                var column = RowSplitter.HasPipe(cells.Text.Line(line.Key)) ? cells.FindHeading(heading) : -1;
                if (column < 0)
                    throw EditRefusal.Of(heading, $"the party '{name}' cannot be renamed", "this heading stands in no pipe table");
                var spot = new CellSpot(line.Key, column, line.Key);
                slots[column] = padding.Fit(spot, Renamed(cells.Source(spot), name, newName) ?? whole);
            }

            edit.Change(line.Key, cells.Row(line.Key, line.Key).With(slots));
        }

        var text = edit.Apply();
        var result = read(text);
        return EditProof.WhyNot(result.Matrix, expected) is { } why
            ? throw EditRefusal.Of(headings.FirstOrDefault(), $"the party '{name}' cannot be renamed to '{newName}'", why)
            : new EditedPage(text, result);
    }

    // Only where the name stands as such: "Kundenrolle" holds "Kunde" and would make another word of the new name.
    private static string? Renamed(string heading, string name, string newName)
    {
        var signs = heading.AsSpan().TrimStart("*_` ");
        var start = heading.Length - signs.Length;
        var inner = signs.TrimEnd("*_` ").ToString();
        var bare = PartyHeading.Of(inner).Bare;
        var written = InlineWriter.Write(name);
        var at = inner.LastIndexOf(written, StringComparison.Ordinal);
        return (bare != written && inner != written) || at < 0
            ? null
            : string.Concat(heading.AsSpan(0, start + at), InlineWriter.Write(newName), heading.AsSpan(start + at + written.Length));
    }
}
