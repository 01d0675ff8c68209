namespace Raci.Comparison.Merging;

/// <summary>Which sides put an item where it stands; none where it stands as at the start.</summary>
[Flags]
internal enum Sides
{
    None = 0,
    Ours = 1,
    Theirs = 2,
    Both = 3,
}
