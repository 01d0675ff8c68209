using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Walks over a document once and puts headings, prose and rows where they belong.</summary>
internal sealed class PhaseTreeReader
{
    // Deeper than that of any heading, so that phases a table names end where the next heading stands.
    private const int LevelInTable = 1_000_000;

    // Below any heading, and above the phases of the table itself.
    private const int LevelAboveTable = LevelInTable - 1;

    private readonly Outline _outline;
    private readonly MatrixTables _tables;
    private readonly DiagnosticList _diagnostics;
    private readonly NoteFinder _notes;
    private readonly RowPatterns _patterns = new();
    private readonly Stack<PhaseDraft> _open = new();
    private readonly HeadingPlan _headings;
    private readonly IReadOnlyDictionary<int, TableCaption> _captions;
    private List<ProsePiece> _target;

    public PhaseTreeReader(Outline outline, MatrixTables tables, NoteFinder notes, Func<string, SourceLocation, Text> toText, string title, DiagnosticList diagnostics)
    {
        (_outline, _tables, _notes, _diagnostics) = (outline, tables, notes, diagnostics);
        _headings = new HeadingPlan(outline, tables, title, diagnostics);
        _captions = new TableCaptions(outline, tables.IsMatrix, Title, toText).Find();
        _target = Before;
    }

    /// <summary>Gets the index of the heading that is the title; -1 where there is none.</summary>
    public int Title => _headings.Title;

    /// <summary>Gets the index of the heading above the legend; -1 where there is none of its own.</summary>
    public int LegendHeading => _headings.Legend;

    public List<PhaseDraft> Phases { get; } = [];

    public List<ProsePiece> Before { get; } = [];

    public List<ProsePiece> After { get; private set; } = [];

    public List<ProsePiece> LegendIntroduction { get; } = [];

    public List<ProsePiece> LegendConclusion { get; } = [];

    public List<Note> Notes { get; } = [];

    /// <summary>Reads the whole document.</summary>
    public void Read()
    {
        for (var i = 0; i < _outline.Items.Count; i++)
        {
            switch (_outline.Items[i])
            {
                case OutlineItem.Heading heading when i != Title:
                    ReadHeading(i, heading);
                    break;
                case OutlineItem.Prose when _captions.TryGetValue(i, out var caption):
                    ReadCaption(caption);
                    break;
                case OutlineItem.Prose prose:
                    ReadProse(i, new ProsePiece(prose.Source, prose.Location));
                    break;
                case OutlineItem.Table table:
                    ReadTable(table.Content);
                    break;
            }
        }

        TakeDocumentNotes();
        CloseTo(0);
        var open = new HashSet<string>(StringComparer.Ordinal);
        CollectOpen(Phases, open);
        After = open.Count == 0 ? After : _notes.Take(After, open, Notes);
    }

    private void ReadHeading(int index, OutlineItem.Heading heading)
    {
        if (index == LegendHeading)
        {
            _target = LegendIntroduction;
        }
        else if (_headings.IsPhase(index))
        {
            OpenPhase(heading.Text, heading.Level, heading.Location);
        }
        else
        {
            if (index > _headings.LastMatrix && Phases.Count > 0 && (_open.Count == 0 || heading.Level <= _open.Peek().Level))
                _target = After;
            _target.Add(new ProsePiece(heading.Source, heading.Location));
        }
    }

    private void ReadCaption(TableCaption caption)
    {
        if (!string.IsNullOrWhiteSpace(caption.Rest.Text))
            _target.Add(caption.Rest);
        _diagnostics.Add(PhaseAbove.At(caption.Location, caption.Title));
        OpenPhase(caption.Title, LevelAboveTable, caption.Location);
    }

    // Behind the last matrix a line across the page parts what belongs to its phase from what belongs to the document.
    private void ReadProse(int index, ProsePiece piece)
    {
        if (index > _headings.LastMatrix && _target != After && Phases.Count > 0 && piece.SplitAtBreak() is var (before, after))
        {
            _target.Add(before);
            _target = After;
            piece = after;
        }

        _target.Add(piece);
    }

    private void OpenPhase(Text title, int level, SourceLocation location)
    {
        CloseTo(level);
        if (_open.Count == Phase.MostLevels)
        {
            _diagnostics.Add(NestedTooDeep.At(location, title));
            Close();
        }

        Open(new PhaseDraft(title, level));
        _target = _open.Peek().Introduction;
    }

