using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Raci.Formats.Documents;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Html;

/// <summary>Makes headings, prose and tables of the elements of a page, in their order.</summary>
/// <param name="diagnostics">Where to say what is wrong.</param>
/// <param name="limits">How much a page may hold.</param>
/// <param name="part">The text where it is a part of another document, which a table that is no matrix stays word for word; null for a page of its own.</param>
/// <param name="level">The level of the heading above such a part; zero for none.</param>
internal sealed class HtmlOutline(DiagnosticList diagnostics, ReadLimits limits, SourceText? part = null, int level = 0)
{
    private const int OtherColumns = 100;

    private static readonly HashSet<string> Ignored = new(["script", "style", "template", "head", "title", "meta", "link", "datalist"], StringComparer.Ordinal);

    private static readonly HashSet<string> Blocks = new(
        ["address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"],
        StringComparer.Ordinal);

    private readonly HtmlTexts _texts = new(diagnostics, limits);
    private readonly List<OutlineItem> _items = [];
    private readonly List<INode> _inlines = [];
    private readonly StringBuilder _prose = new();
    private SourceLocation _proseStart = part?.LocationOf(0, 0) ?? SourceLocation.At(1, 1);
    private SourceLocation _last = part?.LocationOf(0, 0) ?? SourceLocation.At(1, 1);
    private SourceLocation? _firstHidden;
    private int _hidden;
    private SourceLocation? _firstUnreadable;
    private int _unreadable;
    private int _level = Math.Max(1, level);

    /// <summary>Gets the pieces of a page.</summary>
    public List<OutlineItem> Read(IElement body)
    {
        ReadChildren(body);
        EndProse();
        if (_firstHidden is { } location)
            diagnostics.Add(HiddenElements.At(location, _hidden));
        if (_firstUnreadable is { } unreadable)
            diagnostics.Add(UnreadableElements.At(unreadable, _unreadable));
        return _items;
    }

