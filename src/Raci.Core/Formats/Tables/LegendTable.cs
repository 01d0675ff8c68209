using Raci.Collections;

namespace Raci.Formats.Tables;

/// <summary>A table that explains letters: in its first column a letter, alone or with a name, in the others what it means.</summary>
/// <param name="Roles">The letters with names and descriptions, in order; their kinds are not decided yet.</param>
/// <param name="Columns">The headings of the table.</param>
internal sealed record LegendTable(ValueList<(char Letter, Text Name, Text Description)> Roles, ValueList<Text> Columns)
{
    private const int MostRoles = 12;

    /// <summary>Gets the letters it explains.</summary>
    public RoleSet Letters { get; } = RoleSet.OfLetters([.. Roles.Select(role => role.Letter)]);

    /// <summary>Reads a table as a legend; null where it is none.</summary>
    public static LegendTable? Of(SourceTable table)
    {
        if (table.ColumnCount is < 2 or > 3 || table.RowCount is < 2 or > MostRoles || !MayExplain(table))
            return null;
        var roles = new List<(char, Text, Text)>(table.RowCount);
        var seen = RoleSet.None;
        for (var row = 0; row < table.RowCount; row++)
        {
            if (ReadRow(table, row) is not { } role || seen.Contains(role.Letter))
                return null;
            seen |= RoleSet.Of(role.Letter);
            roles.Add(role);
        }

        var columns = new Text[table.ColumnCount];
        for (var column = 0; column < columns.Length; column++)
            columns[column] = table.HeadingText(column);
        return new LegendTable(roles.ToValueList(), new(columns));
    }

    // Before any text is made: a letter in each first cell, and words beside it that are neither roles nor numbers.
    private static bool MayExplain(SourceTable table)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            var meaning = table.Cell(row, 1).Trim();
            if (LegendLabel.Find(table.Cell(row, 0).Trim(" *_`")) is null || meaning.Length < 3 || RoleCell.Parse(meaning).Kind != RoleCellKind.Other || !HasLetters(meaning))
                return false;
        }

        return true;
    }

    private static (char Letter, Text Name, Text Description)? ReadRow(SourceTable table, int row)
    {
        var texts = new Text[table.ColumnCount];
        for (var column = 0; column < texts.Length; column++)
            texts[column] = table.CellText(row, column);
        if (LegendLabel.Find(texts[0].ToString()) is not { } label)
            return null;
        var name = label.NameLength == 0 ? texts[1] : texts[0].Slice(label.NameStart, label.NameLength);
        var rest = label.NameLength == 0 ? texts[2..] : texts[1..];
        return (label.Letter, name, Join(rest));
    }

    private static Text Join(Text[] texts)
    {
        if (texts.Length == 1)
            return texts[0];
        var runs = new List<TextRun>();
        foreach (var text in texts)
        {
            if (runs.Count > 0 && !text.IsEmpty)
                runs.Add(new TextRun(" – "));
            runs.AddRange(text.Runs);
        }

        return new Text([.. runs]);
    }

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
