using Raci.Collections;

namespace Raci.Analysis;

/// <summary>A rule as a profile has it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much its findings matter.</param>
/// <param name="Thresholds">The numbers it judges by.</param>
public sealed record RuleChoice(Rule Rule, DiagnosticSeverity Severity, ValueList<RuleThreshold> Thresholds)
{
    /// <summary>Gets a rule as it is of itself.</summary>
    public static RuleChoice Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule, rule.Descriptor.Severity, rule.Thresholds);
    }

    /// <summary>Gets the choice with another number for one of its thresholds, or for all; names the rule does not have are passed over.</summary>
    internal RuleChoice With(string? name, int? number) =>
        this with { Thresholds = Thresholds.Select(own => name is null || string.Equals(own.Name, name, StringComparison.OrdinalIgnoreCase) ? own with { Number = number } : own).ToValueList() };
}
