using System.Buffers;
using Raci.Formats.Documents;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>Finds, among lines that look like rows and are part of no table, the tables that a person sees.</summary>
/// <remarks>Each line is looked at once; where no such line stands, nothing is done at all.</remarks>
internal sealed class BrokenTables
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t>\u00A0\uFEFF");

    private readonly SourceText _text;
    private readonly SourceText _shown;
    private readonly List<RowLook> _looks;
    private readonly HashSet<int> _paragraphs;
    private readonly List<MarkdownBlock> _blocks = [];
    private readonly HashSet<int> _taken = [];
    private int _next;
    private int _table = -1;

    private BrokenTables(SourceText text, StrayLines strays, bool withCode)
    {
        _text = text;
        var lines = strays.Lines.Where(stray => withCode || stray.Kind != StrayKind.Code).ToList();
        _shown = ShownText.Of(text, lines);
        var cells = new List<CellRange>();
        _looks = [.. lines.Select(stray => RowLook.Of(_shown, stray, cells))];
        _paragraphs = [.. strays.Paragraphs];
    }

    /// <summary>Gets the blocks of a document with the tables that a person sees.</summary>
    /// <param name="text">The document.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="strays">Its lines that look like rows.</param>
    /// <param name="withCode">Whether lines may be rows that are code by their indentation.</param>
    /// <param name="diagnostics">Where to say which lines stay prose.</param>
    public static List<MarkdownBlock> Mend(SourceText text, List<MarkdownBlock> blocks, StrayLines strays, bool withCode, DiagnosticList diagnostics)
    {
        if (strays.Lines.Count == 0)
            return blocks;
        var tables = new BrokenTables(text, strays, withCode);
        foreach (var block in blocks)
            tables.Take(block);
        foreach (var line in strays.Paragraphs.Where(line => !tables._taken.Contains(line)))
            diagnostics.Add(Refusal(text, line));
        return tables._blocks;
    }

    private static Diagnostic Refusal(SourceText text, int line) =>
        StrayRow.At(text.LocationOf(line, 0), new Wording("no row of dashes with as many cells stands below it"));

    private void Take(MarkdownBlock block)
    {
        if (block.Kind != MarkdownBlockKind.Prose)
        {
            _table = block.Kind == MarkdownBlockKind.Table ? _blocks.Count : -1;
            _blocks.Add(block);
            return;
        }

        var start = block.First;
        while (_next < _looks.Count && _looks[_next].Line < block.End)
        {
            var first = _next;
            do
                _next++;
            while (_next < _looks.Count && _looks[_next].Line < block.End && IsOneGroup(_looks[_next - 1], _looks[_next]));
            start = TakeGroup(_looks[first.._next], start);
            ForgetAllButFirst(first);
        }

        if (start < block.End)
            _blocks.Add(block with { First = start });
    }

    // What stays prose of a group is told once.
    private void ForgetAllButFirst(int first)
    {
        var isTold = false;
        for (var i = first; i < _next; i++)
        {
            if (_paragraphs.Contains(_looks[i].Line) && !_taken.Contains(_looks[i].Line) && isTold)
                _taken.Add(_looks[i].Line);
            else
                isTold |= _paragraphs.Contains(_looks[i].Line);
        }
    }

    private bool IsOneGroup(RowLook above, RowLook below) =>
        (above.Kind == below.Kind || (above.Kind == StrayKind.Item && below.Kind == StrayKind.Paragraph)) && AreBlank(above.Line + 1, below.Line);

    private bool AreBlank(int line, int end)
    {
        for (; line < end; line++)
        {
            if (_text.Line(line).ContainsAnyExcept(Blanks))
                return false;
        }

        return true;
    }

    // Gives the line behind what became tables.
    private int TakeGroup(List<RowLook> group, int start)
    {
        for (var i = 0; i < group.Count;)
        {
            var draft = TableDraft.At(group, i);
            if (draft is null && _table >= 0)
                draft = TableDraft.Continue(group, i, _blocks[_table].Size);
            if (draft is null)
            {
                i++;
                continue;
            }

            start = draft.HasHeader ? Add(draft, start) : Continue(draft, start);
            i = draft.End;
        }

        return start;
    }

    private int Add(TableDraft draft, int start)
    {
        var findings = new TableFaults(_text, draft).Tell();
        return AddBlock(draft.Lines, draft, findings, start);
    }

    // Rows right below their table, empty lines aside, are part of it; behind other words they are a table with its header.
    private int Continue(TableDraft draft, int start)
    {
        var table = _blocks[_table];
        var header = table.Mended?.Lines[0] ?? table.First;
        var isBelow = _table == _blocks.Count - 1 && AreBlank(table.End, draft.First);
        if (!isBelow)
            return AddBlock([header, .. draft.Lines], draft, [RowsApart.At(_text.LocationOf(draft.First, 0), draft.Lines.Count, _text.LocationOf(header, 0).Line)], start);
        var lines = table.Mended?.Lines ?? [table.First, .. Enumerable.Range(table.First + 2, table.End - table.First - 2)];
        var findings = new List<Diagnostic>(table.Mended?.Findings ?? []);
        if (!findings.Exists(finding => finding.Id == EmptyLines.Id))
            findings.Add(EmptyLines.At(_text.LocationOf(table.End, 0)));
        var refusals = RefusalsOf(draft, table.Mended?.Refusals ?? []);
        _blocks[_table] = table with { End = draft.Last + 1, Mended = new MendedTable(_shown, [.. lines, .. draft.Lines], findings, refusals) };
        return draft.Last + 1;
    }

    private int AddBlock(IEnumerable<int> lines, TableDraft draft, IReadOnlyList<Diagnostic> findings, int start)
    {
        if (start < draft.First)
            _blocks.Add(new MarkdownBlock(MarkdownBlockKind.Prose, start, draft.First));
        _table = _blocks.Count;
        _blocks.Add(new MarkdownBlock(MarkdownBlockKind.Table, draft.First, draft.Last + 1, draft.Columns, new MendedTable(_shown, [.. lines], findings, RefusalsOf(draft, []))));
        return draft.Last + 1;
    }

    private List<Diagnostic> RefusalsOf(TableDraft draft, IEnumerable<Diagnostic> before)
    {
        var refusals = new List<Diagnostic>(before);
        for (var line = draft.First; line <= draft.Last; line++)
        {
            if (_paragraphs.Contains(line) && _taken.Add(line) && refusals.Count == 0)
                refusals.Add(Refusal(_text, line));
        }

        return refusals;
    }
}
