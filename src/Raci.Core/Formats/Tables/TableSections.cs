using Raci.Formats.Tables.Shapes;

namespace Raci.Formats.Tables;

/// <summary>Finds the rows of a table that name a phase and hold no activity: padded with empty cells, with a single cell, or with the same words in all cells.</summary>
/// <remarks>A row whose name is set off (bold, in capitals, numbered above its activities, one cell or the same in all) is a title by itself; plain names above empty cells are titles only where they part the whole table, since an activity nobody has taken yet looks the same.</remarks>
internal sealed class TableSections
{
    private const int LongestTitle = 200;
    private const int MostTogether = 2;

    private readonly SourceTable _table;
    private readonly List<(int Row, int Column, bool IsSure)> _alone = [];
    private bool _hasBoldRows;
    private bool _hasCapitalRows;

    public TableSections(SourceTable table)
    {
        _table = table;
        LookAtActivities();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (Find(row) is { } found)
                _alone.Add(found);
        }

        // Below "Team" stand teams: one without roles is no title.
        if (PartyWords.IsCorner(table.Heading(0)) && !PartyWords.IsWeakCorner(table.Heading(0)))
            _alone.RemoveAll(found => !found.IsSure);
        var sections = _alone.Exists(found => found.IsSure) ? _alone.FindAll(found => found.IsSure) : PlainSections();
        if (sections.Count > 0 && sections.Count < table.RowCount)
            Add(sections);
    }

    /// <summary>Gets where phases start.</summary>
    public List<PhaseStart> Starts { get; } = [];

    /// <summary>Gets the rows that are activities.</summary>
    public List<int> Rows { get; } = [];

    // Each followed by an activity, the first of them above all, and fewer than these.
    private List<(int Row, int Column, bool IsSure)> PlainSections()
    {
        if (_alone.Count == 0 || _alone[0].Row != 0 || _alone[^1].Row == _table.RowCount - 1 || _alone.Count * 2 > _table.RowCount)
            return [];
        for (var i = 1; i < _alone.Count; i++)
        {
            if (_alone[i].Row == _alone[i - 1].Row + 1)
                return [];
        }

        return _alone;
    }

    // Of titles right below each other the second lies inside the first; of more, all but the last two are activities.
    private void Add(List<(int Row, int Column, bool IsSure)> sections)
    {
        var next = 0;
        for (var row = 0; row < _table.RowCount; row++)
        {
            if (next == sections.Count || sections[next].Row != row)
            {
                Rows.Add(row);
                continue;
            }

            var first = next;
            while (next + 1 < sections.Count && sections[next + 1].Row == sections[next].Row + 1)
                next++;
            for (var i = first; i <= next; i++, row++)
            {
                if (i <= next - MostTogether)
                    Rows.Add(row);
                else
                    Starts.Add(new PhaseStart(Rows.Count, next - first == 1 ? i - first : 0, TitleOf(sections[i]), _table.LocationOf(row, sections[i].Column)));
            }

            row--;
            next++;
        }
    }

    private Text TitleOf((int Row, int Column, bool IsSure) section)
    {
        var title = TablePhases.TitleOf(_table, section.Row, section.Column);
        var number = section.Column == 0 ? "" : _table.Cell(section.Row, 0).Trim(" *_").ToString();
        return number.Length == 0 || !title.IsPlain ? title : Text.OfNormal(TextRules.Cut($"{number} {title}"));
    }

    private (int Row, int Column, bool IsSure)? Find(int row)
    {
        var count = _table.CellCount(row);
        var column = _table.Cell(row, 0).IsEmpty || (count > 1 && Vocabulary.IsNumbering(_table.Cell(row, 0).Trim(" *_")) && !_table.Cell(row, 1).IsEmpty) ? 1 : 0;
        var words = column < count ? _table.Cell(row, column) : default;
        var kind = RoleCell.Parse(words).Kind;
        if (words.IsEmpty || words.Length > LongestTitle || kind == RoleCellKind.Empty)
            return null;
        if (column == 1 && !(Vocabulary.IsNoParty(_table.Heading(0)) || TablePhases.Name(_table, 0).IsEmpty))
            return null;
        // Below the last activity it is one nobody has a part in.
        if (count == 1)
            return (row, 0, row + 1 < _table.RowCount || _alone.Count > 0);
        var (empty, same) = (0, 0);
        for (var other = column + 1; other < count; other++)
        {
            var cell = _table.Cell(row, other);
            empty += cell.IsEmpty ? 1 : 0;
            same += cell.SequenceEqual(words) ? 1 : 0;
        }

        var rest = count - column - 1;
        if (rest == 0)
            return null;
        var isWord = kind is RoleCellKind.Other or RoleCellKind.Wordy;
        if (same == rest && rest > 1 && isWord)
            return (row, column, true);
        var isSetOff = empty == rest && IsSetOff(row, words);
        return isSetOff || (empty == rest && isWord) ? (row, column, isSetOff) : null;
    }

    private bool IsSetOff(int row, ReadOnlySpan<char> words)
    {
        if (IsBold(words))
            return !_hasBoldRows;
        var space = words.IndexOfAny(' ', ':');
        if (space > 0 && Vocabulary.IsPhase(words[..space]))
            return true;
        return (!_hasCapitalRows && IsInCapitals(words)) || IsNumberAbove(row, words);
    }

    // "1. Planning" above "1.1 Draw up the plan".
    private bool IsNumberAbove(int row, ReadOnlySpan<char> words)
    {
        var digits = words.Length - words.TrimStart("0123456789").Length;
        if (digits == 0 || row + 1 >= _table.RowCount || digits == words.Length || words[digits] is not ('.' or ')' or ' '))
            return false;
        var below = _table.Cell(row + 1, 0);
        return below.StartsWith(words[..digits]) && below.Length > digits + 1 && below[digits] == '.' && char.IsAsciiDigit(below[digits + 1]);
    }

    private static bool IsBold(ReadOnlySpan<char> words) =>
        words.Length > 4 && ((words.StartsWith("**") && words.EndsWith("**")) || (words.StartsWith("__") && words.EndsWith("__")) || (words.StartsWith("<b>") && words.EndsWith("</b>")) || (words.StartsWith("<strong>") && words.EndsWith("</strong>")));

    private static bool IsInCapitals(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var c in words)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 3;
    }

    // Where activities are bold or in capitals, being so sets nothing off.
    private void LookAtActivities()
    {
        for (var row = 0; row < _table.RowCount; row++)
        {
            var hasOthers = false;
            for (var column = 1; column < _table.CellCount(row) && !hasOthers; column++)
                hasOthers = !_table.Cell(row, column).IsEmpty;
            _hasBoldRows |= hasOthers && IsBold(_table.Cell(row, 0));
            _hasCapitalRows |= hasOthers && IsInCapitals(_table.Cell(row, 0));
        }
    }
}
