namespace Raci.Formats.Json;

/// <summary>The JSON Schema of the documents that <see cref="JsonMatrixWriter"/> writes.</summary>
/// <remarks>It describes what is written; the reader takes more than that, as <c>docs/formats/json.md</c> says.</remarks>
public static class MatrixSchema
{
    private static readonly Lazy<string> Text = new(Load);

    /// <summary>Gets the schema: JSON Schema 2020-12, as JSON.</summary>
    public static string Json => Text.Value;

    private static string Load()
    {
        using var stream = typeof(MatrixSchema).Assembly.GetManifestResourceStream("raci-matrix.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
