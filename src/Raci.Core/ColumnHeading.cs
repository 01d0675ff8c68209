namespace Raci;

/// <summary>A heading of a column as it stands above a table.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Party">The name of the party whose column it is; null for the column of the activities.</param>
/// <param name="Location">Where it stands first.</param>
internal sealed record ColumnHeading(Text Text, string? Party, SourceLocation Location);
