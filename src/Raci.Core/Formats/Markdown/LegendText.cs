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
        for (var i = 0; i < columns; i++)
            table.Add(i < legend.Columns.Count ? InlineWriter.Write(legend.Columns[i]) : "");
        foreach (var role in scheme.Roles)
        {
            var name = InlineWriter.Write(role.Name);
            table.Add(columns == WithNameApart ? role.Letter.ToString() : $"({role.Letter}) {name}");
            if (columns == WithNameApart)
                table.Add(name);
            table.Add(InlineWriter.Write(role.Description));
        }

        table.Write(page, padded);
    }
}
