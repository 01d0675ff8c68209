using Raci.Collections;

namespace Raci.Formats.Csv;

/// <summary>Writes the header and the rows of a matrix.</summary>
internal sealed class CsvRows(Matrix matrix, CsvLayout layout, CsvFields fields)
{
    private const int Places = 64;

    private static readonly Activity Nothing = new(default);

    private readonly string[] _parties = [.. matrix.Parties.Select(party => party.Name)];
    private readonly (RoleSet Roles, string? Letters)[] _recent = new (RoleSet, string?)[Places];

    private readonly string[] _path = new string[layout.Survey.Levels];
    private readonly bool[] _isPlain = new bool[layout.Survey.Levels];
    private readonly string?[] _values = new string?[layout.Survey.Attributes.Count];
    private readonly bool _hasPhases = layout.Survey.Levels > 0;
    private bool _hasRows;

    /// <summary>Writes all.</summary>
    public void Write()
    {
        foreach (var heading in layout.Headings())
            fields.Write(heading);
        fields.EndRow();
        for (var level = 0; level < _path.Length; level++)
            SetPath(level, "");
        Write(matrix.Phases, 0);
        if (!_hasRows && layout.IsDivided)
            Write(Nothing);
    }

    // A row of titles alone starts a phase that has no rows, or one that a reader would join with the one before.
    private void Write(ValueList<Phase> phases, int level)
    {
        string? before = null;
        foreach (var phase in phases)
        {
            var title = TitleOf(phase);
            if (_hasPhases)
                SetPath(level, title);
            var isEmpty = phase.Phases.Count == 0 && phase.Activities.All(CsvSurvey.IsEmpty);
            if (_hasPhases && (isEmpty || before == title))
                Write(Nothing);
            foreach (var activity in phase.Activities)
            {
                if (!CsvSurvey.IsEmpty(activity))
                    Write(activity);
            }

            Write(phase.Phases, level + 1);
            before = title;
        }

        if (level < _path.Length)
            SetPath(level, "");
    }

    /// <summary>Gets the title as it is written; a dash for none.</summary>
    public static string TitleOf(Phase phase) => phase.Title.IsEmpty ? CsvPhases.Untitled : phase.Title.ToString();

    // Each row repeats its path.
    private void SetPath(int level, string title) => (_path[level], _isPlain[level]) = (title, CsvFields.IsPlain(title));

    private void Write(Activity activity)
    {
        _hasRows = true;
        for (var level = 0; level < _path.Length; level++)
        {
            if (_isPlain[level])
                fields.WritePlain(_path[level]);
            else
                fields.Write(_path[level]);
        }

        fields.Write(activity.Name.ToString());
        if (layout.IsDivided)
            fields.WritePlain(DividedColumns.Dash);
        WriteAssignments(activity.Assignments);
        if (layout.IsDivided)
            fields.WritePlain(DividedColumns.Dash);
        WriteAttributes(activity.Attributes);
        fields.EndRow();
    }

    // Assignments come in the order of the parties.
    private void WriteAssignments(ValueList<Assignment> list)
    {
        var assignments = list.AsSpan();
        foreach (var party in _parties)
        {
            if (assignments.IsEmpty || assignments[0].Party != party)
            {
                fields.WritePlain("");
                continue;
            }

            ref readonly var assignment = ref assignments[0];
            if (assignment.IsAnnotated)
                fields.Write(assignment.ToString(layout.Scheme));
            else
                fields.WritePlain(LettersOf(assignment.Roles));
            assignments = assignments[1..];
        }
    }

    // A few sets of letters make up nearly all cells.
    private string LettersOf(RoleSet roles)
    {
        ref var recent = ref _recent[(roles.Bits * 0x9E3779B1u) >> 26];
        if (recent.Letters is null || recent.Roles != roles)
            recent = (roles, roles.ToString(layout.Scheme));
        return recent.Letters;
    }

    private void WriteAttributes(ValueList<ActivityAttribute> attributes)
    {
        if (_values.Length == 0)
            return;
        Array.Clear(_values);
        foreach (var attribute in attributes)
            _values[layout.Survey.IndexOf(attribute.Name)] = attribute.Value.ToString();
        foreach (var value in _values)
            fields.Write(value ?? "");
    }
}
