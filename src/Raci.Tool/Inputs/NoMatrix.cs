namespace Raci.Tool.Inputs;

/// <summary>Tells documents that hold no matrix from those that hold a broken one.</summary>
internal static class NoMatrix
{
    private const string NoMatrixInTables = "RACI1001";
    private const string NoMatrixInMembers = "RACI1051";

    /// <summary>Gets why a document holds no matrix; null where it holds one, or anything else is wrong with it.</summary>
    public static string? Reason(ReadResult result)
    {
        // Any JSON or YAML with a title makes a matrix of that title.
        if (result.Matrix is { } matrix)
            return matrix.Parties.Count == 0 && matrix.Phases.Count == 0 ? "it holds neither parties nor phases" : null;
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        // JSON and YAML of any other kind also give errors about what stands in place of a matrix; a broken table gives no matrix, for a reason of its own.
        return errors.Find(error => error.Id == NoMatrixInMembers)?.Message
            ?? (errors.Count > 0 && errors.TrueForAll(error => error.Id == NoMatrixInTables) ? errors[0].Message : null);
    }
}
