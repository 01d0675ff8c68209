namespace Raci;

/// <summary>Where a document explains its roles, and of which letters it says something.</summary>
/// <param name="Location">Where the explanations stand.</param>
/// <param name="Explained">The letters they explain; null where those are all roles of the scheme that have words.</param>
internal readonly record struct LegendPlace(SourceLocation Location, RoleSet? Explained = null)
{
    /// <summary>Gets the same place in a file of a name.</summary>
    public LegendPlace InFile(string? file) => this with { Location = Location.InFile(file) };
}
