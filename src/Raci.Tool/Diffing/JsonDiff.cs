using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Raci.Comparison;
using Raci.Tool.Reporting;

namespace Raci.Tool.Diffing;

/// <summary>For programs: one object, with an object a change whose members are always the same.</summary>
internal sealed class JsonDiff : IDiffForm
{
    private static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public void Write(TextWriter output, DocumentPair documents, MatrixDiff diff)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("old", documents.OldName);
            json.WriteString("new", documents.NewName);
            json.WriteStartArray("changes");
            foreach (var change in diff.Changes)
                Write(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        var lines = Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Split('\n');
        foreach (var line in lines)
            output.WriteLine(Printable.OfJson(line));
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        var (party, before, after) = ChangeParts.Of(change);
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName($"{change.Kind}"));
        json.WriteString("message", $"{change}");
        json.WriteString("phase", change.From is null && change.To is null ? null : $"{change.Path}");
        json.WriteString("name", change.From is null && change.To is null ? null : $"{change.Name}");
        json.WriteString("from", change.From?.ToString());
        json.WriteString("to", change.To?.ToString());
        json.WriteString("party", party);
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteEndObject();
    }
}
