namespace Raci.Benchmarks;

/// <summary>A phase of <see cref="PlainMatrix"/>.</summary>
internal sealed record PlainPhase(string Title, List<PlainActivity> Activities);
