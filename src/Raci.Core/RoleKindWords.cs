using System.Diagnostics.CodeAnalysis;

namespace Raci;

/// <summary>The words for what a role does, as documents have them.</summary>
/// <remarks>The framework reads and prints the names of an enumeration by reflection, which every start of a program would pay for.</remarks>
internal static class RoleKindWords
{
    private static readonly string[] Words = ["other", "performs", "answers", "supports", "advises", "verifies", "informed", "excluded"];

    /// <summary>Gets all words.</summary>
    public static string All => string.Join(", ", Words);

    /// <summary>Gets the word for a kind.</summary>
    public static string WordOf(RoleKind kind) => Words[(int)kind];

    /// <summary>Finds the kind of a word, whatever the case.</summary>
    public static bool TryFind(string word, [NotNullWhen(true)] out RoleKind? kind)
    {
        var index = Array.FindIndex(Words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
        kind = index < 0 ? null : (RoleKind)index;
        return kind is not null;
    }
}
