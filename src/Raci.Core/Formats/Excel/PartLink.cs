namespace Raci.Formats.Excel;

/// <summary>A relationship to a part of a package.</summary>
/// <param name="Number">The number its id is made of.</param>
/// <param name="Type">What the part is to the one it is linked from.</param>
/// <param name="Part">The name of the part.</param>
internal sealed record PartLink(int Number, string Type, string Part);
