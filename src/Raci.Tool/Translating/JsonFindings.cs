using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Raci.Collections;
using Raci.Comparison;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Translating;

/// <summary>Findings for programs: one JSON object with all of them; <c>docs/translations.md</c> tells the members.</summary>
internal sealed class JsonFindings(TextWriter output, bool isFix) : IFindingForm
{
    private readonly List<TranslationFinding> _findings = [];
    private readonly List<CorrectedTranslation> _corrected = [];

    public void Tell(NamedMatrix source, CorrectedTranslation translation, ValueList<TranslationFinding> findings)
    {
        _findings.AddRange(findings);
        _corrected.Add(translation);
    }

    public void End()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in _findings)
                Write(json, finding);
            json.WriteEndArray();
            if (isFix)
                WriteFixed(json);
            json.WriteEndObject();
        }

        foreach (var line in Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Split('\n'))
            output.WriteLine(Printable.OfJson(line));
    }

    private void WriteFixed(Utf8JsonWriter json)
    {
        json.WriteStartArray("fixed");
        foreach (var translation in _corrected)
        {
            foreach (var (place, cell) in translation.Cells)
            {
                json.WriteStartObject();
                json.WriteString("before", translation.Before.ActivityAt(place).AssignmentOf(translation.Before.Parties[cell.Party]).ToString(translation.Before.Scheme));
                json.WriteString("after", cell.ToString(translation.Before.Scheme));
                Write(json, "translation", translation.PlaceOf(place, cell.Party));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TranslationFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("message", finding.Message);
        Write(json, "source", finding.Source);
        Write(json, "translation", finding.Translation);
        json.WriteEndObject();
    }

    // What does not apply is left out; phases and rows count from one, as lines do.
    private static void Write(Utf8JsonWriter json, string name, TranslationPlace place)
    {
        json.WriteStartObject(name);
        WriteText(json, "file", place.Location.File);
        WriteNumber(json, "line", place.Location.Line);
        WriteNumber(json, "column", place.Location.Column);
        WriteText(json, "sheet", place.Location.Sheet);
        WriteText(json, "cell", place.Location.Cell);
        WriteText(json, "pointer", place.Location.JsonPointer);
        if (place.Place is { } known)
        {
            json.WriteStartArray("phase");
            foreach (var index in known.Phases)
                json.WriteNumberValue(index + 1);
            json.WriteEndArray();
            WriteNumber(json, "row", known.Row + 1 ?? 0);
        }

        WriteText(json, "party", place.Party);
        WriteText(json, "heading", place.Heading.IsEmpty ? null : place.Heading.ToString());
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
            json.WriteNumber(name, number);
    }
}