    private void ReadChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes)
            ReadNode(node);
    }

    private void ReadNode(INode node)
    {
        if (node is not IElement element)
        {
            if (node is IText)
                _inlines.Add(node);
            return;
        }

        if (IsLeftOut(element))
            return;
        _last = LocationOf(element);
        if (element.LocalName is ['h', >= '1' and <= '6'])
            AddHeading(element, element.LocalName[1] - '0');
        else if (element is IHtmlTableElement table)
            ReadTable(table);
        else if (Blocks.Contains(element.LocalName) || element.QuerySelector("table, h1, h2, h3, h4, h5, h6, p, div, li") is not null)
            ReadBlock(element);
        else
            _inlines.Add(node);
    }

    private void ReadBlock(IElement element)
    {
        EndLine("");
        ReadChildren(element);
        EndLine(element.LocalName switch
        {
            "li" => element.ParentElement?.LocalName == "ol" ? "1. " : "- ",
            "blockquote" => "> ",
            _ => "",
        });
        if (element.LocalName is "hr")
            Append("---");
    }

    private void AddHeading(IElement element, int depth)
    {
        EndProse();
        var text = _texts.Of(element.ChildNodes, IsLeftOut, LocationOf(element));
        if (text.IsEmpty)
            return;
        _level = depth;
        _items.Add(new OutlineItem.Heading(depth, text, $"{new string('#', depth)} {text}", LocationOf(element)));
    }

    // A table that holds others is a frame around them.
    private void ReadTable(IHtmlTableElement table)
    {
        EndProse();
        if (table.QuerySelector("table") is not null && !HtmlRows.HoldsRoles(table))
        {
            ReadBlock(table);
            return;
        }

        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption && !IsLeftOut(caption))
        {
            var above = _level;
            AddHeading(caption, CaptionLevel());
            _level = above;
        }

        var location = LocationOf(table);
        var rows = new HtmlRows(table, CellOf, IsLeftOut, limits.Parties + OtherColumns + 1, diagnostics);
        AddTitles(rows.Titles);
        if (rows.IsEmpty || rows.Width == 0)
            return;
        if (rows.Width > limits.Parties + OtherColumns)
        {
            diagnostics.Add(TooManyColumns.At(location, rows.Width, limits.Parties + OtherColumns));
            ReadBlock(table);
            return;
        }

        _items.Add(new OutlineItem.Table(WithSections(new HtmlTable(rows, IsWhole(table) ? part!.Text : SourceOf(rows), location, diagnostics))));
        foreach (var words in rows.Below)
            _items.Add(new OutlineItem.Prose(words.Words, words.Location));
    }

    // Rows with a title and nothing behind it, which no span sets apart.
    private static SourceTable WithSections(HtmlTable table) =>
        table.PhaseStarts.Count == 0 && table.ColumnCount > 1 && Enumerable.Range(0, table.RowCount).Any(row => Enumerable.Range(1, table.ColumnCount - 1).All(column => table.Cell(row, column).IsEmpty)) ? TablePhases.Of(table, mayHaveRows: true) : table;

    private bool IsWhole(IHtmlTableElement table) => part is not null && table.Owner?.QuerySelectorAll("table").Length == 1;

    // The first words above the header are the table's caption, others are prose.
    private void AddTitles(List<HtmlCell> titles)
    {
        for (var i = 0; i < titles.Count; i++)
        {
            var (depth, words) = (CaptionLevel(), titles[i].Words);
            _items.Add(i == 0
                ? new OutlineItem.Heading(depth, titles[i].Text, $"{new string('#', depth)} {words}", titles[i].Location)
                : new OutlineItem.Prose(words, titles[i].Location));
        }
    }

    private int CaptionLevel() => Math.Min(level > 0 || _items.Exists(item => item is OutlineItem.Heading) ? _level + 1 : 2, Phase.MostLevels + 1);

    private HtmlCell CellOf(IElement element)
    {
        var location = LocationOf(element);
        return IsLeftOut(element)
            ? new HtmlCell(default, location, element.LocalName == "th")
            : new HtmlCell(_texts.Of(element.ChildNodes, IsLeftOut, location), location, element.LocalName == "th", LinesOf(element, location));
    }

    // Line breaks and blocks right inside a cell part names that a space would join.
    private string? LinesOf(IElement cell, SourceLocation location)
    {
        if (!cell.Children.Any(child => child.LocalName is "br" or "p" or "div" or "ul" or "ol"))
            return null;
        var lines = new List<string>();
        var open = new List<INode>();
        foreach (var node in cell.ChildNodes)
        {
            var isBlock = node is IElement { LocalName: "br" or "p" or "div" or "ul" or "ol" };
            if (isBlock)
                Close();
            if (node is IElement { LocalName: "ul" or "ol" } list)
                lines.AddRange(list.Children.Select(item => _texts.Of(item.ChildNodes, IsLeftOut, location).ToString()));
            else
                open.Add(node);
            if (isBlock)
                Close();
        }

        Close();
        return string.Join('\n', lines.Where(line => line.Length > 0));

        void Close()
        {
            lines.Add(_texts.Of(open, IsLeftOut, location).ToString());
            open.Clear();
        }
    }

    // As rows with pipes, which is how prose has tables.
    private static string SourceOf(HtmlRows rows)
    {
        var source = new StringBuilder();
        AppendRow(source, rows.Headings().Select(heading => heading.ToString()));
        AppendRow(source, Enumerable.Repeat("---", rows.Width));
        foreach (var row in rows.Body)
            AppendRow(source, row.Select(cell => cell?.Words ?? ""));
        return source.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder source, IEnumerable<string> cells) =>
        source.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private void EndLine(string before)
    {
        if (_inlines.Count == 0)
            return;
        var text = _texts.Of(_inlines, IsLeftOut, _last);
        _inlines.Clear();
        if (!text.IsEmpty)
            Append(before + text);
    }

    private void Append(string line)
    {
        if (_prose.Length == 0)
            _proseStart = _last;
        else
            _prose.Append(line.StartsWith("- ", StringComparison.Ordinal) ? "\n" : "\n\n");
        _prose.Append(line);
    }

    private void EndProse()
    {
        EndLine("");
        if (_prose.Length > 0)
            _items.Add(new OutlineItem.Prose(_prose.ToString(), _proseStart));
        _prose.Clear();
    }

    private bool IsLeftOut(IElement element)
    {
        if (Ignored.Contains(element.LocalName))
            return true;
        if (HtmlReplaced.IsUnreadable(element))
        {
            _firstUnreadable ??= LocationOf(element);
            _unreadable++;
            return true;
        }

        if (!element.HasAttribute("hidden") && !(element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)))
            return false;
        _firstHidden ??= LocationOf(element);
        _hidden++;
        return true;
    }

    // Elements that the parser adds itself, and those of drawings, have no place: that of what they stand in is near.
    private SourceLocation LocationOf(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference is { Position: { Line: > 0 } position })
                return part?.LocationOf(position.Line - 1, position.Column - 1) ?? SourceLocation.At(position.Line, position.Column);
        }

        return _last;
    }
}
