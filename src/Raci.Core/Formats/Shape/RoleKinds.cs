using System.Diagnostics.CodeAnalysis;

namespace Raci.Formats.Shape;

/// <summary>The words for what a role does.</summary>
internal static class RoleKinds
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
