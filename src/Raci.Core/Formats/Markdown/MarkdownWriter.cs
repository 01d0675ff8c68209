using Raci.Collections;
using System.Text;
namespace Raci.Formats.Markdown;

/// <summary>Writes matrices as Markdown pages.</summary>
public sealed class MarkdownWriter : IMatrixWriter
{
    private readonly MarkdownOptions _options;

    /// <summary>Creates a writer.</summary>
    public MarkdownWriter(MarkdownOptions? options = null) => _options = options ?? MarkdownOptions.Default;

    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var page = PageWriter.Write(matrix, _options);
        var text = page.Text.ToString();
        if (matrix.Metadata.Members.Count > 0) { text = "---\n" + string.Concat(matrix.Metadata.Members.Select(m => Json(m.Name) + ": " + Json(m.Value) + "\n")) + "---\n" + (text.Length > 0 ? "\n" : "") + text; }
        else if (text.StartsWith("---", StringComparison.Ordinal)) text = "---\n---\n\n" + text;
        output.Write(Encoding.UTF8.GetBytes(text));
        return [];
    }

    private static string Json(string s) => "\"" + System.Text.Json.JsonEncodedText.Encode(s).ToString() + "\"";
    private static string Json(MetadataValue v) => v.Kind switch { MetadataKind.Null => "null", MetadataKind.Text => Json(v.Text), MetadataKind.List => "[" + string.Join(", ", v.Items.Select(Json)) + "]", MetadataKind.Map => "{" + string.Join(", ", v.Members.Select(m => Json(m.Name) + ": " + Json(m.Value))) + "}", _ => v.Text };
}
