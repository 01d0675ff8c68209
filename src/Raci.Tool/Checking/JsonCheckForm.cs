using System.Text.Json;
using Raci.Analysis;

namespace Raci.Tool.Checking;

/// <summary>Findings for programs: <c>docs/tool.md</c> tells the members.</summary>
internal sealed class JsonCheckForm(TextWriter output) : ICheckForm
{
    public void Write(IReadOnlyList<CheckedDocument> documents) => output.Write(CheckJson.Object(json =>
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("file", document.Document.Input.Name);
            json.WriteString("profile", document.Profile.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var document in documents)
        {
            foreach (var finding in document.Findings)
                Write(json, finding, document);
        }

        json.WriteEndArray();
    }));

    private static void Write(Utf8JsonWriter json, Finding finding, CheckedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", FindingCount.NameOf(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteText("hint", finding.Diagnostic.Hint);
        json.WriteStartObject("place");
        var location = finding.Diagnostic.Location;
        json.WriteText("file", location.File);
        json.WriteCount("line", location.Line);
        json.WriteCount("column", location.Column);
        json.WriteText("sheet", location.Sheet);
        json.WriteText("cell", location.Cell);
        json.WriteText("pointer", location.JsonPointer);
        if (finding.Place is { } place)
        {
            json.WriteString("phase", document.Document.Matrix.PhaseAt(place).Title.ToString());
            json.WriteCount("row", (place.Row ?? -1) + 1);
            if (!place.IsPhase)
                json.WriteString("activity", document.Document.Matrix.ActivityAt(place).Name.ToString());
        }

        json.WriteText("party", finding.Party?.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
