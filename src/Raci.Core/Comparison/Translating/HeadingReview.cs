using static Raci.DiagnosticCatalogue;

namespace Raci.Comparison.Translating;

/// <summary>Looks for headings that were left in the source's language, and for those that a translation spells in several ways.</summary>
internal sealed class HeadingReview(Edition source, Edition translation, PartyPairs parties, FindingList findings)
{
    /// <summary>Compares the headings of two editions.</summary>
    /// <param name="titles">The titles of phases that are the same in both.</param>
    /// <param name="areNamesTranslated">Whether the names of the rows say that the languages are two.</param>
    public void Compare(IEnumerable<HeadingPair> titles, bool areNamesTranslated)
    {
        var areStated = source.Language is not null && translation.Language is not null && source.Language != translation.Language;
        // A language that was told by a heading says nothing where headings may be left in another.
        var areOfOne = source.Language == translation.Language && source.IsLanguageStated && translation.IsLanguageStated;
        var words = areOfOne ? null : areStated ? new TranslatedWords(source.Language, translation.Language) : areNamesTranslated ? new TranslatedWords(null, null) : null;
        if (words is not null)
        {
            foreach (var pair in Texts().Concat(titles))
            {
                if (pair.Source == pair.Translation && words.IsLeft(pair.Translation.ToString(), pair.MayBeName))
                    AddLeft(pair.SourcePlace, pair.TranslationPlace, pair.Translation);
            }
        }

        CompareColumns(words);
        if (words is not null)
            CompareAttributes(words);
    }

    private void AddLeft(TranslationPlace ours, TranslationPlace theirs, Text heading) => findings.Add(UntranslatedHeading, ours, theirs, heading);

    private IEnumerable<HeadingPair> Texts()
    {
        var (ours, theirs) = (source.Matrix, translation.Matrix);
        yield return PairOf(ours.Title, null, theirs.Title, null, mayBeName: true);
        yield return PairOf(ours.Headings.Phase, null, theirs.Headings.Phase, null);
        if (ours.Legend is not { } legend || theirs.Legend is not { } other)
            yield break;
        var (left, right) = (source.Legend.Location, translation.Legend.Location);
        yield return PairOf(legend.Heading, left, other.Heading, right);
        for (var i = 0; i < Math.Min(legend.Columns.Count, other.Columns.Count); i++)
            yield return PairOf(legend.Columns[i], left, other.Columns[i], right);
    }

    private HeadingPair PairOf(Text ours, SourceLocation? left, Text theirs, SourceLocation? right, bool mayBeName = false) =>
        new(ours, source.AtHeading(ours, left), theirs, translation.AtHeading(theirs, right), mayBeName);

    // Headings of columns that are neither activities nor parties; those that were translated are found nowhere in the source.
    private void CompareAttributes(TranslatedWords words)
    {
        var ours = AttributesOf(source.Matrix);
        foreach (var (name, place) in AttributesOf(translation.Matrix))
        {
            if (ours.TryGetValue(name, out var first) && words.IsLeft(name, mayBeName: true))
                AddLeft(source.AtHeading(name, source.HeadingOf(first, name)), translation.AtHeading(name, translation.HeadingOf(place, name)), name);
        }
    }

    private void CompareColumns(TranslatedWords? words)
    {
        var ours = HeadingsOf(source).ToLookup(heading => heading.Party is null ? -1 : parties.SlotsOfSource[source.Matrix.Parties.IndexOf(heading.Party)]);
        // The reader says already where a spelling is so far from the first that it might be another party's.
        var told = translation.Diagnostics.Where(diagnostic => diagnostic.Id == SimilarParty.Id).Select(diagnostic => diagnostic.Location).ToHashSet();
        var first = new Dictionary<string, ColumnHeading>(StringComparer.Ordinal);
        foreach (var heading in HeadingsOf(translation))
        {
            var slot = heading.Party is null ? -1 : parties.SlotsOfTranslation[translation.Matrix.Parties.IndexOf(heading.Party)];
            var counterparts = slot < 0 && heading.Party is not null ? [] : ours[slot].Where(other => slot >= 0 || other.Party is null).ToList();
            var place = PlaceOf(translation, heading);
            if (words is not null && counterparts.Find(other => other.Text == heading.Text) is { } same && IsLeft(words, same))
                AddLeft(PlaceOf(source, same), place, heading.Text);
            else if (!first.TryAdd(heading.Party ?? "", heading) && !told.Contains(heading.Location))
                findings.Add(UnevenHeading, counterparts is [var known, ..] ? PlaceOf(source, known) : source.Whole, place, heading.Text, first[heading.Party ?? ""].Text);
        }
    }

    // Of a heading of a party of the source, all but its name: Rôle of Rôle Client. A heading that is a name alone is left alone, unless it is a common word.
    private static bool IsLeft(TranslatedWords words, ColumnHeading heading)
    {
        var text = heading.Text.ToString();
        if (heading.Party is null)
            return words.IsLeft(text, mayBeName: false);
        var name = text.IndexOf(heading.Party, StringComparison.OrdinalIgnoreCase);
        return name < 0 || heading.Party.Length == text.Length ? words.IsLeftParty(text) : words.IsLeft($"{text[..name]} {text[(name + heading.Party.Length)..]}", mayBeName: false);
    }

    private static TranslationPlace PlaceOf(Edition edition, ColumnHeading heading) => edition.AtHeading(heading.Text, heading.Location, heading.Party);

    // Each with the first row that has it, in the order of the document.
    private static OrderedDictionary<string, Place> AttributesOf(Matrix matrix)
    {
        var found = new OrderedDictionary<string, Place>(StringComparer.Ordinal);
        foreach (var row in matrix.Rows)
        {
            foreach (ref readonly var attribute in row.Activity.Attributes)
                found.TryAdd(attribute.Name, row.Place);
        }

        return found;
    }

    private static List<ColumnHeading> HeadingsOf(Edition edition)
    {
        var headings = edition.Sources.Headings.ToList();
        if (headings.Count > 0)
            return headings;
        if (!edition.Matrix.Headings.Activity.IsEmpty)
            headings.Add(new(edition.Matrix.Headings.Activity, null, SourceLocation.None));
        foreach (var party in edition.Matrix.Parties)
            headings.Add(new(party.Heading, party.Name, SourceLocation.None));
        return headings;
    }
}
