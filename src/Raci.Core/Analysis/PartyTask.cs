namespace Raci.Analysis;

/// <summary>One activity a party plays a part in.</summary>
/// <param name="Party">The party.</param>
/// <param name="Row">The activity, its phases and its place in the matrix.</param>
/// <param name="Scheme">The alphabet of its letters.</param>
/// <param name="Source">Where the party's cell, else the row, came from: file and place; <see cref="SourceLocation.None"/> where that is not known.</param>
public sealed record PartyTask(Party Party, Row Row, RoleScheme Scheme, SourceLocation Source)
{
    /// <summary>Gets the part: letters, mark and remark; at least one of them.</summary>
    public Assignment Assignment => Row.Activity.AssignmentOf(Party);

    /// <summary>Gets the letters; none where the cell holds a mark or a remark alone.</summary>
    public RoleSet Roles => Assignment.Roles;

    /// <summary>Gets what is to be done.</summary>
    public Text Activity => Row.Activity.Name;

    /// <summary>Gets the phases it is done in.</summary>
    public PhasePath PhasePath => Row.PhasePath;

    /// <summary>Gets the cell and the activity, as in <c>RA* Freeze the scope</c>.</summary>
    public override string ToString() => $"{Assignment.ToString(Scheme)} {Activity}";
}
