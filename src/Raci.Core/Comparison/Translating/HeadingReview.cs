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
        var words = areStated ? new TranslatedWords(source.Language, translation.Language) : areNamesTranslated ? new TranslatedWords(null, null) : null;
        if (words is not null)
        {
            foreach (var pair in Texts().Concat(titles))
            {
                if (pair.Source == pair.Translation && words.IsLeft(pair.Translation.ToString(), pair.MayBeName))
                    AddLeft(pair.SourcePlace, pair.TranslationPlace, pair.Translation);
            }
        }

        CompareColumns(words);
    }

    private void AddLeft(TranslationPlace ours, TranslationPlace theirs, Text heading) => findings.Add(UntranslatedHeading, ours, theirs, heading);

    private IEnumerable<HeadingPair> Texts()
    {
        var (ours, theirs) = (source.Matrix, translation.Matrix);
        yield return new(ours.Title, source.Whole, theirs.Title, translation.Whole, MayBeName: true);
        yield return new(ours.Headings.Phase, source.Whole, theirs.Headings.Phase, translation.Whole, MayBeName: false);
        if (ours.Legend is not { } legend || theirs.Legend is not { } other)
            yield break;
        yield return new(legend.Heading, source.Legend, other.Heading, translation.Legend, MayBeName: false);
        for (var i = 0; i < Math.Min(legend.Columns.Count, other.Columns.Count); i++)
            yield return new(legend.Columns[i], source.Legend, other.Columns[i], translation.Legend, MayBeName: false);
    }

    private void CompareColumns(TranslatedWords? words)
    {
        var ours = HeadingsOf(source).ToLookup(heading => heading.Party is null ? -1 : parties.SlotsOfSource[source.Matrix.Parties.IndexOf(heading.Party)]);
        var first = new Dictionary<string, ColumnHeading>(StringComparer.Ordinal);
        foreach (var heading in HeadingsOf(translation))
        {
            var slot = heading.Party is null ? -1 : parties.SlotsOfTranslation[translation.Matrix.Parties.IndexOf(heading.Party)];
            var counterparts = slot < 0 && heading.Party is not null ? [] : ours[slot].Where(other => slot >= 0 || other.Party is null).ToList();
            var place = PlaceOf(translation, heading);
            if (words is not null && counterparts.Find(other => other.Text == heading.Text) is { } same && IsLeft(words, heading))
                AddLeft(PlaceOf(source, same), place, heading.Text);
            else if (!first.TryAdd(heading.Party ?? "", heading) && !IsTold(heading))
                findings.Add(UnevenHeading, counterparts is [var known, ..] ? PlaceOf(source, known) : source.Whole, place, heading.Text, first[heading.Party ?? ""].Text);
        }
    }

    // Of a party's heading, all but its name: Rôle of Rôle Client. A heading that is a name alone is left alone, unless it is a common word.
    private static bool IsLeft(TranslatedWords words, ColumnHeading heading)
    {
        var text = heading.Text.ToString();
        if (heading.Party is null)
            return words.IsLeft(text, mayBeName: false);
        var name = text.IndexOf(heading.Party, StringComparison.OrdinalIgnoreCase);
        return name < 0 || heading.Party.Length == text.Length ? words.IsLeftParty(text) : words.IsLeft($"{text[..name]} {text[(name + heading.Party.Length)..]}", mayBeName: false);
    }

    // The reader says already where a spelling is so far from the first that it might be another party's.
    private bool IsTold(ColumnHeading heading) => translation.Diagnostics.Any(diagnostic => diagnostic.Id == SimilarParty.Id && diagnostic.Location == heading.Location);

    private static TranslationPlace PlaceOf(Edition edition, ColumnHeading heading) =>
        new(heading.Location == SourceLocation.None ? edition.Whole.Location : heading.Location, Party: heading.Party);

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
