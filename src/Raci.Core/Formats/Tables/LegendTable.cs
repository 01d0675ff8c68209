using Raci.Collections;
using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables;

/// <summary>A table that explains letters: in its first column a letter, alone or with a name, in the others what it means.</summary>
/// <param name="Roles">The letters with names and descriptions, in order; their kinds are not decided yet.</param>
/// <param name="Columns">The headings of the table.</param>
/// <param name="LeftOut">The rows that explain a combination of letters or a dash.</param>
internal sealed record LegendTable(ValueList<LegendRole> Roles, ValueList<Text> Columns, ValueList<int> LeftOut)
{
    private const int MostRows = 16;

    /// <summary>Gets the letters it explains.</summary>
    public RoleSet Letters { get; } = RoleSet.OfLetters([.. Roles.Select(role => role.Letter)]);

    /// <summary>Reads a table as a legend; null where it is none.</summary>
    public static LegendTable? Of(SourceTable table)
    {
        if (table.ColumnCount is < 2 or > 3 || table.RowCount is < 2 or > MostRows)
            return null;
        var letterColumn = MayExplain(table, 0) ? 0 : table.ColumnCount - 1;
        if (letterColumn > 0 && (table.ColumnCount > 2 || !MayExplain(table, letterColumn)))
            return null;
        var roles = new List<LegendRole>(table.RowCount);
        var seen = RoleSet.None;
        var leftOut = new List<int>();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (ExplainsNoLetter(table.Cell(row, letterColumn)))
            {
                leftOut.Add(row);
                continue;
            }

            if (ReadRow(table, row, letterColumn) is not { } role || seen.Contains(role.Letter))
                return null;
            seen |= RoleSet.Of(role.Letter);
            roles.Add(role);
        }

        if (roles.Count < 2 || IsOfPeople(table))
            return null;
        var columns = new List<Text>(table.ColumnCount);
        for (var column = 0; column < table.ColumnCount; column++)
            columns.Add(table.HeadingText(column));
        return new LegendTable(roles.ToValueList(), columns.ToValueList(), leftOut.ToValueList());
    }

    // "R. Costa" beside a telephone number is somebody.
    private static bool IsOfPeople(SourceTable table)
    {
        for (var column = 1; column < table.ColumnCount; column++)
        {
            if (TopicWords.OfHeading(table.Heading(column)) == TableTopic.Contact)
                return true;
        }

        return false;
    }

    // Before any text is made: a letter in each cell of its column, and words beside it that are neither roles nor numbers.
    private static bool MayExplain(SourceTable table, int letterColumn)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            var cell = table.Cell(row, letterColumn);
            if (ExplainsNoLetter(cell))
                continue;
            var label = LegendLabel.Find(cell.Trim(" *_`"));
            var meaning = table.Cell(row, letterColumn == 0 ? 1 : 0).Trim();
            if (label is not { } found || !IsMeaning(meaning, mayBeEmpty: found.NameLength > 0) || (letterColumn > 0 && !StartsWith(meaning, found.Letter)))
                return false;
        }

        return true;
    }

    // Letters behind words are those of activities, unless the words are the letters' own.
    private static bool StartsWith(ReadOnlySpan<char> word, char letter) =>
        !word.IsEmpty && (char.ToUpperInvariant(word[0]) == letter || LegendLabel.Find(word)?.Letter == letter);

    private static bool IsMeaning(ReadOnlySpan<char> meaning, bool mayBeEmpty)
    {
        if (meaning.IsEmpty)
            return mayBeEmpty;
        var isRole = RoleCell.Parse(meaning).Kind is RoleCellKind.Letters or RoleCellKind.Annotated && !meaning.ContainsAnyInRange('a', 'z');
        return !isRole && HasLetters(meaning);
    }

    // "R/A" for both, a dash for nobody, or "P-x" for any letter x behind another sign.
    private static bool ExplainsNoLetter(ReadOnlySpan<char> cell)
    {
        if (cell.Trim(" *_`") is [>= 'A' and <= 'Z', '-' or '–' or ':' or '/', 'x' or 'y' or 'n' or 'X' or 'Y' or 'N' or '…' or '?' or '.', ..] pattern && pattern.Length is 3 or 5)
            return true;
        var parsed = RoleCell.Parse(cell);
        return parsed.Kind == RoleCellKind.Empty || (parsed.Kind == RoleCellKind.Letters && parsed.Roles.Count > 1 && !cell.ContainsAnyInRange('a', 'z'));
    }

    private static LegendRole? ReadRow(SourceTable table, int row, int letterColumn)
    {
        var texts = new Text[table.ColumnCount];
        for (var column = 0; column < texts.Length; column++)
            texts[column] = table.CellText(row, column);
        if (letterColumn > 0)
            Array.Reverse(texts);
        if (LabelOf(texts[0]) is not { } label)
            return null;
        var name = label.NameLength == 0 ? texts[1] : texts[0].Slice(label.NameStart, label.NameLength);
        var rest = label.NameLength == 0 ? texts[2..] : texts[1..];
        return name.IsEmpty ? null : new LegendRole(label.Letter, name, Join(rest));
    }

    // In "**S**upport" the bold capital is the letter, whatever the word.
    private static LegendLabel? LabelOf(Text text) =>
        !text.IsPlain && text.Runs is [{ Text: [>= 'A' and <= 'Z'] } first, { Text: var rest }, ..] && first.Style.HasFlag(TextStyle.Bold) && char.IsLetter(rest[0])
            ? new LegendLabel(first.Text[0], 0, text.Length)
            : LegendLabel.Find(text.ToString());

    private static Text Join(Text[] texts)
    {
        if (texts.Length < 2)
            return texts.Length == 0 ? default : texts[0];
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
