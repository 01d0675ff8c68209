using Raci.Formats.Tables.Evidence;

namespace Raci.Formats.Tables;

/// <summary>Finds the lines right above tables that name their phases where no heading does: a line in bold, a summary, or, where each of several tables below one heading has one, any short line.</summary>
/// <param name="outline">The document.</param>
/// <param name="isMatrix">Tells whether a table is a matrix.</param>
/// <param name="title">The index of the heading that is the title; -1 where there is none.</param>
/// <param name="toText">Makes a text of the source of a line.</param>
internal sealed class TableCaptions(Outline outline, Func<SourceTable, bool> isMatrix, int title, Func<string, SourceLocation, Text> toText)
{
    private const int LongestLine = 60;
    private const int MostWords = 8;

    private readonly List<(int Prose, string Words, bool IsSetOff)> _section = [];
    private Dictionary<int, TableCaption>? _found;

    /// <summary>Gets the captions by the index of the prose that ends with each.</summary>
    public IReadOnlyDictionary<int, TableCaption> Find()
    {
        var heading = -1;
        for (var i = 0; i < outline.Items.Count; i++)
        {
            if (outline.Items[i] is OutlineItem.Heading)
            {
                EndSection(heading);
                heading = i;
            }
            else if (outline.Items[i] is OutlineItem.Table table && isMatrix(table.Content))
            {
                _section.Add(LineAbove(i));
            }
        }

        EndSection(heading);
        return _found ?? [];
    }

    // A single table needs no name of its own below a heading that is not the title.
    private void EndSection(int heading)
    {
        var isNamed = heading >= 0 && heading != title;
        var takesAll = _section.Count > 1
            && _section.TrueForAll(line => line.Words.Length > 0)
            && _section.Select(line => line.Words).Distinct(StringComparer.Ordinal).Count() == _section.Count;
        if (takesAll || (_section is [{ IsSetOff: true, Words: var only }] && !isNamed && !CaptionWords.NameMatrix(only) && !CaptionWords.Invite(only)))
        {
            foreach (var (prose, words, _) in _section)
                (_found ??= []).Add(prose, Take(prose, words));
        }

        _section.Clear();
    }

    private TableCaption Take(int index, string words)
    {
        var prose = (OutlineItem.Prose)outline.Items[index];
        var source = prose.Source.AsSpan().TrimEnd(" \t\r\n");
        var start = source.LastIndexOf('\n') + 1;
        var location = !prose.IsVerbatim ? prose.Location : SourceLocation.At(prose.Location.Line + source[..start].Count('\n'), 1);
        return new TableCaption(toText(words, location), location, new ProsePiece(source[..start].ToString(), prose.Location));
    }

    private (int Prose, string Words, bool IsSetOff) LineAbove(int table)
    {
        if (table == 0 || outline.Items[table - 1] is not OutlineItem.Prose prose)
            return (-1, "", false);
        var source = prose.Source.AsSpan().TrimEnd(" \t\r\n");
        var start = source.LastIndexOf('\n') + 1;
        var line = source[start..].Trim();
        if (SummaryIn(line) is { Length: > 0 } summary)
            return (table - 1, summary, true);
        var isAlone = start == 0 || source[..(start - 1)].TrimEnd(" \t\r") is [] or [.., '\n'];
        var isBold = IsBold(line);
        return isAlone && (isBold || IsShortLine(line)) ? (table - 1, WordsOf(line), isBold) : (-1, "", false);
    }

    private static string? SummaryIn(ReadOnlySpan<char> line)
    {
        if (!line.Contains('<'))
            return null;
        var start = line.IndexOf("<summary>", StringComparison.OrdinalIgnoreCase);
        var end = line.IndexOf("</summary>", StringComparison.OrdinalIgnoreCase);
        return start < 0 || end < start ? null : WordsOf(line[(start + "<summary>".Length)..end].Trim());
    }

    private static bool IsBold(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(": ");
        return line.Length is > 4 and <= LongestLine + 4 && (line.StartsWith("**") || line.StartsWith("__")) && line[2] != line[0] && line[2..].IndexOf(line[..2]) == line.Length - 4;
    }

    private static bool IsShortLine(ReadOnlySpan<char> line) =>
        line.Length is > 1 and <= LongestLine && char.IsLetterOrDigit(line[0]) && line.Count(' ') < MostWords && !line.ContainsAny('|', '<', '{') && !(line[^1] is '.' or '!' or '?' or ';' or ',' or ')');

    private static string WordsOf(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(": ");
        if (IsBold(line))
            line = line[2..^2];
        else if (line.StartsWith("<b>", StringComparison.OrdinalIgnoreCase) && line.EndsWith("</b>", StringComparison.OrdinalIgnoreCase))
            line = line[3..^4];
        return line.Trim().TrimEnd(": ").ToString();
    }
}
