namespace Raci.Benchmarks;

/// <summary>An activity of <see cref="PlainMatrix"/>.</summary>
internal sealed record PlainActivity(string Name, Dictionary<string, string> Assignments);
