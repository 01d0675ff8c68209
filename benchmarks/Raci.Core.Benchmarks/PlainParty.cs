namespace Raci.Benchmarks;

/// <summary>A party of <see cref="PlainMatrix"/>.</summary>
internal sealed record PlainParty(string Name);
