using Raci.Collections;
using Raci.Comparison.Alignments;

namespace Raci.Comparison.Merging;

/// <summary>Merges three matrices: parties first, then the tree, then what its items hold, then the document around it.</summary>
internal sealed class ThreeWay
{
    private readonly Matrix _start;
    private readonly Matrix _ours;
    private readonly Matrix _theirs;
    private readonly FlatMatrix _flat;
    private readonly Alignment _mine;
    private readonly Alignment _other;
    private readonly Conflicts _conflicts = new();
    private readonly NoteMerge _notes;

    /// <summary>Creates the merge of two sides.</summary>
    public ThreeWay(Matrix start, Matrix ours, Matrix theirs)
    {
        (_start, _ours, _theirs) = (start, ours, theirs);
        _flat = new FlatMatrix(start);
        (_mine, _other) = (Alignment.Of(_flat, ours), Alignment.Of(_flat, theirs));
        _notes = new NoteMerge(_conflicts);
    }

    /// <summary>Gets the merged matrix and what could not be merged.</summary>
    public MergeResult Merge()
    {
        var title = _conflicts.Choose(_start.Title, _ours.Title, _theirs.Title, null, "title");
        var language = _conflicts.Choose(_start.Language, _ours.Language, _theirs.Language, null, "language");
        var prose = new Prose(
            _conflicts.ChooseLines(_start.Prose.Before, _ours.Prose.Before, _theirs.Prose.Before, null, "text before the tables"),
            _conflicts.ChooseLines(_start.Prose.After, _ours.Prose.After, _theirs.Prose.After, null, "text after the tables"));
        var legend = Legend();
        var headings = new Headings(
            _conflicts.Choose(_start.Headings.Activity, _ours.Headings.Activity, _theirs.Headings.Activity, null, "heading of the activities"),
            _conflicts.Choose(_start.Headings.Phase, _ours.Headings.Phase, _theirs.Headings.Phase, null, "heading of the phases"));
        var scheme = Scheme();
        var parties = new PartyMerge(_mine, _other, _conflicts);
        var rows = new RowMerge(_mine, _other, parties, scheme, _conflicts);
        var phases = Phases(rows);
        var notes = _notes.Merge(_start.Notes, (_ours.Notes, _ours.Phases), (_theirs.Notes, _theirs.Phases), phases, null, "note");
        var metadata = _start.Metadata == _ours.Metadata ? _theirs.Metadata : _start.Metadata == _theirs.Metadata ? _ours.Metadata
            : MetadataValue.OfMap(new KeyedMerge<MetadataMember>(_conflicts, member => member.Name).Merge(_start.Metadata.Members, _ours.Metadata.Members, _theirs.Metadata.Members, null, "metadata"));
        return new(new Matrix(title, parties.Parties, phases, scheme, language, legend, headings, prose, notes, metadata), _conflicts.All);
    }

    private Legend? Legend()
    {
        if (Conflicts.TryChoose(_start.Legend, _ours.Legend, _theirs.Legend, out var chosen))
            return chosen;
        if (_start.Legend is not { } start || _ours.Legend is not { } ours || _theirs.Legend is not { } theirs)
        {
            _conflicts.Add(null, "legend", Shown(_start.Legend), Shown(_ours.Legend), Shown(_theirs.Legend));
            return _start.Legend;
        }

        return new Legend(
            _conflicts.Choose(start.Heading, ours.Heading, theirs.Heading, null, "heading of the legend"),
            _conflicts.ChooseLines(start.Introduction, ours.Introduction, theirs.Introduction, null, "introduction of the legend"),
            _conflicts.Choose(start.Columns, ours.Columns, theirs.Columns, null, "columns of the legend"),
            _conflicts.ChooseLines(start.Conclusion, ours.Conclusion, theirs.Conclusion, null, "conclusion of the legend"));

        static string Shown(Legend? legend) => legend is null ? "" : $"{legend.Heading}";
    }

    // The letters of the cells count with the scheme: where one side changed the alphabet and a cell of the other needs what it lacks, the alphabet stays.
    private RoleScheme Scheme()
    {
        var chosen = ChosenScheme();
        if (chosen == _ours.Scheme && chosen == _theirs.Scheme)
            return chosen;
        var used = Letters(_mine) | Letters(_other);
        if (chosen == _start.Scheme || chosen.Letters.IsSupersetOf(used))
            return chosen;
        // Where each side has letters of its own, a scheme of them all may be meant.
        if (IsBuiltIn(_start.Scheme) && IsBuiltIn(chosen) && RoleScheme.BuiltIn.FirstOrDefault(scheme => scheme.Letters == (_start.Scheme.Letters | chosen.Letters | used)) is { } whole)
            return whole;
        _conflicts.Add(null, "roles", _start.Scheme.Name, _ours.Scheme.Name, _theirs.Scheme.Name);
        return _start.Scheme;
    }

    // A scheme of one name on both sides, as legends make it, is merged role by role; the roles stay in the order of the start.
    private RoleScheme ChosenScheme()
    {
        if (Conflicts.TryChoose(_start.Scheme, _ours.Scheme, _theirs.Scheme, out var chosen))
            return chosen;
        if (IsOfStart(_ours.Scheme) && IsOfStart(_theirs.Scheme))
        {
            var roles = new KeyedMerge<Role>(_conflicts, role => role.Letter.ToString()).Merge(_start.Scheme.Roles, _ours.Scheme.Roles, _theirs.Scheme.Roles, null, "role");
            if (roles.Count > 0)
                return _start.Scheme.WithRoles(roles);
        }

        return _conflicts.Choose(_start.Scheme, _ours.Scheme, _theirs.Scheme, null, "roles");
    }

