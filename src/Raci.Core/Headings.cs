namespace Raci;

/// <summary>A document's own words for the headings of its tables; those of the parties stand with them.</summary>
/// <param name="Activity">The heading of the column of activities, such as "Activité"; empty where the document has none.</param>
/// <param name="Phase">The heading of a column of phases; empty where the document has none.</param>
public sealed record Headings(Text Activity = default, Text Phase = default)
{
    /// <summary>Gets the headings of a document that has no words of its own.</summary>
    public static Headings None { get; } = new();
}
