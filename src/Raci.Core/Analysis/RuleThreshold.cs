namespace Raci.Analysis;

/// <summary>A number a rule judges by.</summary>
/// <param name="Name">What it limits, such as <c>performs</c>; unique in its rule.</param>
/// <param name="Number">The number; null for no limit.</param>
public sealed record RuleThreshold(string Name, int? Number);
