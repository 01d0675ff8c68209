namespace Raci.Comparison;

/// <summary>Where a change is.</summary>
/// <param name="From">The place in the older matrix; null where there is none.</param>
/// <param name="To">The place in the newer matrix; null where there is none.</param>
/// <param name="Path">The titles of the phases down to it.</param>
/// <param name="Name">What stands there.</param>
internal readonly record struct ChangePlace(Place? From, Place? To, PhasePath Path, Text Name);
