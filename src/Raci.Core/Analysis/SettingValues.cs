using System.Globalization;

namespace Raci.Analysis;

/// <summary>Reads the values of settings, wherever they stand.</summary>
internal static class SettingValues
{
    /// <summary>Reads a severity, whatever the case; false where it is none.</summary>
    public static bool TrySeverity(string text, out DiagnosticSeverity severity)
    {
        DiagnosticSeverity? found = text.ToUpperInvariant() switch
        {
            "INFO" => DiagnosticSeverity.Info,
            "WARNING" => DiagnosticSeverity.Warning,
            "ERROR" => DiagnosticSeverity.Error,
            _ => null,
        };
        severity = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Reads a number of zero or more, or <c>none</c> for no limit; false where it is neither.</summary>
    public static bool TryNumber(string text, out int? number)
    {
        number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : null;
        return number is not null || string.Equals(text, "none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Tells whether a rule has a threshold of a name; where the name is empty, whether it has any.</summary>
    public static bool HasThreshold(Rule rule, string name) =>
        name.Length == 0 ? rule.Thresholds.Count > 0 : rule.Thresholds.Any(own => string.Equals(own.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets what to write for the thresholds of a rule.</summary>
    public static string ThresholdsOf(Rule rule) => rule.Thresholds.Count == 0
        ? $"none, since {rule.Id} judges by no number"
        : $"a number for {string.Join(", ", rule.Thresholds.Select(own => own.Name))}";
}