    private void ReadTable(SourceTable table)
    {
        table.Report(_tables.IsMatrix(table) || ReferenceEquals(table, _tables.LegendSource), _diagnostics);
        if (_tables.IsMatrix(table))
        {
            ReadMatrix(_tables.LayoutOf(table));
        }
        else if (ReferenceEquals(table, _tables.LegendSource))
        {
            _target = LegendConclusion;
        }
        else
        {
            _target.Add(new ProsePiece(table.Source, table.LocationOf(-1, 0)));
        }
    }

    // The phase whose heading stands above; a further table behind prose of its own is a phase without title inside it.
    private PhaseDraft PhaseFor()
    {
        if (_open.Count == 0)
        {
            Open(new PhaseDraft(default, int.MaxValue));
            return _open.Peek();
        }

        var phase = _open.Peek();
        phase.TakeNotes(_notes);
        if (!phase.HasTable || phase.Conclusion.Count == 0)
            return phase;
        var between = phase.TakeConclusion();
        if (phase.IsFurtherTable)
            Close();
        if (_open.Count < Phase.MostLevels)
            Open(new PhaseDraft(default, phase.Level) { IsFurtherTable = true });
        phase = _open.Peek();
        (phase.IsFurtherTable ? phase.Introduction : phase.SettledConclusion).AddRange(between);
        return phase;
    }

    // Phases that begin between the rows of a table lie inside the one the table stands in.
    private void ReadMatrix(TableLayout layout)
    {
        var table = layout.Table;
        var starts = table.PhaseStarts;
        var reader = new RowReader(layout, _outline.CellsOf(table), _tables.PartyNames, _tables.Scheme, _patterns, _diagnostics);
        var phase = starts is [{ Row: 0 }, ..] ? null : PhaseFor();
        for (var i = 0; i <= starts.Count; i++)
        {
            if (i > 0)
                phase = OpenStart(starts[i - 1]);
            ReadRows(phase, layout, reader, i == 0 ? 0 : starts[i - 1].Row, i == starts.Count ? table.RowCount : starts[i].Row);
        }
    }

    private PhaseDraft OpenStart(PhaseStart start)
    {
        var level = LevelInTable + start.Depth;
        if (start.Title is { } title)
            OpenPhase(title, level, start.Location);
        else
            CloseTo(level + 1);
        return _open.Peek();
    }

    private void ReadRows(PhaseDraft? phase, TableLayout layout, RowReader reader, int first, int end)
    {
        if (phase is null)
            return;
        phase.Activities.EnsureCapacity(phase.Activities.Count + end - first);
        for (var row = first; row < end; row++)
        {
            phase.Activities.Add(reader.Read(row));
            phase.Sources.Add(layout, row);
        }

        Settle(phase, reader);
    }

    private void Settle(PhaseDraft phase, RowReader reader)
    {
        phase.OpenMarks.UnionWith(reader.SeenMarks);
        reader.SeenMarks.Clear();
        phase.HasTable = true;
        _target = phase.Conclusion;
    }

    private void Open(PhaseDraft phase)
    {
        (_open.Count == 0 ? Phases : _open.Peek().Phases).Add(phase);
        _open.Push(phase);
    }

    private void CloseTo(int level)
    {
        while (_open.Count > 0 && (_open.Peek().Level >= level || _open.Peek().IsFurtherTable))
            Close();
    }

    private void Close() => _open.Pop().TakeNotes(_notes);

    // What a phase that is closed does not explain, the end of the document may: in the last phase's conclusion or behind it.
    private void TakeDocumentNotes()
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        CollectOpen(Phases, open);
        if (open.Count == 0)
            return;
        var all = open.ToList();
        After = _notes.Take(After, open, Notes);
        for (var siblings = Phases; siblings.Count > 0 && open.Count > 0; siblings = siblings[^1].Phases)
            siblings[^1].Conclusion = _notes.Take(siblings[^1].Conclusion, open, Notes);
        foreach (var phase in _open)
            phase.OpenMarks.ExceptWith(all.Except(open, StringComparer.Ordinal));
    }

    private void CollectOpen(List<PhaseDraft> phases, HashSet<string> open)
    {
        foreach (var phase in phases)
        {
            if (!_open.Contains(phase))
                open.UnionWith(phase.OpenMarks);
            CollectOpen(phase.Phases, open);
        }
    }
}
