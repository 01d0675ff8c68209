using System.Text;

namespace Raci.Formats.Tables.Cells;

/// <summary>What a cell was found to say that is not written as letters, a mark and a remark in brackets.</summary>
/// <param name="Kind">How it says it.</param>
/// <param name="Roles">The letters; none where it says nothing, or what may mean several.</param>
internal sealed record RoleFinding(RoleFindingKind Kind, RoleSet Roles)
{
    /// <summary>Gets the mark; empty for none.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Gets the words beside the roles, without brackets; empty for none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Gets the words that were taken as roles.</summary>
    public IReadOnlyList<(string Word, char Letter)> Words { get; init; } = [];

    /// <summary>Gets the letters of other scripts that were taken for Latin ones.</summary>
    public IReadOnlyList<(Rune Seen, char Taken)> LookAlikes { get; init; } = [];
}
