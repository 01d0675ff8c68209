using System.Text;
using Raci.Collections;
using Raci.Comparison.Lines;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Tells which lines of a page its matrix holds, so that they can be written again from it.</summary>
/// <remarks>Those are the rows of its tables, and what its canonical page says as well, in whatever notation. A comment behind a row, or in the front matter, is none.</remarks>
internal sealed class HeldLines
{
    private const string Comment = "<!--";
    private const string Signs = "|*_-:#=>\\";

    private readonly string[] _lines;
    private readonly HashSet<int> _rows = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Finds the lines of a page that its matrix holds.</summary>
    public HeldLines(MarkdownDocument page)
    {
        _lines = new LineText(page.Text).Lines;
        foreach (var line in CanonicalPage.Of(page.Matrix).Lines)
            _words.Add(WordsOf(line));
        if (page.Sources is not TableSources sources)
            return;
        if (page.Matrix.Legend is not null && sources.Legend is { Location.Line: > 0 and var legend })
            HoldLegend(legend - 1, page.Matrix.Scheme.Letters);
        foreach (var row in page.Matrix.Rows)
        {
            if (sources.Of(row.Place) is { Line: > 0 } place)
                _rows.Add(place.Line - 1);
            if (sources.HeadingOf(row.Place, (Party?)null) is { Line: > 0 } heading)
                _rows.Add(heading.Line - 1);
        }
    }

    /// <summary>Gets what some lines say beside what the matrix holds.</summary>
    public ValueList<string> Others(Range lines)
    {
        var others = new List<string>();
        for (var line = lines.Start.Value; line < lines.End.Value; line++)
        {
            if (OtherOf(line) is { } other)
                others.Add(other);
        }

        return others.ToValueList();
    }

    // The rows that explain one letter; one for several, as "R/A", is in no matrix.
    private void HoldLegend(int header, RoleSet letters)
    {
        for (var line = header; line < _lines.Length && _lines[line].Contains('|', StringComparison.Ordinal); line++)
        {
            var cell = _lines[line].AsSpan().TrimStart(" \t|*_`([");
            if (cell is [>= 'A' and <= 'Z' and var letter, not ('/' or '-' or ',' or '+' or '&'), ..] && letters.Contains(letter))
                _rows.Add(line);
        }
    }

    private string? OtherOf(int line)
    {
        var text = _lines[line];
        if (_rows.Contains(line))
            return text.IndexOf(Comment, StringComparison.Ordinal) is >= 0 and var comment ? text[comment..].TrimEnd(' ', '\t', '|') : null;
        return WordsOf(text) is { Length: > 0 } words && !_words.Contains(words) ? text.Trim() : null;
    }

    private static string WordsOf(string line)
    {
        var words = new StringBuilder(line.Length);
        foreach (var sign in line)
        {
            if (!char.IsWhiteSpace(sign) && !Signs.Contains(sign, StringComparison.Ordinal))
                words.Append(sign);
        }

        return words.ToString();
    }
}
