namespace Raci.Core.Tests.Json;

/// <summary>Short forms of what reading had to say.</summary>
internal static class ShapeFindings
{
    /// <summary>Gets the id and the place of each diagnostic: <c>RACI1042 (3,5)#/title</c>.</summary>
    public static string[] Of(ReadResult result) => [.. result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location}")];

    /// <summary>Gets the last row: its name and its cells.</summary>
    public static string LastRow(ReadResult result)
    {
        var row = result.Matrix!.Rows[^1];
        return $"{row.Activity.Name}: {string.Join(", ", row.Activity.Assignments.Select(assignment => $"{assignment.Party}={assignment}"))}";
    }
}
