using System.Globalization;

namespace Raci.Tool.Converting;

/// <summary>Says in one line how much a matrix holds.</summary>
internal static class Summary
{
    /// <summary>Gets the size of a matrix, as in <c>6 phases, 24 activities, 2 parties</c>; phases inside phases count too.</summary>
    public static string Of(Matrix matrix) =>
        $"{Count(CountPhases(matrix.Phases), "phase", "phases")}, {Count(matrix.Rows.Count, "activity", "activities")}, {Count(matrix.Parties.Count, "party", "parties")}";

    /// <summary>Gets a number with its word.</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    private static int CountPhases(IEnumerable<Phase> phases) => phases.Sum(phase => 1 + CountPhases(phase.Phases));
}
