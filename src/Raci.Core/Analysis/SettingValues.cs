using System.Buffers;
using System.Globalization;

namespace Raci.Analysis;

/// <summary>Reads the values of settings, wherever they stand.</summary>
internal static class SettingValues
{
    // Letters of the library's ids in whatever order and case, and what people put between letters and number.
    private static readonly SearchValues<char> BeforeNumber = SearchValues.Create("RACIraci-_ ");

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

    /// <summary>Gets the rule of the library that an unknown id was meant to name, such as <c>RACI-3001</c>, <c>3001</c> or <c>RAC3OO1</c>; null where it can be an id of one's own.</summary>
    public static Rule? RuleMeantBy(string id)
    {
        var digit = id.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 0 || id.AsSpan(0, digit).ContainsAnyExcept(BeforeNumber))
            return null;
        return Rule.TryFind($"RACI{id[digit..].Replace('O', '0').Replace('o', '0')}", out var rule) ? rule : null;
    }

    /// <summary>Gets what to write for the thresholds of a rule.</summary>
    public static string ThresholdsOf(Rule rule) => rule.Thresholds.Count == 0
        ? $"none, since {rule.Id} judges by no number"
        : $"a number for {string.Join(", ", rule.Thresholds.Select(own => own.Name))}";
}
