namespace Raci.Formats.Tables.Shapes;

/// <summary>A name in a line, and the role it has there.</summary>
/// <param name="Start">Where the name starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Cell">The role as it is written: letters or words.</param>
/// <param name="IsLabelled">Whether the role stands before the name, as in "R: Ana", and holds until the next.</param>
internal readonly record struct NamedPart(int Start, int Length, string Cell, bool IsLabelled);
