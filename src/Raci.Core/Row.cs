namespace Raci;

/// <summary>An activity at its place in a matrix.</summary>
/// <param name="Place">The position of the activity in the tree.</param>
/// <param name="PhasePath">The phases it stands in.</param>
/// <param name="Activity">The activity.</param>
public readonly record struct Row(Place Place, PhasePath PhasePath, Activity Activity)
{
    /// <summary>Gets the place and the activity's name.</summary>
    public override string ToString() => $"{Place}: {Activity}";
}
