using Raci.Collections;

namespace Raci.Benchmarks;

/// <summary>Matrices of any size, the same each time, with the content of <see cref="MarkdownInput"/>.</summary>
internal static class MatrixInput
{
    /// <summary>Gets a matrix with its rows spread evenly over its phases.</summary>
    public static Matrix Of(int rows, int parties, int phases)
    {
        var names = Enumerable.Range(1, parties).Select(party => $"Team {party}").ToArray();
        var size = rows / phases;
        return new Matrix(
            "Responsibilities",
            names.Select(name => new Party(name)).ToValueList(),
            Enumerable.Range(0, phases).Select(phase => PhaseOf(phase + 1, Enumerable.Range(phase * size, size), names)).ToValueList(),
            language: "en");
    }

    private static Phase PhaseOf(int number, IEnumerable<int> rows, string[] names) =>
        new($"Phase {number}", rows.Select(row => ActivityOf(row, names)).ToValueList());

    private static Activity ActivityOf(int row, string[] names) => new(
        $"Activity {row + 1} of the platform, with the words such a row has",
        names.Select((name, party) => new Assignment(name, RoleSet.Parse(MarkdownInput.CellOf(row, party), RoleScheme.Raci))).ToValueList());
}
