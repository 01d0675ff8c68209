using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Raci.Formats;

namespace Raci.Tool.Reporting;

/// <summary>One JSON object a line, for programs: <c>docs/tool.md</c> tells the members.</summary>
/// <remarks>Lines and no array: they can be read as they come, and those of a run that was interrupted are whole.</remarks>
internal sealed class JsonForm(TextWriter error) : IReportForm
{
    // The text goes into no page of HTML, and people read it too. No field: with it, every run that only names this type would load the library.
    private static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Report(IEnumerable<Diagnostic> diagnostics, DocumentExcerpts? excerpts)
    {
        foreach (var diagnostic in diagnostics)
            Write("diagnostic", json => Write(json, diagnostic));
    }

    public void Fail(Failure failure) => Write("failure", json =>
    {
        json.WriteNumber("exitCode", failure.ExitCode);
        json.WriteString("message", failure.Message);
    });

    public void Done(string line) => Write("done", json => json.WriteString("message", line));

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        });
        var location = diagnostic.Location;
        json.WriteString("file", location.File);
        WriteCount(json, "line", location.Line);
        WriteCount(json, "column", location.Column);
        json.WriteString("sheet", location.Sheet);
        json.WriteString("cell", location.Cell);
        json.WriteString("pointer", location.JsonPointer);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
    }

    // Lines and columns count from one; zero is none.
    private static void WriteCount(Utf8JsonWriter json, string name, int count)
    {
        if (count > 0)
            json.WriteNumber(name, count);
        else
            json.WriteNull(name);
    }

    private void Write(string kind, Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            members(json);
            json.WriteEndObject();
        }

        error.WriteLine(Printable.OfJson(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))));
    }
}
