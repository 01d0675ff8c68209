using Raci.Formats.Tables;
using Raci.Formats.Tables.Evidence;
using Raci.Formats.Tables.Shapes;

namespace Raci.Formats.Csv;

/// <summary>The columns a matrix is written in.</summary>
internal sealed class CsvLayout
{
    private const string DefaultActivity = "Activity";

    private const int MostAttributes = 90;

    private readonly string[] _names = [];

    public CsvLayout(Matrix matrix)
    {
        Survey = new CsvSurvey(matrix);
        Scheme = CsvScheme.Of(Survey.Used);
        Activity = matrix.Headings.Activity.IsEmpty ? DefaultActivity : matrix.Headings.Activity.ToString();
        Phase = matrix.Headings.Phase.IsEmpty ? CsvHeader.DefaultPhase : matrix.Headings.Phase.ToString();
        _names = [.. matrix.Parties.Select(party => party.Name)];
        var headings = matrix.Parties.Select(party => party.Heading.ToString()).ToArray();
        var isTold = IsTold();
        Parties = isTold && AreHeadings(headings, _names) ? headings : _names;
        IsDivided = !isTold || !AreHeadings(Parties, _names);
        Language = IsDivided ? null : LanguageOf();
    }

    private CsvLayout(CsvLayout told)
    {
        (Survey, Scheme, Activity, Phase) = (told.Survey, told.Scheme, told.Activity, told.Phase);
        Parties = [.. told._names];
        IsDivided = true;
    }

    /// <summary>Gets what there is in the matrix.</summary>
    public CsvSurvey Survey { get; }

    /// <summary>Gets the alphabet a reader will take the letters for, in whose order they are written.</summary>
    public RoleScheme Scheme { get; }

    /// <summary>Gets the heading of the column of activities.</summary>
    public string Activity { get; }

    /// <summary>Gets the heading of the first column of phases.</summary>
    public string Phase { get; }

    /// <summary>Gets the headings of the columns of parties.</summary>
    public string[] Parties { get; }

    /// <summary>Gets whether columns of dashes set the parties apart, because a reader could not tell them otherwise.</summary>
    public bool IsDivided { get; }

    /// <summary>Gets the language a reader will find in the headings; null for none.</summary>
    public string? Language { get; }

    /// <summary>Gets the same columns, set apart by dashes.</summary>
    public CsvLayout Divided() => new(this);

    /// <summary>Gets the headings of all columns.</summary>
    public IEnumerable<string> Headings()
    {
        for (var level = 1; level <= Survey.Levels; level++)
            yield return level == 1 ? Phase : $"{Phase} {level}";
        yield return Activity;
        if (IsDivided)
            yield return "";
        foreach (var party in Parties)
            yield return party;
        if (IsDivided)
            yield return "";
        foreach (var attribute in Survey.Attributes)
            yield return attribute.Name;
    }

    // What readers of other people's tables go by: a known word for activities, letters of a known scheme in the first column of a party, and no letters elsewhere.
    private bool IsTold() =>
        Vocabulary.IsActivity(Activity)
        && (Survey.Levels == 0 ? Survey.EveryRowHasCells : Vocabulary.IsPhase(Phase) && !Vocabulary.IsActivity(Phase))
        && !Survey.Used.IsEmpty
        && !LetterSigns.AreOfSomethingElse(Survey.Used)
        && CsvScheme.BuiltInOf(Survey.Used) is not null
        && Survey.CellsReadBack
        && Survey.FirstPartyHasLetters
        && !Survey.MayBeLegend
        && !Survey.HasTitleLikeNote
        && Survey.Attributes.Count <= MostAttributes
        && Survey.Attributes.All(attribute => !string.IsNullOrWhiteSpace(attribute.Name) && attribute.IsNoParty);

    private static bool AreHeadings(string[] headings, string[] names)
    {
        if (Array.Exists(headings, heading => heading.AsSpan().Trim(" *_`\u00A0").IsWhiteSpace() || Vocabulary.IsNoParty(heading) || TopicWords.OfHeading(heading) != TableTopic.None || RoleLabel.AllOf(heading).Count > 0))
            return false;
        var parts = headings.Select(PartyHeading.Of).ToList();
        var strip = parts.TrueForAll(part => part.Language is not null);
        return parts.Select(part => strip ? part.Bare : part.Full).SequenceEqual(names, StringComparer.Ordinal);
    }

    private string? LanguageOf() => Vocabulary.LanguagesOfActivity(Activity) is [var language]
        ? language
        : Parties.Select(heading => PartyHeading.Of(heading).Language?.Code).FirstOrDefault(code => code is not null);
}
