namespace Raci.Formats.Excel.Reading;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part of its cells.</param>
/// <param name="IsHidden">Whether a person does not see it.</param>
internal sealed record SheetInfo(string Name, string Part, bool IsHidden);
