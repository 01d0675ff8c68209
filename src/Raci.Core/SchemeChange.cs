using Raci.Collections;

namespace Raci;

/// <summary>What came of translating a matrix into another alphabet.</summary>
/// <param name="Matrix">The matrix in the new alphabet.</param>
/// <param name="Unmapped">The letters that had no counterpart and were left out, in document order.</param>
public sealed record SchemeChange(Matrix Matrix, ValueList<UnmappedRoles> Unmapped);
