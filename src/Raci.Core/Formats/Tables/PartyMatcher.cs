using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Finds out which columns of all tables are the same party, and says so once for each spelling.</summary>
internal sealed class PartyMatcher
{
    // Comparing every heading with every party is for documents people write; beyond this many pairs only equal spellings match.
    private const int MostCompared = 200_000;

    private readonly List<KnownParty> _parties = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private readonly DiagnosticList _diagnostics;
    private readonly PartyAbbreviations _abbreviations;
    private long _compared;

    /// <summary>Starts with the parties that the document states.</summary>
    public PartyMatcher(ReadingHints hints, PartyAbbreviations abbreviations, DiagnosticList diagnostics)
    {
        (_abbreviations, _diagnostics) = (abbreviations, diagnostics);
        foreach (var (party, source) in hints.Parties)
        {
            var folded = Vocabulary.Fold(PartyHeading.Of(party.Heading.ToString()).Bare);
            _names.Add(party.Name);
            _folded.Add(folded);
            _parties.Add(new KnownParty(party, folded, [party.Heading.ToString()]));
            _spellings.TryAdd(source, new Spelling(null, SourceLocation.None, _parties.Count - 1));
        }
    }

    /// <summary>Gets the parties so far, in the order of their first columns.</summary>
    public ValueList<Party> Parties => _parties.Select(known => known.Party).ToValueList();

    /// <summary>Gets the headings of the party at an index of <see cref="Parties"/>, in the order of their first places.</summary>
    public ValueList<string> SpellingsOf(int party) => _parties[party].Headings.ToValueList();

    /// <summary>Tells whether a heading is, word for word or but for the word for "role", that of a known party.</summary>
    public bool Knows(string heading) => _spellings.ContainsKey(heading) || _folded.Contains(Vocabulary.Fold(PartyHeading.Of(heading).Bare));

    /// <summary>Gets the party of some columns of a table, as indexes of <see cref="Parties"/>; new ones are added.</summary>
    public int[] Match(SourceTable table, List<int> columns)
    {
        var result = MatchSpellings(table, columns);
        if (result.Contains(-1))
            MatchOthers(columns.ConvertAll(column => HeadingOf(table, column)), result);
        return result;
    }

    /// <summary>Says, for each spelling but the first of a party, what it was taken for.</summary>
    public void Report()
    {
        foreach (var (heading, spelling) in _spellings)
        {
            if (spelling.Entry is not { } entry)
                continue;
            var party = _parties[spelling.Party].Party;
            _diagnostics.Add(entry.At(spelling.Location, heading, party.Name, spelling.Tables, party.Heading));
        }
    }

    // Headings that stood above another table already, each party once.
    private int[] MatchSpellings(SourceTable table, List<int> columns)
    {
        var result = new int[columns.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = _spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(table.Heading(columns[i]), out var spelling) ? spelling.Party : -1;
            if (Array.IndexOf(result, result[i], 0, i) >= 0)
                result[i] = -1;
            if (result[i] >= 0)
                spelling!.Tables++;
        }

        return result;
    }

    private HeadedColumn HeadingOf(SourceTable table, int column)
    {
        var heading = table.HeadingText(column);
        var location = table.LocationOf(-1, column);
        if (!heading.IsEmpty)
            return new HeadedColumn(heading, location);
        _diagnostics.Add(EmptyHeading.At(location, column + 1, ColumnName.Of(column)));
        return new HeadedColumn(ColumnName.Of(column), location);
    }

    private void MatchOthers(List<HeadedColumn> columns, int[] result)
    {
        var headings = columns.Select(column => PartyHeading.Of(column.Heading.ToString())).ToArray();
        var open = new List<int>(result.Length);
        for (var i = 0; i < result.Length; i++)
        {
            if (result[i] < 0)
                open.Add(i);
        }

        var isFirst = _parties.Count == 0;
        _compared += (long)_parties.Count * open.Count;
        foreach (var i in isFirst || _abbreviations.IsEmpty ? [] : open)
        {
            var folded = Vocabulary.Fold(headings[i].Bare);
            var known = _parties.FindIndex(party => _abbreviations.AreSame(party.Folded, folded));
            result[i] = result.Contains(known) ? -1 : known;
        }

        if (!isFirst && _compared <= MostCompared)
            MatchSimilar(headings, result);
        var strip = headings.All(heading => heading.Language is not null);
        foreach (var i in open)
        {
            var isNew = result[i] < 0;
            if (isNew)
                result[i] = Add(columns[i], strip ? headings[i].Bare : headings[i].Full);
            AddSpelling(columns[i], headings[i], result[i], isNew, isFirst);
        }
    }

    // The most alike pair first, then the next; where two are as alike, the columns nearest to each other.
    private void MatchSimilar(PartyHeading[] headings, int[] result)
    {
        var pairs = new List<(int Score, int Distance, int Column, int Party)>();
        for (var column = 0; column < headings.Length; column++)
        {
            if (result[column] >= 0)
                continue;
            var folded = Vocabulary.Fold(headings[column].Bare);
            for (var party = 0; party < _parties.Count; party++)
            {
                var score = PartySimilarity.Of(folded, _parties[party].Folded);
                if (score > 0)
                    pairs.Add((score, Math.Abs(column - party), column, party));
            }
        }

        RemoveRivals(pairs);
        var taken = result.Where(party => party >= 0).ToHashSet();
        foreach (var (_, _, column, party) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Distance).ThenBy(pair => pair.Column))
        {
            if (result[column] < 0 && taken.Add(party))
                result[column] = party;
        }
    }

    // "Client (A)" and "Client (B)" are two, and neither is surely the client of before.
    private static void RemoveRivals(List<(int Score, int Distance, int Column, int Party)> pairs)
    {
        if (!pairs.Exists(pair => pair.Score == PartySimilarity.Containing))
            return;
        var rivals = pairs.Where(pair => pair.Score == PartySimilarity.Containing).GroupBy(pair => pair.Party).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        pairs.RemoveAll(pair => pair.Score == PartySimilarity.Containing && rivals.Contains(pair.Party));
    }

    private int Add(HeadedColumn column, string name)
    {
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
            unique = $"{name} ({i})";
        if (unique != name)
            _diagnostics.Add(DuplicateHeading.At(column.Location, column.Heading, unique));
        var folded = Vocabulary.Fold(name);
        _folded.Add(folded);
        _parties.Add(new KnownParty(new Party(unique, column.Heading), folded, []));
        return _parties.Count - 1;
    }

    private void AddSpelling(HeadedColumn column, PartyHeading heading, int party, bool isNew, bool isFirst)
    {
        if (_spellings.TryGetValue(heading.Full, out var known))
        {
            known.Tables++;
            return;
        }

        _parties[party].Headings.Add(heading.Full);
        var entry = isNew ? isFirst ? null : NewParty
            : Vocabulary.Fold(heading.Bare) is var folded && (folded == _parties[party].Folded || _abbreviations.AreSame(folded, _parties[party].Folded)) ? SameParty
            : SimilarParty;
        _spellings.Add(heading.Full, new Spelling(entry, column.Location, party));
    }

    private sealed record HeadedColumn(Text Heading, SourceLocation Location);

    private sealed record KnownParty(Party Party, string Folded, List<string> Headings);

    private sealed record Spelling(DiagnosticDescriptor? Entry, SourceLocation Location, int Party)
    {
        public int Tables { get; set; } = 1;
    }
}
