using System.Numerics;
using Raci.Collections;

namespace Raci.Formats.Tables;

/// <summary>Gives rows with equal assignments one list: in most matrices a few patterns repeat over and over.</summary>
internal sealed class AssignmentPatterns
{
    private const int Places = 64;

    private readonly ValueList<Assignment>[] _recent = new ValueList<Assignment>[Places];

    /// <summary>Adds an assignment to the hash of a row, by its letters and its column.</summary>
    public static uint Add(uint hash, RoleSet roles, int column) => (BitOperations.RotateLeft(hash, 5) ^ roles.Bits ^ ((uint)column << 26)) * 0x9E3779B1u;

    /// <summary>Gets a list of some assignments; the same one as before where it was the last of its hash.</summary>
    public ValueList<Assignment> ListOf(ReadOnlySpan<Assignment> assignments, uint hash)
    {
        if (assignments.IsEmpty)
            return [];
        ref var recent = ref _recent[hash >> 26];
        if (!AreSame(assignments, recent.AsSpan()))
            recent = new(assignments.ToArray());
        return recent;
    }

    // The names of a document's parties are the same strings throughout; marks and remarks are too rare to compare.
    private static bool AreSame(ReadOnlySpan<Assignment> left, ReadOnlySpan<Assignment> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].Roles != right[i].Roles || !ReferenceEquals(left[i].Party, right[i].Party) || left[i].IsAnnotated || right[i].IsAnnotated)
                return false;
        }

        return true;
    }
}
