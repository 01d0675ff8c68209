using Raci.Collections;

namespace Raci.Formats.Tables;

/// <summary>Where the rows and cells of a matrix stand in the tables it was read from; places are worked out when they are asked for.</summary>
internal sealed class TableSources(Matrix matrix, List<PhaseDraft> drafts, Func<int, ValueList<string>> spellings, LegendPlace? legend = null, string? file = null) : Sources
{
    internal override IEnumerable<ColumnHeading> Headings
    {
        get
        {
            var seen = new HashSet<(string, int)>();
            TableLayout? last = null;
            foreach (var layout in LayoutsOf(drafts))
            {
                if (ReferenceEquals(layout, last))
                    continue;
                last = layout;
                if (layout.Columns.Activity >= 0 && HeadingOf(layout, layout.Columns.Activity, -1, seen) is { } activity)
                    yield return activity;
                for (var i = 0; i < layout.Parties.Length; i++)
                {
                    if (HeadingOf(layout, layout.Columns.Parties[i], layout.Parties[i], seen) is { } heading)
                        yield return heading;
                }
            }
        }
    }

    internal override LegendPlace? Legend => legend?.InFile(file);

    internal override SourceLocation? HeadingOfAttribute(Place place, string attribute)
    {
        if (LayoutOf(place) is not { } layout)
            return null;
        foreach (var column in layout.Columns.Attributes)
        {
            if (layout.HeadingOf(column).ToString() == attribute)
                return layout.Table.LocationOf(-1, column).InFile(file);
        }

        return null;
    }

    public override SourceLocation? Of(Place place, Party? party = null)
    {
        if (Find(place) is not { } draft || draft.Sources.Count == 0)
            return null;
        if (place.Row is not { } row)
            return draft.Sources[0].Layout.Table.LocationOf(-1, 0).InFile(file);
        if (row >= draft.Sources.Count)
            return null;
        var (layout, tableRow) = draft.Sources[row];
        var column = party is null ? layout.Columns.Activity : layout.ColumnOf(matrix.Parties.IndexOf(party.Name));
        return column < 0 ? null : layout.Table.LocationOf(tableRow, column).InFile(file);
    }

    /// <summary>Gets where the heading stands of the column in which a cell, or with no party a row's activity, stands; null where there is none.</summary>
    public SourceLocation? HeadingOf(Place place, Party? party)
    {
        if (LayoutOf(place) is not { } layout)
            return null;
        var column = party is null ? layout.Columns.Activity : layout.ColumnOf(matrix.Parties.IndexOf(party.Name));
        return column < 0 ? null : layout.Table.LocationOf(-1, column);
    }

    /// <summary>Gets where the headings of a party stand, one for each table that has it.</summary>
    public IEnumerable<SourceLocation> HeadingsOf(Party party)
    {
        var index = matrix.Parties.IndexOf(party.Name);
        return AllDrafts(drafts)
            .SelectMany(draft => draft.Sources.Layouts)
            .Distinct()
            .Where(layout => layout.ColumnOf(index) >= 0)
            .Select(layout => layout.Table.LocationOf(-1, layout.ColumnOf(index)));
    }

    public override ValueList<string> SpellingsOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        var index = matrix.Parties.IndexOf(party.Name);
        return index < 0 ? [] : spellings(index);
    }

    public override Sources InFile(string? file) => new TableSources(matrix, drafts, spellings, legend, file);

    /// <summary>Keeps the headings of the tables, whose memory is about to go.</summary>
    public void KeepHeadings()
    {
        foreach (var layout in LayoutsOf(drafts))
            layout.HeadingOf(0);
    }

    private static IEnumerable<TableLayout> LayoutsOf(List<PhaseDraft> phases) => phases.SelectMany(phase => phase.Sources.Layouts.Concat(LayoutsOf(phase.Phases)));

    private ColumnHeading? HeadingOf(TableLayout layout, int column, int party, HashSet<(string, int)> seen)
    {
        var text = layout.HeadingOf(column);
        return !text.IsEmpty && seen.Add((text.ToString(), party))
            ? new ColumnHeading(text, party < 0 ? null : matrix.Parties[party].Name, layout.Table.LocationOf(-1, column).InFile(file))
            : null;
    }

    private static IEnumerable<PhaseDraft> AllDrafts(List<PhaseDraft> siblings) => siblings.SelectMany(draft => AllDrafts(draft.Phases).Prepend(draft));

    private TableLayout? LayoutOf(Place place) =>
        Find(place) is { } draft && place.Row is { } row && row < draft.Sources.Count ? draft.Sources[row].Layout : null;

    private PhaseDraft? Find(Place place)
    {
        PhaseDraft? draft = null;
        var siblings = drafts;
        foreach (var index in place.Phases)
        {
            if (index >= siblings.Count)
                return null;
            draft = siblings[index];
            siblings = draft.Phases;
        }

        return draft;
    }
}
