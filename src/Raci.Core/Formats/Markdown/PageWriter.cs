using Raci.Collections;
using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown;

/// <summary>Writes what people see of a page: title, prose, legend, phases with their tables and notes; the front matter stands before it.</summary>
internal sealed class PageWriter
{
    private const int CharactersOfRow = 160;
    private const int LevelOfPhases = 2;

    private static readonly CellSource Nobody = CellSource.Of("—");

    private readonly Matrix _matrix;
    private readonly MarkdownOptions _options;
    private readonly RoleSource _roles;
    private readonly ValueList<string> _attributes;
    private readonly TableText _table;
    private readonly CellSource[] _headings;
    private readonly string[] _parties;
    private readonly RowSurvey _survey;
    private readonly PageText _page;
    private readonly Dictionary<Place, int>? _lines;

    private PageWriter(Matrix matrix, MarkdownOptions options, PageText page, Dictionary<Place, int>? lines)
    {
        (_matrix, _options, _page, _lines) = (matrix, options, page, lines);
        _roles = new RoleSource(matrix.Scheme, options.Emphasis);
        _attributes = AttributeNames.Of(matrix);
        _headings =
        [
            CellOf(matrix.Headings.Activity),
            .. matrix.Parties.Select(party => CellOf(party.Heading)),
            .. _attributes.Select(name => CellOf(Text.OfNormal(name))),
        ];
        _parties = [.. matrix.Parties.Select(party => party.Name)];
        _table = new TableText(_headings.Length);
        _survey = new RowSurvey(_parties.Length);
    }

    /// <summary>Writes a matrix; its metadata are left to the caller.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">How to write.</param>
    /// <param name="survey">What was seen of the rows on the way.</param>
    public static PageText Write(Matrix matrix, MarkdownOptions options, out RowSurvey survey)
    {
        var page = NewPage(matrix);
        var writer = new PageWriter(matrix, options, page, null);
        writer.WriteAll();
        survey = writer._survey;
        return page;
    }

    /// <summary>Gets the line, counted from zero, of each phase's heading or table and of each row on the page of a matrix; the options do not change it.</summary>
    public static Dictionary<Place, int> LinesOf(Matrix matrix)
    {
        var lines = new Dictionary<Place, int>();
        using var page = NewPage(matrix);
        new PageWriter(matrix, MarkdownOptions.Default, page, lines).WriteAll();
        return lines;
    }

    /// <summary>Gets whether the title stands in the metadata already.</summary>
    public static bool IsTitleOfMetadata(Matrix matrix) =>
        matrix.Title.IsPlain && matrix.Metadata["title"] is { Kind: MetadataKind.Text or MetadataKind.Number } title && title.Text == matrix.Title.ToString();

    private static PageText NewPage(Matrix matrix) => new(1024 + (matrix.Rows.Count * CharactersOfRow));

    private void WriteAll()
    {
        if (!_matrix.Title.IsEmpty && !IsTitleOfMetadata(_matrix))
            WriteHeading(1, _matrix.Title);
        _page.Block(_matrix.Prose.Before);
        WriteLegend();
        for (var i = 0; i < _matrix.Phases.Count; i++)
            WritePhase(_matrix.Phases[i], LevelOfPhases, [i]);
        var after = _matrix.Prose.After;
        if (_matrix.Phases.Count > 0 && (after.Length > 0 || _matrix.Notes.Count > 0) && !StartsWithHeading(after))
            _page.Block("---");
        _page.Block(after);
        WriteNotes(_matrix.Notes);
    }

    // A heading of the level of phases ends the last phase, as a line across the page does.
    private static bool StartsWithHeading(string prose) => prose.StartsWith("# ", StringComparison.Ordinal) || prose.StartsWith("## ", StringComparison.Ordinal);

    private void WriteLegend()
    {
        if (_matrix.Legend is not { } legend)
            return;
        WriteHeading(LevelOfPhases, legend.Heading);
        _page.Block(legend.Introduction);
        LegendText.Write(_page, legend, _matrix.Scheme, _options.Padding);
        _page.Block(legend.Conclusion);
    }

    private void WritePhase(Phase phase, int level, ValueList<int> place)
    {
        _lines?.Add(Place.OfPhase(place), _page.CountLines());
        WriteHeading(level, phase.Title);
        _page.Block(phase.Introduction);
        if (phase.Activities.Count > 0 || phase.Phases.Count == 0)
            WriteTable(phase.Activities, place);
        WriteNotes(phase.Notes);
        _page.Block(phase.Conclusion);
        for (var i = 0; i < phase.Phases.Count; i++)
            WritePhase(phase.Phases[i], level + 1, [.. place, i]);
    }

    // Number signs at the end of a heading close it.
    private void WriteHeading(int level, Text text)
    {
        if (text.IsEmpty)
            return;
        _page.StartBlock();
        _page.Append('#', level);
        _page.Append(' ');
        var source = InlineWriter.Write(text);
        _page.Append(source.EndsWith('#') ? $"{source.AsSpan(0, source.Length - 1)}\\#" : source);
        _page.Append('\n');
    }

    private void WriteTable(ValueList<Activity> activities, ValueList<int> place)
    {
        RecordLines(activities.Count, place);
        _survey.StartTable();
        _headings.CopyTo(_table.StartRow());
        _table.EndRow();
        foreach (var activity in activities)
            AddRow(activity);
        _table.Write(_page, _options.Padding);
    }

    // The headings and the delimiters stand before the first row.
    private void RecordLines(int rows, ValueList<int> place)
    {
        if (_lines is null)
            return;
        var first = _page.CountLines() + 2;
        for (var row = 0; row < rows; row++)
            _lines.Add(new Place(place, row), first + row);
    }

    private void AddRow(Activity activity)
    {
        var row = _table.StartRow();
        row[0] = CellOf(activity.Name);
        _survey.StartRow(activity, row[0].Text);
        var next = 0;
        var assignments = activity.Assignments.AsSpan();
        for (var i = 0; i < _parties.Length; i++)
        {
            row[i + 1] = CellSource.Empty;
            if (next == assignments.Length || assignments[next].Party != _parties[i])
                continue;
            row[i + 1] = _roles.Of(assignments[next++], out var isKnown);
            _survey.AddCell(i, isKnown);
        }

        // A name above empty cells would be the title of a phase.
        if (assignments.IsEmpty && activity.Attributes.Count == 0)
            row[1..(_parties.Length + 1)].Fill(Nobody);
        for (var i = 0; i < _attributes.Count; i++)
            row[_parties.Length + 1 + i] = CellOf(AttributeNames.ValueOf(activity, _attributes[i]));
        _table.EndRow();
        _survey.EndRow();
    }

    private static CellSource CellOf(Text text) => CellSource.Of(InlineWriter.Write(text));

    private void WriteNotes(ValueList<Note> notes)
    {
        foreach (var note in notes)
            _page.Block($"{RoleSource.MarkOf(note.Mark)}{(note.Mark.StartsWith("[^", StringComparison.Ordinal) ? ":" : "")} {InlineWriter.Write(note.Text)}");
    }
}
