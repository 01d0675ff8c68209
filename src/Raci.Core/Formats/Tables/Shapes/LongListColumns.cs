namespace Raci.Formats.Tables.Shapes;

/// <summary>What the columns of a list with a row for each assignment are.</summary>
/// <param name="Activity">The column of activities.</param>
/// <param name="Party">The column of names.</param>
/// <param name="Roles">The column of letters or words for roles.</param>
/// <param name="Phase">The column of phases; -1 where there is none.</param>
/// <param name="Attributes">The others.</param>
internal sealed record LongListColumns(int Activity, int Party, int Roles, int Phase, int[] Attributes);
