using Raci.Collections;
using Raci.Formats.Markdown.Inlines;

namespace Raci.Formats.Markdown;

/// <summary>Writes what people see of a page: title, prose, legend, phases with their tables and notes; the front matter stands before it.</summary>
internal sealed class PageWriter
{
    private const int CharactersOfRow = 160;
    private const int LevelOfPhases = 2;

    private readonly Matrix _matrix;
    private readonly MarkdownOptions _options;
    private readonly RoleSource _roles;
    private readonly ValueList<string> _attributes;
    private readonly TableText _table;
    private readonly string[] _headings;
    private readonly PageText _page;

    private PageWriter(Matrix matrix, MarkdownOptions options)
    {
        (_matrix, _options) = (matrix, options);
        _page = new PageText(1024 + (matrix.Rows.Count * CharactersOfRow));
        _roles = new RoleSource(matrix.Scheme, options.Emphasis);
        _attributes = AttributeNames.Of(matrix);
        _headings =
        [
            InlineWriter.Write(matrix.Headings.Activity),
            .. matrix.Parties.Select(party => InlineWriter.Write(party.Heading)),
            .. _attributes.Select(name => InlineWriter.Write(Text.OfNormal(name))),
        ];
        _table = new TableText(_headings.Length);
    }

    /// <summary>Writes a matrix; its metadata are left to the caller.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">How to write.</param>
    public static PageText Write(Matrix matrix, MarkdownOptions options)
    {
        var writer = new PageWriter(matrix, options);
        writer.WriteAll();
        return writer._page;
    }

    /// <summary>Gets whether the title stands in the metadata already.</summary>
    public static bool IsTitleOfMetadata(Matrix matrix) =>
        matrix.Title.IsPlain && matrix.Metadata["title"] is { Kind: MetadataKind.Text or MetadataKind.Number } title && title.Text == matrix.Title.ToString();

    private void WriteAll()
    {
        if (!_matrix.Title.IsEmpty && !IsTitleOfMetadata(_matrix))
            WriteHeading(1, _matrix.Title);
        _page.Block(_matrix.Prose.Before);
        WriteLegend();
        foreach (var phase in _matrix.Phases)
            WritePhase(phase, LevelOfPhases);
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

    private void WritePhase(Phase phase, int level)
    {
        WriteHeading(level, phase.Title);
        _page.Block(phase.Introduction);
        if (phase.Activities.Count > 0 || phase.Phases.Count == 0)
            WriteTable(phase.Activities);
        WriteNotes(phase.Notes);
        _page.Block(phase.Conclusion);
        foreach (var inner in phase.Phases)
            WritePhase(inner, level + 1);
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

    private void WriteTable(ValueList<Activity> activities)
    {
        _table.Clear();
        foreach (var heading in _headings)
            _table.Add(heading);
        foreach (var activity in activities)
            AddRow(activity);
        _table.Write(_page, _options.Padding);
    }

    private void AddRow(Activity activity)
    {
        _table.Add(InlineWriter.Write(activity.Name));
        var next = 0;
        var assignments = activity.Assignments.AsSpan();
        for (var i = 0; i < _matrix.Parties.Count; i++)
        {
            var isNext = next < assignments.Length && assignments[next].Party == _matrix.Parties[i].Name;
            _table.Add(isNext ? _roles.Of(assignments[next++]) : "");
        }

        foreach (var name in _attributes)
            _table.Add(InlineWriter.Write(AttributeNames.ValueOf(activity, name)));
    }

    private void WriteNotes(ValueList<Note> notes)
    {
        foreach (var note in notes)
            _page.Block($"{RoleSource.MarkOf(note.Mark)}{(note.Mark.StartsWith("[^", StringComparison.Ordinal) ? ":" : "")} {InlineWriter.Write(note.Text)}");
    }
}
