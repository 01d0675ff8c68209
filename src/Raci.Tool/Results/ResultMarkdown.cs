using System.Text;

namespace Raci.Tool.Results;

/// <summary>Writes a result as Markdown: headings, lines and pipe tables whose texts mean nothing to Markdown.</summary>
internal sealed class ResultMarkdown
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a heading.</summary>
    public void Heading(int level, string text) => Paragraph($"{new string('#', level)} {Escaped(text)}");

    /// <summary>Adds a line of Markdown that stands alone.</summary>
    public void Paragraph(string markdown)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(markdown).Append('\n');
    }

    /// <summary>Adds a table.</summary>
    /// <param name="headings">The headings of its columns, as plain texts.</param>
    /// <param name="rows">The cells of its rows, as plain texts.</param>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Paragraph(RowOf(headings));
        _text.Append('|').Insert(_text.Length, "---|", headings.Count).Append('\n');
        foreach (var row in rows)
            _text.Append(RowOf(row)).Append('\n');
    }

    /// <summary>Adds a list; nothing where it is empty.</summary>
    /// <param name="items">Its items, as plain texts.</param>
    public void List(IEnumerable<string> items)
    {
        var lines = string.Join('\n', items.Select(item => $"- {Escaped(item)}"));
        if (lines.Length > 0)
            Paragraph(lines);
    }

    /// <summary>Writes all of it.</summary>
    public void WriteTo(Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(_text.ToString()));
        output.Flush();
    }

    /// <summary>Gets a plain text as Markdown that shows it.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#' or '!' or '$' or '@')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static string RowOf(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(cell => cell.Length == 0 ? "  |" : $" {Escaped(cell)} |"))}";
}
