using Raci.Words;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Cells;

/// <summary>Reads the cells of a document that are not simply letters, by its own words and those of our languages, and says once what was taken for what.</summary>
internal sealed class CellReading
{
    private const int MostKnown = 4096;
    private const int MostNearest = 200;
    private const int LeastNothings = 3;

    // Letters of other scripts come before it; what looks like P among them sounds like R.
    private const int FirstSymbol = 0x2000;

    private readonly IReadOnlyCollection<LegendWord> _legend;
    private readonly RoleSet _explained;
    private readonly Dictionary<string, RoleFinding?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char?> _nearest = new(StringComparer.Ordinal);
    private readonly Findings _findings = new();
    private RoleWordTable? _words;
    private bool _isNothingN;
    private bool _usesP;

    /// <summary>Creates a reading with the words of a document's legend.</summary>
    /// <param name="legend">The letters with their words; none where nothing explains them.</param>
    public CellReading(IReadOnlyCollection<LegendWord> legend)
    {
        _legend = legend;
        _explained = RoleSet.OfLetters([.. legend.Select(entry => entry.Letter)]);
    }

    private RoleWordTable Words => _words ??= _legend.Count == 0 ? RoleWordTable.OfLanguages : new RoleWordTable(_legend);

    /// <summary>Looks again at tables with cells that are not simply letters.</summary>
    public void LookAgain(IReadOnlyCollection<TableCells> tables)
    {
        _usesP = _explained.Contains('P') || tables.Any(table => table.AllLetters.Contains('P'));
        _isNothingN = !_explained.Contains('N') && !tables.Any(table => table.AllLetters.Contains('Y')) && tables.Sum(table => table.AllLetters.Contains('N') ? table.CountOnly('N') : 0) >= LeastNothings;
        foreach (var table in tables)
            table.LookAgain(this);
    }

    /// <summary>Tells whether letters may be a word for nothing, as in NA.</summary>
    public bool MayBeNothing(RoleSet letters) => letters.Contains('N') && !_explained.Contains('N') && (letters.Count == 1 ? _isNothingN : letters == NotApplicable);

    /// <summary>Looks at a cell that is not simply letters.</summary>
    public PackedCell Look(ReadOnlySpan<char> source) => Read(source) switch
    {
        null => new PackedCell(RoleSet.None, RoleCellKind.Other),
        { Kind: RoleFindingKind.Nothing } => default,
        { Kind: RoleFindingKind.Planned or RoleFindingKind.Ambiguous } finding => new PackedCell(finding.Roles, RoleCellKind.Wordy),
        { } finding => new PackedCell(finding.Roles, RoleCellKind.Rewritten),
    };

    /// <summary>Tells whether letters that a cell holds are a word for nothing.</summary>
    public bool IsNothing(ReadOnlySpan<char> source, RoleSet letters)
    {
        var text = PlainCell.Of(source);
        return MayBeNothing(letters) && (letters.Count == 1 || text is "NA" or "na");
    }

    /// <summary>Reads a cell that is not simply letters; null where it is no role.</summary>
    public RoleFinding? Read(ReadOnlySpan<char> source)
    {
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source, out var known))
            return known;
        var finding = RoleNotation.Read(source, Words);
        if (finding is not null && !_usesP && finding.LookAlikes.Any(pair => pair.Taken == 'P' && pair.Seen.Value < FirstSymbol))
            finding = null;
        if (_known.Count < MostKnown)
            _known.Add(source.ToString(), finding);
        return finding;
    }

    /// <summary>Tells whether a remark in brackets says no more than the letter before it, as in "R (Responsible)".</summary>
    public bool IsNameOf(ReadOnlySpan<char> remark, RoleSet roles) =>
        roles.Count == 1 && remark.Length is > 3 and < 60 && Words.Find(Folding.Of(PlainCell.Of(remark).Trim('(', ')', '[', ']').Trim())) is { } letter && roles.Contains(letter);

    /// <summary>Gets the letter that a cell which is no role may have meant; null where it is near none.</summary>
    public char? Nearest(string text, RoleSet letters)
    {
        if (_nearest.TryGetValue(text, out var known))
            return known;
        if (_nearest.Count == MostNearest)
            return null;
        var nearest = NearestLetter(text, letters) ?? Words.Nearest(Folding.Of(text), letters);
        _nearest.Add(text, nearest);
        return nearest;
    }

    /// <summary>Notes what a cell was found to say.</summary>
    public void Note(RoleFinding finding, ReadOnlySpan<char> source, RoleScheme scheme, SourceLocation location, DiagnosticList diagnostics)
    {
        var text = PlainCell.Of(source);
        foreach (var (seen, taken) in finding.LookAlikes)
            _findings.Add(LookAlikeLetter, $"{seen}", location, $"U+{seen.Value:X4}", taken);
        foreach (var (word, letter) in finding.Words)
            _findings.Add(RoleWordTaken, word, location, letter);
        switch (finding.Kind)
        {
            case RoleFindingKind.Ambiguous:
                diagnostics.Add(AmbiguousWord.At(location, text, Choices(scheme)));
                break;
            case RoleFindingKind.Open:
                diagnostics.Add(OpenRole.At(location, text, finding.Roles.ToString(scheme)));
                break;
            case RoleFindingKind.Planned:
                diagnostics.Add(PlannedRole.At(location, text, finding.Roles.ToString(scheme)));
                break;
            case RoleFindingKind.Brackets:
                _findings.Add(BracketsLeftOut, text, location, finding.Roles.ToString(scheme));
                break;
            case RoleFindingKind.Nothing:
                NoteNothing(source, location);
                break;
        }
    }

    /// <summary>Notes that a cell was taken for nothing; signs such as dashes need no words.</summary>
    public void NoteNothing(ReadOnlySpan<char> source, SourceLocation location)
    {
        var text = PlainCell.Of(source);
        if (text.Length > 0 && !EmptyMarks.IsSign(text))
            _findings.Add(TakenAsNothing, text, location);
    }

    /// <summary>Says what was noted: each letter, word or sign once, at its first place.</summary>
    public void Report(DiagnosticList diagnostics) => _findings.Report(diagnostics);

    private static RoleSet NotApplicable { get; } = RoleSet.Of('N') | RoleSet.Of('A');

    private static string Choices(RoleScheme scheme)
    {
        var letters = (scheme.Performing | scheme.Answering).ToString(scheme);
        return string.Join(" or ", letters.Length == 0 ? scheme.Order.ToCharArray() : letters.ToCharArray());
    }

    // "RR", "Á", a Cyrillic Р where no P is in use: the letter it sounds or looks like.
    private static char? NearestLetter(string text, RoleSet letters)
    {
        var folded = Folding.Of(text);
        if (text is "l" or "1" && letters.Contains('I'))
            return 'I';
        if (folded.Length is 0 or > 3)
            return null;
        var letter = folded[0] switch { 'р' or 'ρ' or 'p' => 'R', var c => char.ToUpperInvariant(c) };
        return folded.All(c => c == folded[0]) && letters.Contains(letter) && text is not [>= 'A' and <= 'Z'] ? letter : null;
    }
}
