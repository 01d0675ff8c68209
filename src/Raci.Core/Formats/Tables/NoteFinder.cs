using System.Text;

namespace Raci.Formats.Tables;

/// <summary>Finds the notes that marks point to in the prose behind tables.</summary>
/// <param name="toText">Makes a text of the source of a note.</param>
internal sealed class NoteFinder(Func<string, SourceLocation, Text> toText)
{
    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />"];

    /// <summary>Takes the notes of some marks out of prose; found marks leave the set.</summary>
    /// <returns>The prose that is left.</returns>
    public List<ProsePiece> Take(List<ProsePiece> prose, HashSet<string> marks, List<Note> notes)
    {
        var rest = new List<ProsePiece>();
        foreach (var piece in prose)
        {
            var kept = TakePiece(piece, marks, notes);
            if (kept.Length > 0)
                rest.Add(piece with { Text = kept });
        }

        return rest;
    }

    // A note goes on until an empty line, the start of another block, or the end of the piece.
    private string TakePiece(ProsePiece piece, HashSet<string> marks, List<Note> notes)
    {
        var kept = new List<string>();
        var words = new StringBuilder();
        var open = (Mark: "", Line: 0);
        var lines = LinesOf(piece.Text, marks);
        var isList = lines.Count(line => line.TrimStart().StartsWith("* ", StringComparison.Ordinal)) > 1;
        var isCode = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var isFence = line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            var (mark, text) = isCode || (isList && line.StartsWith("* ", StringComparison.Ordinal)) ? ("", "") : NoteLine.Read(line);
            if (mark.Length > 0 || isFence || line.Length == 0 || StartsBlock(line))
                Close();
            isCode ^= isFence;
            if (marks.Remove(mark))
            {
                open = (mark, i);
                words.Append(text);
            }
            else if (open.Mark.Length > 0)
            {
                words.Append(' ').Append(line);
            }
            else
            {
                kept.Add(lines[i]);
            }
        }

        Close();
        return TextRules.TrimEmptyLines(string.Join('\n', kept));

        void Close()
        {
            var text = open.Mark.Length > 0 ? toText(words.ToString(), piece.Location.Line == 0 ? piece.Location : SourceLocation.At(piece.Location.Line + open.Line, 1)) : default;
            if (!text.IsEmpty)
                notes.Add(new Note(open.Mark, text));
            words.Clear();
            open = ("", 0);
        }
    }

    // "¹ One<br>² Two" is two lines where both are notes of marks that are sought.
    private static string[] LinesOf(string text, HashSet<string> marks)
    {
        var lines = TextRules.WithLineFeeds(text).Split('\n');
        return text.Contains("<br", StringComparison.Ordinal)
            ? [.. lines.SelectMany(line => line.Split(Breaks, StringSplitOptions.None) is { Length: > 1 } parts && Array.TrueForAll(parts, part => marks.Contains(NoteLine.Read(part).Mark)) ? parts : [line])]
            : lines;
    }

    private static bool StartsBlock(string line) => line[0] is '>' or '#' or '|' or '<' || (line.Length > 1 && line[0] is '-' or '+' or '*' && line[1] == ' ');
}
