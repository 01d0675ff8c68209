using Raci.Comparison;

namespace Raci.Tool.Diffing;

/// <summary>What a change is of and what it makes of what, as texts for programs; null for what does not apply.</summary>
/// <param name="Party">The party whose cell or column it is, by its newer name.</param>
/// <param name="Before">What was there; the party that had the letters, where they were handed over.</param>
/// <param name="After">What is there; the party that has the letters, where they were handed over.</param>
internal sealed record ChangeParts(string? Party, string? Before, string? After)
{
    /// <summary>Gets the parts of a change.</summary>
    public static ChangeParts Of(Change change) => change switch
    {
        CellChange cell => new(cell.Party, $"{cell.Before}", $"{cell.After}"),
        HandOver over => new(null, over.Given.Party, over.Receiver),
        PartyChange party => new((party.After ?? party.Before)?.Name, party.Before?.Name, party.After?.Name),
        PhaseChange { Kind: ChangeKind.PhaseMoved } moved => new(null, $"{moved.OldPath}", $"{moved.Path}"),
        ActivityChange { Kind: ChangeKind.ActivityMoved } moved => new(null, $"{moved.OldPath}", $"{moved.Path}"),
        ValueChange<Text> text => new(null, $"{text.Before}", $"{text.After}"),
        ValueChange<string?> text => new(null, text.Before, text.After),
        ValueChange<RoleScheme> scheme => new(null, $"{scheme.Before}", $"{scheme.After}"),
        ValueChange<MetadataValue> metadata => new(null, $"{metadata.Before}", $"{metadata.After}"),
        _ => new(null, null, null),
    };
}
