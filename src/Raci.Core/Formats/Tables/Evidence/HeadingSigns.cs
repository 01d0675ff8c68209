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
        var people = columns.FindAll(column => PartyWords.NamesParty(table.HeadingText(column).ToString()));
        if (people.Count > 0)
            yield return new Sign(2, $"its column '{table.HeadingText(people[0])}' names people");
        var accounts = columns.FindAll(column => PartyWords.NamesAccount(table.HeadingText(column).ToString()));
        if (accounts.Count > 1 || (accounts.Count == 1 && columns.Count < 3))
            yield return new Sign(-2, $"'{table.HeadingText(accounts[0])}' is somebody with an account rather than a part in the work");
    }

    private static IEnumerable<Sign> OfColumns(SourceTable table, List<int> columns)
    {
        var (party, other) = (0, 0);
        for (var column = 0; column < table.ColumnCount; column++)
        {
            var topic = TopicWords.OfHeading(table.Heading(column));
            if (topic == TableTopic.None)
                continue;
            var heading = table.HeadingText(column).ToString();
            var seen = $"a column '{heading}' is part of {TopicNames.Of(topic)}";
            if (columns.Contains(column))
            {
                if (!PartyWords.NamesParty(heading) && party++ < 3)
                    yield return new Sign(party == 1 ? -3 : -1, seen);
            }
            else if (topic != TableTopic.Detail && other++ < 2)
            {
                yield return new Sign(column == 0 ? -2 : -1, seen);
            }
        }
    }
}
