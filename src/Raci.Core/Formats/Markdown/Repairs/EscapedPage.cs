using System.Text;
using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>Takes the backslashes out of a page that some program has escaped as a whole, so that its tables are words to Markdown.</summary>
internal static class EscapedPage
{
    // Where a sign stands is counted from the start of its line.
    private const int LongestLine = 65_536;
    private const int FewestRows = 2;

    /// <summary>Gets the page without its escapes; itself where it is no such page.</summary>
    public static SourceText Unescape(SourceText text, DiagnosticList diagnostics)
    {
        var (rows, first) = CountRows(text);
        if (rows < FewestRows)
            return text;
        diagnostics.Add(Finding(text, first, rows));
        var page = new StringBuilder(text.Text.Length);
        for (var at = 0; at < text.Text.Length; at++)
        {
            if (IsEscape(text.Text, at))
                at++;
            page.Append(text.Text[at]);
        }

        return new SourceText(page.ToString(), (line, column) => text.LocationOf(line, ColumnOf(text.Line(line), column)));
    }

    private static Diagnostic Finding(SourceText text, int line, int rows) => DiagnosticCatalogue.EscapedPage.At(text.LocationOf(line, 0), rows);

    // None where a plain row stands beside them: its author knew what backslashes are for.
    private static (int Rows, int First) CountRows(SourceText text)
    {
        var (rows, first) = (0, 0);
        for (var line = 0; line < text.LineCount; line++)
        {
            var full = text.Line(line);
            var content = full.TrimStart(" \t");
            if (full.Length > LongestLine || content is ['|', ..])
                return (0, 0);
            if (content is ['\\', '|', ..])
                (rows, first) = (rows + 1, rows == 0 ? line : first);
        }

        return (rows, first);
    }

    private static bool IsEscape(ReadOnlySpan<char> text, int at) => text[at] == '\\' && at + 1 < text.Length && (char.IsAscii(text[at + 1]) && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])));

    private static int ColumnOf(ReadOnlySpan<char> line, int column)
    {
        var at = 0;
        for (; column > 0 && at < line.Length; column--)
            at += IsEscape(line, at) ? 2 : 1;
        return Math.Min(at + column, line.Length);
    }
}
