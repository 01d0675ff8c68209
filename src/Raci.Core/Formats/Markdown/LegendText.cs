using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown;

/// <summary>Writes the table that explains the letters: two columns as in "(R) Responsible | does the work", three where the document has as many headings.</summary>
internal static class LegendText
{
    private const int WithNameApart = 3;

    /// <summary>Writes the table.</summary>
    public static void Write(PageText page, Legend legend, RoleScheme scheme, bool padded)
    {
        var columns = legend.Columns.Count == WithNameApart ? WithNameApart : 2;
        var table = new TableText(columns);
        var headings = table.StartRow();
        for (var i = 0; i < columns; i++)
            headings[i] = i < legend.Columns.Count ? CellSource.Of(InlineWriter.Write(legend.Columns[i])) : CellSource.Empty;
        table.EndRow();
        foreach (var role in scheme.Roles)
        {
            var row = table.StartRow();
            var name = InlineWriter.Write(role.Name);
            row[0] = CellSource.Of(columns == WithNameApart ? role.Letter.ToString() : $"({role.Letter}) {name}");
            row[^2] = columns == WithNameApart ? CellSource.Of(name) : row[0];
            row[^1] = CellSource.Of(InlineWriter.Write(role.Description));
            table.EndRow();
        }

        table.Write(page, padded);
    }
}
