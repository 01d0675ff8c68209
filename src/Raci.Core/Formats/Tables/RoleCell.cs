namespace Raci.Formats.Tables;

/// <summary>A cell read as letters, then a mark, then a remark, by its characters alone; which letters there are is for the scheme to say.</summary>
/// <remarks>Emphasis around letters is passed over in whatever way it is written: <c>__RA__</c>, <c>**R** / **A**</c>, <c>`A*`</c>.</remarks>
internal ref struct RoleCell
{
    private readonly ReadOnlySpan<char> _cell;
    private int _at;
    private int _stars;
    private int _underscores;
    private int _opened;
    private bool _isUnbalanced;
    private bool _afterLetter;
    private bool _afterSpace;
    private bool _lowerCase;
    private int _letters;

    private RoleCell(ReadOnlySpan<char> cell) => _cell = cell;

    /// <summary>Gets what stands in the cell.</summary>
    public RoleCellKind Kind { get; private set; }

    /// <summary>Gets the letters.</summary>
    public RoleSet Roles { get; private set; }

    /// <summary>Gets the mark; empty for none.</summary>
    public ReadOnlySpan<char> Mark { get; private set; }

    /// <summary>Gets the rest of the cell with the brackets around it; empty for none.</summary>
    public ReadOnlySpan<char> Rest { get; private set; }

    /// <summary>Gets whether marks that differ stand in the cell; the first is <see cref="Mark"/>.</summary>
    public bool HasSeveralMarks { get; private set; }

    /// <summary>Gets whether signs of emphasis before the letters are not closed behind them.</summary>
    public readonly bool HasOpenEmphasis => _stars + _underscores > 0 || _isUnbalanced;

    /// <summary>Gets the letters and the kind of a cell, the common forms at once.</summary>
    public static PackedCell Look(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
            return default;
        if (cell.Length == 1 && char.IsAsciiLetterUpper(cell[0]))
            return new PackedCell(RoleSet.Of(cell[0]), RoleCellKind.Letters);
        // A small letter right behind a capital makes a word.
        if (cell.Length > 1 && char.IsAsciiLetterUpper(cell[0]) && char.IsAsciiLetterLower(cell[1]))
            return new PackedCell(RoleSet.None, RoleCellKind.Other);
        if (TryPlain(cell, out var letters))
            return new PackedCell(letters, RoleCellKind.Letters);
        var parsed = Parse(cell);
        return new PackedCell(parsed.Roles, parsed.Kind);
    }

    /// <summary>Reads a cell; spaces around it do not matter.</summary>
    public static RoleCell Parse(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (TryPlain(cell, out var letters))
            return new RoleCell(cell) { Kind = RoleCellKind.Letters, Roles = letters };
        var result = new RoleCell(cell);
        if (!result.TakeNothing())
            result.TakeLetters();
        return result;
    }

    // The common forms at once: capitals, alone or between two pairs of * or _.
    private static bool TryPlain(ReadOnlySpan<char> cell, out RoleSet letters)
    {
        letters = RoleSet.None;
        if (cell.Length > 4 && cell[0] is '*' or '_' && cell[1] == cell[0] && cell[^1] == cell[0] && cell[^2] == cell[0])
            cell = cell[2..^2];
        if (cell.Length is 0 or > 4)
            return false;
        foreach (var c in cell)
        {
            if (!char.IsAsciiLetterUpper(c) || letters.Contains(c))
                return false;
            letters |= RoleSet.Of(c);
        }

        return true;
    }

    // A blank, a dash, N/A or a slash; behind a dash may stand a mark and a remark in brackets.
    private bool TakeNothing()
    {
        if (_cell.IsEmpty)
            return true;
        var bare = _cell.Trim("*_`");
        if (bare is "/" or "N/A" or "n/a" or "\\-")
            return true;
        var dashes = bare.Length - bare.TrimStart("-–—−").Length;
        if (dashes is 0 or > 3)
            return false;
        var start = _cell.IndexOf(bare, StringComparison.Ordinal);
        var rest = _cell[(start + dashes)..];
        rest = (rest.StartsWith(_cell[..start]) ? rest[start..] : rest).TrimStart();
        rest = rest[TakeMark(rest)..].TrimStart();
        if (rest.IsEmpty)
            return true;
        if (rest[0] is '(' or '[')
        {
            Rest = rest;
            Kind = RoleCellKind.Annotated;
            return true;
        }

        Mark = default;
        Kind = RoleCellKind.Empty;
        return false;
    }

    private void TakeLetters()
    {
        while (_at < _cell.Length)
        {
            var c = _cell[_at];
            var went = char.IsAsciiLetter(c) ? TakeLetter(c)
                : c is '*' or '_' ? TakeEmphasis(c)
                : char.IsWhiteSpace(c) ? TakeSpace()
                : TakeOther(c);
            if (!went)
                return;
        }

        if (Roles.IsEmpty || _lowerCase && _letters > 2)
            Kind = RoleCellKind.Other;
        else
            Kind = Mark.IsEmpty && !HasOpenEmphasis ? RoleCellKind.Letters : RoleCellKind.Annotated;
    }

    private bool TakeLetter(char c)
    {
        var lower = char.IsAsciiLetterLower(c);
        if (_letters > 0 && lower != _lowerCase)
            return StopAtWords();
        var letter = RoleSet.Of((char)(c & ~0x20));
        if (Roles.Overlaps(letter))
            return Refuse();
        Roles |= letter;
        _lowerCase = lower;
        _letters++;
        _at++;
        (_afterLetter, _afterSpace) = (true, false);
        return true;
    }

    // Before a letter a run of * or _ opens emphasis; behind one it closes what is open, and what remains of * is a mark.
    private bool TakeEmphasis(char c)
    {
        var length = _cell[_at..].Length - _cell[_at..].TrimStart(c).Length;
        ref var open = ref c == '*' ? ref _stars : ref _underscores;
        var start = _at;
        _at += length;
        var opens = !_afterLetter || (_afterSpace && _at < _cell.Length && (char.IsAsciiLetter(_cell[_at]) || _cell[_at] == '('));
        if (opens)
        {
            open += length;
            _opened = c == '*' ? length : _opened;
            return true;
        }

        var closing = Math.Min(length, open);
        open -= closing;
        if (length == closing)
            return true;
        // In "**A** / R**" the last signs close what nothing opened.
        if (closing == 0 && c == '*' && length == _opened)
            return _isUnbalanced = true;
        return c == '*' ? AddMark(_cell[(start + closing).._at]) : Refuse();
    }

    private bool TakeSpace()
    {
        _at++;
        _afterSpace = true;
        return true;
    }

    private bool TakeOther(char c)
    {
        if (c == '`')
        {
            _at++;
            return true;
        }

        if (_letters == 0)
            return Refuse();
        if (c == '\\')
            return TakeEscapes();
        var mark = Marks.Measure(_cell[_at..]);
        if (mark > 0)
        {
            _at += mark;
            return AddMark(_cell[(_at - mark).._at]);
        }

        if (c is '(' or '[')
            return StopAtRemark();
        if (c is '/' or ',' or ';' or '·' or '.' or '+' || (c == '&' && !IsEntity(_cell[_at..])))
            return TakeSeparator();
        return _afterSpace || c is ':' ? StopAtWords() : Refuse();
    }

    private bool TakeSeparator()
    {
        if (!_afterLetter)
            return Refuse();
        _at++;
        (_afterLetter, _afterSpace) = (false, true);
        return _at < _cell.Length || Refuse();
    }

    // "\*\*" is the mark **.
    private bool TakeEscapes()
    {
        var start = _at;
        while (_at + 1 < _cell.Length && _cell[_at] == '\\' && _cell[_at + 1] is '*' or '#')
            _at += 2;
        return _at == start ? Refuse() : AddMark(_cell[start.._at].ToString().Replace("\\", "", StringComparison.Ordinal));
    }

    private bool AddMark(ReadOnlySpan<char> mark)
    {
        if (Marks.Measure(mark) != mark.Length)
            return Refuse();
        HasSeveralMarks |= !Mark.IsEmpty && !Mark.SequenceEqual(mark);
        if (Mark.IsEmpty)
            Mark = mark;
        return true;
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        return end is > 1 and < 12 && !text[1..end].Contains(' ');
    }

    private int TakeMark(ReadOnlySpan<char> text)
    {
        var length = Marks.Measure(text);
        if (length == 0)
            return 0;
        Mark = text[..length];
        Kind = RoleCellKind.Annotated;
        return length;
    }

    private bool StopAtRemark()
    {
        if (_lowerCase && _letters > 2)
            return Refuse();
        Rest = WithoutClosing(_cell[_at..]);
        Kind = GoesOn(Rest) ? RoleCellKind.Wordy : RoleCellKind.Annotated;
        return false;
    }

    // "R (Responsible), A (Accountable)": what follows the brackets is more than a remark.
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        var close = rest.IndexOfAny(')', ']');
        return close >= 0 && close + 1 < rest.Length && rest[(close + 1)..].TrimStart() is [',' or ';' or '/' or '+' or '&' or '|' or '\\' or '<' or '·' or '\n', ..];
    }

    // Other words: "A for the plan". Only behind a space, so that "Accountable" is no A.
    private bool StopAtWords()
    {
        if ((!_afterSpace && _cell[_at] != ':') || _lowerCase)
            return Refuse();
        Rest = WithoutClosing(_cell[_at..].TrimStart(":-–— "));
        Kind = RoleCellKind.Wordy;
        return false;
    }

    // What closes emphasis that opened before the letters is no part of the words.
    private readonly ReadOnlySpan<char> WithoutClosing(ReadOnlySpan<char> rest)
    {
        if (_stars > 0)
            rest = rest.TrimEnd('*');
        if (_underscores > 0)
            rest = rest.TrimEnd('_');
        return _cell[0] == '`' ? rest.TrimEnd('`') : rest;
    }

    private bool Refuse()
    {
        Kind = RoleCellKind.Other;
        Roles = RoleSet.None;
        Mark = default;
        return false;
    }
}
