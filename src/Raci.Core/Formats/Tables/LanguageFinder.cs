namespace Raci.Formats.Tables;

/// <summary>Finds the language of a document by the words of its table headings.</summary>
internal static class LanguageFinder
{
    // Words that languages around those of our lists have too.
    private static readonly HashSet<string> Shared = ["krok", "proces", "procedura", "produkt", "процес"];

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
        var languages = Vocabulary.LanguagesOfActivity(heading);
        return languages.Count == 1 && !Shared.Contains(Vocabulary.Fold(heading)) ? languages[0] : null;
    }

    // The English words of a scheme stand in documents of every language, and tell none.
    private static (string Language, string Word)? OfLegend(LegendTable legend)
    {
        foreach (var (letter, name, _) in legend.Roles)
        {
            var folded = Vocabulary.Fold(name.ToString());
            var languages = Vocabulary.Languages.Where(language => language.Letters.Contains(new LegendWord(letter, folded))).ToList();
            if (languages is [{ Code: not "en" }])
                return (languages[0].Code, name.ToString());
        }

        return null;
    }
}
