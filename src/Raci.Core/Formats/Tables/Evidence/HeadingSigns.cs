namespace Raci.Formats.Tables.Evidence;

/// <summary>What the headings of a table say.</summary>
internal static class HeadingSigns
{
    /// <summary>Gets what the headings say.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that may be parties, as their cells are letters.</param>
    public static IEnumerable<Sign> Of(SourceTable table, List<int> columns)
    {
        for (var column = 0; column < Math.Min(table.ColumnCount, 2); column++)
        {
            if (Vocabulary.IsActivity(table.Heading(column).Trim(" *_`\u00A0")))
            {
                yield return new Sign(2, $"its column '{table.HeadingText(column)}' is one of activities");
                break;
            }
        }

        foreach (var sign in OfColumns(table, columns))
            yield return sign;
        var times = columns.FindAll(column => CalendarWords.Contain(table.Heading(column)));
        if (times.Count > 1 && times.Count * 2 >= columns.Count)
            yield return new Sign(times.Count == columns.Count ? -9 : -6, $"its columns '{table.HeadingText(times[0])}' and '{table.HeadingText(times[1])}' are days or times");
        var people = columns.FindAll(column => TopicOf(table, column) == TableTopic.None && PeopleWords.NamesParty(table.HeadingText(column).ToString()));
        if (people.Count > 0)
            yield return new Sign(2, $"its column '{table.HeadingText(people[0])}' names people");
        var accounts = columns.FindAll(column => PeopleWords.NamesAccount(table.HeadingText(column).ToString()));
        if (accounts.Count > 1 || (accounts.Count == 1 && columns.Count < 3))
            yield return new Sign(-2, $"'{table.HeadingText(accounts[0])}' is somebody with an account rather than a part in the work");
    }

    /// <summary>Gets what a column of letters is about; nothing where its single word is one for people too.</summary>
    public static TableTopic TopicOf(SourceTable table, int column)
    {
        var heading = table.HeadingText(column).ToString();
        if (DepartmentWords.Contain(heading) && Enumerable.Range(0, column).Any(other => Vocabulary.IsActivity(table.Heading(other).Trim(" *_`\u00A0"))))
            return TableTopic.None;
        return !heading.Contains(' ', StringComparison.Ordinal) && PeopleWords.NamesParty(heading) ? TableTopic.None : TopicWords.OfHeading(heading);
    }

    private static IEnumerable<Sign> OfColumns(SourceTable table, List<int> columns)
    {
        var (party, other) = (0, 0);
        for (var column = 0; column < table.ColumnCount; column++)
        {
            var isLetters = columns.Contains(column);
            var topic = isLetters ? TopicOf(table, column) : TopicWords.OfHeading(table.Heading(column));
            if (topic == TableTopic.None || (topic == TableTopic.Detail && !isLetters))
                continue;
            var seen = $"a column '{table.HeadingText(column)}' is part of {TopicNames.Of(topic)}";
            if (isLetters && party++ < 3)
                yield return new Sign(party == 1 ? -3 : -1, seen);
            else if (!isLetters && other++ < 2)
                yield return new Sign(column > 0 ? -1 : topic == TableTopic.History ? -3 : -2, seen);
        }
    }
}
