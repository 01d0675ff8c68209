namespace Raci.Formats.Tables;

/// <summary>What a legend says of a letter; the kind of the role is not decided yet.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means; empty where the legend has no more than the name.</param>
internal sealed record LegendRole(char Letter, Text Name, Text Description)
{
    /// <summary>Gets letter and name alone.</summary>
    public LegendWord Word => new(Letter, Name.ToString());
}
