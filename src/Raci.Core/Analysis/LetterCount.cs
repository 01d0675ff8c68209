namespace Raci.Analysis;

/// <summary>How often one letter stands.</summary>
/// <param name="Letter">The letter, A to Z.</param>
/// <param name="Kind">What it does. In a portfolio of several alphabets a letter counts once for each kind it has: the A of RACI answers, that of RAPID verifies.</param>
/// <param name="Count">The number of cells that hold the letter.</param>
public readonly record struct LetterCount(char Letter, RoleKind Kind, int Count);
