namespace Raci.Formats.Tables;

/// <summary>A letter and the words that stand for it.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Name">The words.</param>
internal sealed record LegendWord(char Letter, string Name);