    private bool IsOfStart(RoleScheme side)
    {
        var (old, now) = (_start.Scheme.Roles.Select(role => role.Letter), side.Roles.Select(role => role.Letter));
        return side.Name == _start.Scheme.Name && old.Where(side.Letters.Contains).SequenceEqual(now.Where(_start.Scheme.Letters.Contains));
    }

    private static bool IsBuiltIn(RoleScheme scheme) => RoleScheme.BuiltIn.Contains(scheme);

    // The letters of what a side changed; of what it left, the other side decides.
    private static RoleSet Letters(Alignment side)
    {
        var letters = RoleSet.None;
        for (var row = 0; row < side.After.Activities.Length; row++)
        {
            var activity = side.After.Activities[row];
            if (side.Rows.BeforeOf(row) is not Pairing.None and var old && side.Before.Activities[old].Equals(activity))
                continue;
            foreach (ref readonly var cell in activity.Assignments)
                letters |= cell.Roles;
        }

        return letters;
    }

    private ValueList<Phase> Phases(RowMerge rows)
    {
        var phases = new Nodes<Phase>(
            (NodeViews.OfPhases(_flat), NodeViews.OfPhases(_mine.After), NodeViews.OfPhases(_other.After)),
            (_mine.Phases, _mine.MovedPhases),
            (_other.Phases, _other.MovedPhases),
            null,
            static (parent, gap, phase) => (parent, gap, phase));
        var activities = new Nodes<Activity>(
            (NodeViews.OfRows(_flat), NodeViews.OfRows(_mine.After), NodeViews.OfRows(_other.After)),
            (_mine.Rows, _mine.MovedRows),
            (_other.Rows, _other.MovedRows),
            phases.Items,
            static (parent, gap, activity) => (parent, gap, activity));
        phases.Decide((phase, side) => IsChanged(side == Sides.Ours ? _mine : _other, phase), Conflict);
        activities.Decide(
            (row, side) => rows.IsChanged(row, side),
            (row, ours, theirs) => _conflicts.AddWhole(_flat.PlaceOfRow(row), rows.SubjectOf(row), $"{_flat.Activities[row]}", ours, theirs));
        var tree = new TreeMerge(phases, activities, _flat, Conflict);
        tree.Mend();
        return PhasesOf(FlatMatrix.Root);

        void Conflict(int phase, string ours, string theirs) =>
            _conflicts.AddWhole(phase < _flat.Phases.Count ? _flat.PlaceOfPhase(phase) : null, $"phase {phases.ValueOf(phase)}", $"{phases.ValueOf(phase)}", ours, theirs);

        ValueList<Phase> PhasesOf(int parent) => tree.PhasesOf(parent).Select(PhaseOf).ToValueList();

        Phase PhaseOf(int phase)
        {
            var merged = Content(phases, phase).WithPhases([])
                .WithActivities(tree.RowsOf(phase).Select(row => rows.Merged(activities, row)).ToValueList())
                .WithPhases(PhasesOf(phase));
            return merged.WithNotes(NotesOf(phases, phase, merged));
        }
    }

    private static bool IsChanged(Alignment side, int phase)
    {
        var (before, after) = (side.Before.Phases[phase], side.After.Phases[side.Phases.AfterOf(phase)]);
        return before.Title != after.Title || before.Introduction != after.Introduction || before.Conclusion != after.Conclusion || before.Notes != after.Notes;
    }

    // All that a phase says but its notes, which may depend on its rows.
    private Phase Content(Nodes<Phase> phases, int phase)
    {
        if (IsWhole(phases, phase))
            return phases.ValueOf(phase);
        var (start, ours, theirs) = SidesOf(phases, phase);
        var (place, subject) = (_flat.PlaceOfPhase(phase), SubjectOf(start, phase));
        return new Phase(
            _conflicts.Choose(start.Title, ours.Title, theirs.Title, place, subject),
            default,
            default,
            _conflicts.ChooseLines(start.Introduction, ours.Introduction, theirs.Introduction, place, $"{subject}, text before the table"),
            _conflicts.ChooseLines(start.Conclusion, ours.Conclusion, theirs.Conclusion, place, $"{subject}, text after the table"));
    }

    private ValueList<Note> NotesOf(Nodes<Phase> phases, int phase, Phase merged)
    {
        if (IsWhole(phases, phase))
            return merged.Notes;
        var (start, ours, theirs) = SidesOf(phases, phase);
        return _notes.Merge(start.Notes, (ours.Notes, [ours]), (theirs.Notes, [theirs]), [merged], _flat.PlaceOfPhase(phase), $"{SubjectOf(start, phase)}, note");
    }

    // New on one side, or kept as it was: then nothing of it is chosen.
    private static bool IsWhole(Nodes<Phase> phases, int phase) => phase >= phases.Items.StartCount || phases.IsAsAtStart[phase];

    private (Phase Start, Phase Ours, Phase Theirs) SidesOf(Nodes<Phase> phases, int phase) =>
        (phases.ValueOf(phase), _mine.After.Phases[phases.Items.InOurs(phase)], _other.After.Phases[phases.Items.InTheirs(phase)]);

    private string SubjectOf(Phase start, int phase) => start.Title.IsEmpty ? $"{_flat.PlaceOfPhase(phase)}" : $"phase {start}";
}
