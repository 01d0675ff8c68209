using Raci.Formats.Tables;
using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Csv;

/// <summary>What there is in a matrix that matters for its columns, found in one walk.</summary>
internal sealed class CsvSurvey
{
    // A table of more rows is no legend.
    private const int MostLegendRows = 16;
    private const int LongestCell = 32_000;

    private readonly Dictionary<string, int> _attributes = new(StringComparer.Ordinal);
    private readonly string? _firstParty;
    private readonly int _parties;
    private int _rows;
    private bool _hasNamedLetters;
    private bool _hasForeignLetter;

    public CsvSurvey(Matrix matrix)
    {
        _parties = matrix.Parties.Count;
        _firstParty = _parties == 0 ? null : matrix.Parties[0].Name;
        Scan(matrix.Phases, 1);
        if (matrix.Phases.Count == 0 || (matrix.Phases is [{ Phases.Count: 0 } only] && CsvRows.TitleOf(only) == CsvPhases.Untitled && _rows > 0))
            Levels = 0;
    }

    /// <summary>Gets the number of columns of phases; none where there is but one phase and it has no title.</summary>
    public int Levels { get; private set; }

    /// <summary>Gets the columns of attributes in the order in which activities first have them.</summary>
    public List<CsvAttribute> Attributes { get; } = [];

    /// <summary>Gets the letters in use.</summary>
    public RoleSet Used { get; private set; }

    /// <summary>Gets whether every named activity has a role or an attribute.</summary>
    public bool EveryRowHasCells { get; private set; } = true;

    /// <summary>Gets whether every cell with a mark or a remark is read as it was whatever its brackets.</summary>
    public bool CellsReadBack { get; private set; } = true;

    /// <summary>Gets whether a cell of the first party has letters and nothing else.</summary>
    public bool FirstPartyHasLetters { get; private set; }

    /// <summary>Gets whether a table of so few rows and columns might be taken for one that explains letters.</summary>
    public bool MayBeLegend => _parties + Attributes.Count <= 2 && _rows <= MostLegendRows && !(_hasNamedLetters && (_parties + Attributes.Count > 1 || _hasForeignLetter));

    /// <summary>Gets the number of activities with neither name, roles nor attributes.</summary>
    public int EmptyActivities { get; private set; }

    /// <summary>Gets whether an activity has its attributes in another order than the columns.</summary>
    public bool HasOtherOrder { get; private set; }

    /// <summary>Gets the number of phases whose title is the sign for one without.</summary>
    public int DashTitles { get; private set; }

    /// <summary>Gets whether a phase's title starts as a note does, with a mark.</summary>
    public bool HasTitleLikeNote { get; private set; }

    /// <summary>Gets the texts with markup.</summary>
    public (int Count, string First) Markup { get; private set; } = (0, "");

    /// <summary>Tells whether nothing of an activity can be written.</summary>
    public static bool IsEmpty(Activity activity) => activity.Name.IsEmpty && activity.Assignments.Count == 0 && activity.Attributes.Count == 0;

    /// <summary>Gets the index of a column of attributes.</summary>
    public int IndexOf(string attribute) => _attributes[attribute];

    /// <summary>Takes a text into account that is written without its markup.</summary>
    public void Look(Text text)
    {
        if (!text.IsPlain)
            Markup = (Markup.Count + 1, Markup.Count == 0 ? text.ToString() : Markup.First);
    }

    private void Scan(Collections.ValueList<Phase> phases, int level)
    {
        foreach (var phase in phases)
        {
            Levels = Math.Max(Levels, level);
            Look(phase.Title);
            HasTitleLikeNote |= Marks.Measure(phase.Title.ToString()) > 0;
            DashTitles += phase.Title.ToString() == CsvPhases.Untitled ? 1 : 0;
            foreach (var activity in phase.Activities)
                Scan(activity);
            Scan(phase.Phases, level + 1);
        }
    }

    private void Scan(Activity activity)
    {
        if (IsEmpty(activity))
        {
            EmptyActivities++;
            return;
        }

        _rows++;
        Look(activity.Name);
        EveryRowHasCells &= activity.Name.IsEmpty || activity.Assignments.Count > 0 || activity.Attributes.Count > 0;
        foreach (ref readonly var assignment in activity.Assignments)
            Scan(assignment, activity);
        var last = -1;
        foreach (var attribute in activity.Attributes)
        {
            var index = Scan(attribute);
            HasOtherOrder |= index < last;
            last = index;
        }
    }

    private void Scan(in Assignment assignment, Activity activity)
    {
        Used |= assignment.Roles;
        if (assignment.IsAnnotated)
        {
            Look(assignment.Remark);
            CellsReadBack &= ReadsBack(assignment);
        }
        else if (!FirstPartyHasLetters || _rows <= MostLegendRows)
        {
            if (assignment.Party != _firstParty)
                return;
            FirstPartyHasLetters = true;
            if (_rows <= MostLegendRows)
                LookForLegend(activity.Name.ToString(), assignment.Roles);
        }
    }

    private void LookForLegend(string name, RoleSet roles)
    {
        RoleCell.Look(name).Deconstruct(out _, out var kind);
        if (kind != RoleCellKind.Other)
            return;
        _hasNamedLetters = true;
        _hasForeignLetter |= roles.Count == 1 && !roles.Contains(char.ToUpperInvariant(name[0])) && LegendLabel.Find(name) is null;
    }

    private int Scan(ActivityAttribute attribute)
    {
        if (!_attributes.TryGetValue(attribute.Name, out var index))
        {
            _attributes.Add(attribute.Name, index = Attributes.Count);
            Attributes.Add(new CsvAttribute(attribute.Name));
        }

        Look(attribute.Value);
        Attributes[index].Add(attribute.Value.ToString());
        return index;
    }

    private static bool ReadsBack(in Assignment assignment)
    {
        var cell = RoleCell.Parse(assignment.ToString());
        var remark = assignment.Remark.ToString();
        return cell.Kind == RoleCellKind.Annotated && cell.Roles == assignment.Roles && !cell.HasSeveralMarks && remark.Length < LongestCell
            && cell.Mark.SequenceEqual(assignment.Mark) && !remark.AsSpan().ContainsAny("()[]")
            && RoleNotation.Read(remark, RoleWordTable.OfLanguages) is not { Kind: RoleFindingKind.Words }
            && (remark.Length == 0 ? cell.Rest.IsEmpty : cell.Rest.Length == remark.Length + 2 && cell.Rest[1..^1].SequenceEqual(remark));
    }
}
