namespace Raci.Tool.Reporting;

/// <summary>A piece of what a terminal shows.</summary>
/// <param name="Text">The piece; a line feed starts a new line.</param>
/// <param name="Color">Its colour where colours are shown; null for the terminal's own.</param>
internal readonly record struct TerminalText(string Text, ConsoleColor? Color);
