namespace Raci.Formats.Excel;

/// <summary>A part of a package and what it holds.</summary>
/// <param name="Part">The name of the part.</param>
/// <param name="Type">The type of its content.</param>
internal sealed record PartType(string Part, string Type);
