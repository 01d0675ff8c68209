using System.Diagnostics.CodeAnalysis;
using Raci.Collections;

namespace Raci.Analysis;

/// <summary>A named selection of rules, with how much each matters and the numbers it judges by. Immutable: every change gives a new one.</summary>
public sealed record Profile
{
    private static readonly string[] DefaultIds = ["RACI3001", "RACI3002", "RACI3003", "RACI3004", "RACI3005", "RACI3010", "RACI3013", "RACI3014", "RACI3015"];
    private static readonly string[] Basics = ["RACI3001", "RACI3002", "RACI3003", "RACI3004"];

    /// <summary>Creates a profile.</summary>
    /// <param name="name">What it is called; not empty.</param>
    /// <param name="rules">Its rules; each id once.</param>
    /// <exception cref="ArgumentException">The name is empty, or an id stands twice.</exception>
    public Profile(string name, ValueList<RuleChoice> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var choice in rules)
        {
            if (!ids.Add((choice ?? throw new ArgumentException("A profile holds no null.", nameof(rules))).Rule.Id))
                throw new ArgumentException($"The profile has the rule {choice.Rule.Id} twice.", nameof(rules));
        }

        (Name, Rules) = (name, rules);
    }

    /// <summary>Gets the profile <c>default</c>, quiet and precise: who answers, who performs, what contradicts itself or is left over.</summary>
    public static Profile Default { get; } = new("default", Rule.BuiltIn.Where(rule => DefaultIds.Contains(rule.Id)).Select(RuleChoice.Of).ToValueList());

    /// <summary>Gets the profile <c>itil</c>: for each activity one answers and one or more perform, or it is an error.</summary>
    public static Profile Itil { get; } = Basics.Aggregate(Default.WithName("itil"), (profile, id) => profile.WithSeverity(id, DiagnosticSeverity.Error));

    /// <summary>Gets the profile <c>single</c>: for each activity exactly one answers and exactly one performs, or it is an error.</summary>
    public static Profile Single { get; } = Itil.WithName("single")
        .WithSeverity("RACI3006", DiagnosticSeverity.Error).WithThreshold("RACI3006", null).WithThreshold("RACI3006", "performs", 1);

    /// <summary>Gets the profile <c>shared</c>: several may answer for an activity, at least one has to.</summary>
    public static Profile Shared { get; } = Default.WithName("shared").Without("RACI3002");

    /// <summary>Gets the profile <c>review</c>: all rules, as advice: what a vertical and horizontal analysis of a matrix asks.</summary>
    public static Profile Review { get; } = new("review", Rule.BuiltIn.Select(rule => RuleChoice.Of(rule) with { Severity = DiagnosticSeverity.Info }).ToValueList());

    /// <summary>Gets the profiles the library brings along, the default first.</summary>
    public static ValueList<Profile> BuiltIn { get; } = [Default, Itil, Single, Shared, Review];

    /// <summary>Gets what the profile is called.</summary>
    public string Name { get; private init; }

    /// <summary>Gets the rules.</summary>
    public ValueList<RuleChoice> Rules { get; private init; }

    /// <summary>Finds a profile of the library by its name, whatever the case; false when there is none.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out Profile? profile)
    {
        profile = BuiltIn.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
        return profile is not null;
    }

    /// <summary>Finds a rule of the profile by its id, whatever the case; false when the profile lacks it.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out RuleChoice? choice)
    {
        choice = Rules.FirstOrDefault(own => string.Equals(own.Rule.Id, id, StringComparison.OrdinalIgnoreCase));
        return choice is not null;
    }

    /// <summary>Gets the profile under another name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Profile WithName(string name) => new(name, Rules);

    /// <summary>Gets the profile with one more rule, such as one of your own; a rule of the same id gives way.</summary>
    public Profile With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Put(RuleChoice.Of(rule));
    }

    /// <summary>Gets the profile with one more rule of the library; one that it has stays as it is.</summary>
    /// <exception cref="ArgumentException">Neither the profile nor the library has the rule.</exception>
    public Profile With(string id) => Put(ChoiceOf(id));

    /// <summary>Gets the profile without a rule; the same profile where it lacks it.</summary>
    public Profile Without(string id) => new(Name, Rules.Where(own => !string.Equals(own.Rule.Id, id, StringComparison.OrdinalIgnoreCase)).ToValueList());

    /// <summary>Gets the profile with another severity for a rule; a rule of the library that it lacks is added.</summary>
    /// <exception cref="ArgumentException">Neither the profile nor the library has the rule.</exception>
    public Profile WithSeverity(string id, DiagnosticSeverity severity) => Put(ChoiceOf(id) with { Severity = severity });

    /// <summary>Gets the profile with another number for all thresholds of a rule, null for no limit; a rule of the library that it lacks is added.</summary>
    /// <exception cref="ArgumentException">Neither the profile nor the library has the rule.</exception>
    public Profile WithThreshold(string id, int? number) => Put(ChoiceOf(id).With(null, number));

    /// <summary>Gets the profile with another number for one threshold of a rule, null for no limit; a rule of the library that it lacks is added.</summary>
    /// <exception cref="ArgumentException">Neither the profile nor the library has the rule, or the rule has no such threshold.</exception>
    public Profile WithThreshold(string id, string name, int? number)
    {
        var choice = ChoiceOf(id);
        return choice.Thresholds.Any(own => string.Equals(own.Name, name, StringComparison.OrdinalIgnoreCase))
            ? Put(choice.With(name, number))
            : throw new ArgumentException($"{id} has no threshold '{name}'.", nameof(name));
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;

    private RuleChoice ChoiceOf(string id)
    {
        if (TryGet(id, out var own))
            return own;
        return Rule.TryFind(id, out var rule) ? RuleChoice.Of(rule) : throw new ArgumentException($"There is no rule '{id}'.", nameof(id));
    }

    private Profile Put(RuleChoice choice)
    {
        var rules = Rules.Where(own => !string.Equals(own.Rule.Id, choice.Rule.Id, StringComparison.OrdinalIgnoreCase)).Append(choice);
        return new(Name, rules.OrderBy(own => own.Rule.Id, StringComparer.Ordinal).ToValueList());
    }
}
