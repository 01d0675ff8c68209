using System.Text.Json;

namespace Raci.Core.Tests.Readme;

/// <summary>The samples of the README, run in a folder that holds the documents they name. The README shows the regions word for word.</summary>
[Collection(nameof(ReadmeFolder))]
public sealed class ReadmeSamples : IDisposable
{
    private readonly ReadmeFolder _folder = new();

    // What the samples print is read here and not on the terminal.
    private StringWriter Console { get; } = new();

    public void Dispose()
    {
        Console.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_document_is_read_and_written_as_another()
    {
        #region Read and write
        Matrix matrix = MatrixFile.Read("llmaas.fr.md");
        MatrixFile.Write(matrix, "llmaas.fr.xlsx");         // a whole new file, or none
        MatrixFile.Convert("llmaas.fr.md", "llmaas.fr.xlsx");  // both at once
        #endregion

        Assert.Equal(24, matrix.Rows.Count);
        Assert.Equal("PK"u8, File.ReadAllBytes("llmaas.fr.xlsx").AsSpan(0, 2));
    }

    [Fact]
    public void A_matrix_answers_questions_and_takes_changes()
    {
        var matrix = MatrixFile.Read("llmaas.fr.md");

        #region Ask and change
        Party client = matrix.Parties["Client"];            // KeyNotFoundException names the parties there are
        foreach (Row row in matrix.Rows)                    // of every phase, in document order
        {
            if (row.Activity[client].Overlaps(matrix.Scheme.Answering))
                Console.WriteLine($"{row.PhasePath}: {row.Activity.Name}");
        }

        Matrix edited = matrix.Assign(matrix.Rows[0].Place, client, "RA");   // a new matrix; `matrix` is unchanged
        #endregion

        Assert.Equal("RA", edited.Rows[0].Activity[client].ToString());
        Assert.Equal(matrix.Rows.Count(row => row.Activity[client].Contains('A')), Console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_matrix_is_built_in_code()
    {
        #region Build
        var matrix = new Matrix("Release", ["Product", "Platform"],
        [
            new Phase("Prepare",
            [
                new Activity("Freeze the scope", ("Product", "RA"), ("Platform", "C")),
                new Activity("Cut the branch", ("Product", "I"), ("Platform", "RA")),
            ]),
        ]);
        #endregion

        Assert.Equal(["RA", "I"], matrix.Rows.Select(row => row.Activity["Product"].ToString()));
    }

    [Fact]
    public void What_is_wrong_with_a_document_is_data()
    {
        File.WriteAllText("plan.md", "| Activity | Client |\n|---|---|\n| Order | perhaps |\n| Pay | RA |\n");

        #region Diagnostics
        ReadResult result = MatrixFile.TryRead("plan.md");  // content errors are data, not exceptions
        foreach (Diagnostic diagnostic in result.Diagnostics)
            Console.WriteLine(diagnostic);                  // plan.md(3,11): error RACI1003: 'perhaps' is no role of RACI; …
        #endregion

        Assert.Contains("plan.md(3,11): error RACI1003: 'perhaps' is no role of RACI; ", Console.ToString(), StringComparison.Ordinal);
        Assert.False(result.IsSuccess);
        Assert.Equal(2, result.Matrix?.Rows.Count);
    }

    [Fact]
    public async Task A_matrix_is_serialised_and_written_to_a_stream()
    {
        var matrix = MatrixFile.Read("llmaas.fr.md");
        await using var response = new MemoryStream();

        #region Serialise
        string json = JsonSerializer.Serialize(matrix);        // System.Text.Json needs no set-up
        Matrix same = JsonSerializer.Deserialize<Matrix>(json)!;
        await MatrixFile.WriteAsync(same, response, "xlsx");   // asynchronous only, written forward, left open
        #endregion

        Assert.Equal(matrix, same);
        response.Position = 0;
        Assert.Equal(matrix, MatrixFile.Read(response));
    }
}
