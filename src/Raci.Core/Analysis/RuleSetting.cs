using Raci.Collections;

namespace Raci.Analysis;

/// <summary>What settings state of one rule.</summary>
/// <param name="Id">The id of the rule.</param>
public sealed record RuleSetting(string Id)
{
    /// <summary>Gets whether the rule is asked; null where that is not stated.</summary>
    public bool? IsOn { get; init; }

    /// <summary>Gets how much its findings matter; null where that is not stated.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Gets the numbers it judges by; one without a name stands for all.</summary>
    public ValueList<RuleThreshold> Thresholds { get; init; }

    // A severity or a number asks for a rule that was switched off farther away.
    internal RuleSetting Over(RuleSetting farther) => Beside(farther) with
    {
        IsOn = IsOn ?? (Severity is null && Thresholds.Count == 0 ? farther.IsOn : true),
    };

    // In one place, what is switched off is off, whatever stands beside it.
    internal RuleSetting Beside(RuleSetting other) => new(other.Id)
    {
        IsOn = IsOn ?? other.IsOn,
        Severity = Severity ?? other.Severity,
        Thresholds = [.. other.Thresholds, .. Thresholds],
    };

    internal Profile ApplyTo(Profile profile)
    {
        if (!profile.TryGet(Id, out var choice) && !Rule.TryFind(Id, out _))
            return profile;
        if (IsOn == false)
            return profile.Without(Id);
        profile = choice is null ? profile.With(Id) : profile;
        profile = Severity is { } severity ? profile.WithSeverity(Id, severity) : profile;
        foreach (var threshold in Thresholds)
        {
            if (threshold.Name.Length == 0)
                profile = profile.WithThreshold(Id, threshold.Number);
            else if (profile.TryGet(Id, out var own) && own.Thresholds.Any(known => string.Equals(known.Name, threshold.Name, StringComparison.OrdinalIgnoreCase)))
                profile = profile.WithThreshold(Id, threshold.Name, threshold.Number);
        }

        return profile;
    }
}
