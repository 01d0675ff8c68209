using System.Globalization;
using Raci.Analysis;

namespace Raci.Tool.Checking;

/// <summary>Makes settings of the options of a command line.</summary>
internal sealed class CommandLineSettings
{
    private static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>Gets the settings so far.</summary>
    public CheckSettings Settings { get; private set; } = CheckSettings.None;

    /// <summary>Gets what is wrong with the first option that cannot be taken; null where all can.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Takes the name of a profile, which exists.</summary>
    public void AddProfile(string? name) => Settings = Settings with { Profile = name ?? Settings.Profile };

    /// <summary>Takes ids of rules to switch on or off.</summary>
    public void AddSwitches(string option, string[]? values, bool isOn)
    {
        foreach (var id in (values ?? []).SelectMany(value => value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)))
        {
            if (IsRule(option, id, id))
                Settings = Settings.With(id, isOn);
        }
    }

    /// <summary>Takes severities as <c>RACI3002=error</c>.</summary>
    public void AddSeverities(string[]? values)
    {
        foreach (var value in values ?? [])
        {
            var (id, level) = Split(value);
            if (!IsRule("--severity", value, id))
                continue;
            if (Array.IndexOf(Severities, level) is >= 0 and var severity)
                Settings = Settings.WithSeverity(id, (DiagnosticSeverity)severity);
            else
                Refuse("--severity", value, "write info, warning or error behind =");
        }
    }

    /// <summary>Takes thresholds as <c>RACI3006=4</c> or <c>RACI3006.informed=8</c>.</summary>
    public void AddThresholds(string[]? values)
    {
        foreach (var value in values ?? [])
        {
            var (left, text) = Split(value);
            var (id, name) = left.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? (left[..dot], left[(dot + 1)..]) : (left, "");
            if (!IsRule("--threshold", value, id) || !Rule.TryFind(id, out var rule))
                continue;
            int? number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
            if (number is null && text != "none")
                Refuse("--threshold", value, "write a number of zero or more, or none, behind =");
            else if (rule.Thresholds.Count == 0)
                Refuse("--threshold", value, $"{rule.Id} judges by no number");
            else if (name.Length > 0 && !rule.Thresholds.Any(threshold => threshold.Name == name))
                Refuse("--threshold", value, $"{rule.Id} has {string.Join(", ", rule.Thresholds.Select(threshold => threshold.Name))}");
            else
                Settings = Settings.WithThreshold(id, name, number);
        }
    }

    private static (string Left, string Right) Split(string value) =>
        value.IndexOf('=', StringComparison.Ordinal) is >= 0 and var sign ? (value[..sign], value[(sign + 1)..]) : (value, "");

    private bool IsRule(string option, string value, string id)
    {
        var isRule = Rule.TryFind(id, out _);
        if (!isRule)
            Refuse(option, value, $"no such rule{Suggestion.Of(id, Rule.BuiltIn.Select(rule => rule.Id))}; there are {Rule.BuiltIn[0].Id} to {Rule.BuiltIn[^1].Id}");
        return isRule;
    }

    private void Refuse(string option, string value, string reason) => Wrong ??= $"{option} {value}: {reason}";
}
