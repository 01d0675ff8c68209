namespace Raci.Tool.Showing;

/// <summary>How wide a column would like to be, and must at least be.</summary>
/// <param name="Natural">So that nothing is wrapped.</param>
/// <param name="Least">So that letters stay together and names can be told apart.</param>
internal readonly record struct WantedColumn(int Natural, int Least);
