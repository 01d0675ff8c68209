using System.Globalization;
using Raci.Formats.Tables.Grids;

namespace Raci.Formats.Excel.Reading;

/// <summary>Takes what a person edited outside the table: the title, and the words of the roles.</summary>
internal static class OwnWords
{
    /// <summary>Gets the title: that in the first row, unless it shows what was written.</summary>
    public static Text TitleOf(Grid cells, OwnColumns columns, WrittenMatrix written)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{written.Scheme.Roles[0].Letter} ");
        for (var row = 0; row < columns.Header; row++)
        {
            var text = cells.Cell(row, columns.Activity).ToString();
            if (text == written.Title.ToString())
                return written.Title;
            if (text.Length > 0 && !(row == columns.Header - 1 && text.StartsWith(key, StringComparison.Ordinal)))
                return Text.OfNormal(text);
        }

        return default;
    }

    /// <summary>Gets the roles with the names and descriptions that the sheet of the legend shows.</summary>
    public static RoleScheme SchemeOf(Grid? legend, WrittenMatrix written)
    {
        if (legend is null)
            return written.Scheme;
        var shown = RoleWords.Localize(written.ToMatrix()).Scheme;
        var roles = written.Scheme.Roles.ToList();
        var heading = LegendSheet.HeadingRowOf(written.Legend);
        for (var row = legend.RowFrom(heading + 1); row < legend.RowCount; row++)
        {
            var (letter, name, description) = (legend.Cell(row, 1).ToString(), legend.Cell(row, 2), legend.Cell(row, 3));
            var index = letter.Length == 1 ? roles.FindIndex(role => role.Letter == letter[0]) : -1;
            if (index < 0 || name.IsEmpty || !shown.TryGet(letter[0], out var before))
                continue;
            var isNamed = name.ToString() == before.Name.ToString();
            var isDescribed = description.ToString() == before.Description.ToString();
            if (!isNamed || !isDescribed)
                roles[index] = new Role(letter[0], isNamed ? roles[index].Name : Text.OfNormal(name.ToString()), roles[index].Kind, isDescribed ? roles[index].Description : Text.OfNormal(description.ToString()));
        }

        return roles.SequenceEqual(written.Scheme.Roles) ? written.Scheme : written.Scheme.WithRoles([.. roles]);
    }
}
