namespace Raci.Formats.Shape;

/// <summary>A token that stands in memory.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters, for a name, a text, a number or a truth value.</param>
/// <param name="Depth">How many objects and lists are open around it.</param>
/// <param name="Line">Its line, counted from one; zero where that is not known.</param>
/// <param name="Column">Its column, counted from one.</param>
internal readonly record struct ShapeNode(ShapeToken Kind, string Text, int Depth, int Line = 0, int Column = 0);
