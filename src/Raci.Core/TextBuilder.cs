using System.Text;

namespace Raci;

/// <summary>Puts runs together to a <see cref="Text"/>: folds spaces across runs, moves them out of styled runs, merges equal neighbours.</summary>
internal sealed class TextBuilder
{
    private readonly List<TextRun> _runs = [];
    private readonly StringBuilder _current = new();
    private TextRun _style;
    private bool _spacePending;
    private bool _spaceIsInner;
    private int _length;

    /// <summary>Gets the number of UTF-16 units so far.</summary>
    public int Length => _length;

    /// <summary>Appends a run; its characters are taken as they are, but for its spaces.</summary>
    public void Append(TextRun run)
    {
        var style = run with { Text = "" };
        foreach (var c in run.ToString())
        {
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                _spaceIsInner = _style == style && (_spaceIsInner || !_spacePending);
                _spacePending = _length > 0;
                continue;
            }

            if (_spacePending)
                AppendSpace(style);
            _spacePending = false;
            SwitchTo(style);
            _current.Append(c);
            _length++;
        }
    }

    /// <summary>Gets the text of all runs appended.</summary>
    public Text ToText()
    {
        EndRun();
        return Text.OfNormalRuns([.. _runs]);
    }

    // A space inside a styled stretch belongs to it; one at its edge or between two of them is plain.
    private void AppendSpace(TextRun next)
    {
        if (!_spaceIsInner || _style != next)
            SwitchTo(new TextRun(""));
        _current.Append(' ');
        _length++;
    }

    private void SwitchTo(TextRun style)
    {
        if (_style == style)
            return;
        EndRun();
        _style = style;
    }

    private void EndRun()
    {
        if (_current.Length > 0)
            _runs.Add(_style with { Text = _current.ToString() });
        _current.Clear();
    }
}
