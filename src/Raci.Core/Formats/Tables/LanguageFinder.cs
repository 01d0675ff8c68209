namespace Raci.Formats.Tables;

/// <summary>Finds the language of a document by the words of its table headings.</summary>
internal static class LanguageFinder
{
    /// <summary>Gets the language and the word that tells it; null where the headings tell nothing.</summary>
    public static (string Language, string Word)? Find(IEnumerable<TableLayout> layouts, LegendTable? legend)
    {
        foreach (var layout in layouts)
        {
            var activity = layout.Table.HeadingText(layout.Columns.Activity).ToString();
            if (OfActivity(activity) is { } language)
                return (language, activity);
            foreach (var column in layout.Columns.Parties)
            {
                var heading = layout.Table.HeadingText(column).ToString();
                if (PartyHeading.Of(heading).Language is { } words)
                    return (words.Code, heading);
            }
        }

        return legend is null ? null : OfLegend(legend);
    }

    // A word that one language alone has: "processus", but not "process" and "phase".
    private static string? OfActivity(string heading)
    {
        var folded = Vocabulary.Fold(heading);
        var languages = Vocabulary.Languages.Where(language => language.Activity.Contains(folded, StringComparer.Ordinal)).ToList();
        return languages.Count == 1 ? languages[0].Code : null;
    }

    private static (string Language, string Word)? OfLegend(LegendTable legend)
    {
        foreach (var (letter, name, _) in legend.Roles)
        {
            var folded = Vocabulary.Fold(name.ToString());
            var languages = Vocabulary.Languages.Where(language => language.Letters.Contains((letter, folded))).ToList();
            if (languages.Count == 1)
                return (languages[0].Code, name.ToString());
        }

        return null;
    }
}
