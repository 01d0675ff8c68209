using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown;

/// <summary>Notes, while a page is written, which of its rows must stand on a page that proves how it is read.</summary>
/// <param name="parties">The number of parties.</param>
internal sealed class RowSurvey(int parties)
{
    private readonly bool[] _isInTable = new bool[parties];
    private readonly bool[] _isOnPage = new bool[parties];
    private readonly List<RowWeight> _weights = [];
    private RowWeight _weight;
    private bool _hasCells;

    /// <summary>Gets what each row means, in document order.</summary>
    public IReadOnlyList<RowWeight> Weights => _weights;

    /// <summary>Starts a table: its columns are empty.</summary>
    public void StartTable() => Array.Clear(_isInTable);

    /// <summary>Starts a row.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="source">The source of its name.</param>
    public void StartRow(Activity activity, string source)
    {
        _hasCells = false;
        _weight = activity.Attributes.Count > 0 || !activity.Name.IsPlain || !IsWords(source) ? RowWeight.Page : RowWeight.None;
    }

    /// <summary>Takes the cell of a party into account.</summary>
    /// <param name="party">The index of the party.</param>
    /// <param name="isKnown">Whether the cell holds nothing but letters that stood in a cell before.</param>
    public void AddCell(int party, bool isKnown)
    {
        if (!isKnown || !_isOnPage[party])
            _weight = RowWeight.Page;
        else if (!_isInTable[party] && _weight == RowWeight.None)
            _weight = RowWeight.Table;
        _isOnPage[party] = _isInTable[party] = _hasCells = true;
    }

    /// <summary>Ends the row; one without cells stays, since how full a table is counts.</summary>
    public void EndRow() => _weights.Add(_hasCells ? _weight : RowWeight.Page);

    /// <summary>Tells whether a text is words that no reader takes for letters of roles, a number, a dash or markup.</summary>
    public static bool IsWords(string text) =>
        text.Length >= 3 && char.IsLetter(text[0]) && char.IsLetter(text[1]) && (char.IsLetter(text[2]) || (char.IsUpper(text[0]) && char.IsLower(text[1])))
        && !(char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]))
        && InlineWriter.IsOwnSource(text);
}
