using System.Globalization;
using System.Text.Json;
using Raci.Analysis;

namespace Raci.Tool.Checking;

/// <summary>Findings in the form that code hosts take: SARIF 2.1.0.</summary>
/// <remarks>Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.</remarks>
internal sealed class SarifCheckForm(TextWriter output) : ICheckForm
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public void Write(IReadOnlyList<CheckedDocument> documents)
    {
        var rules = RulesOf(documents);
        var indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        output.Write(CheckJson.Object(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            // Columns of a location count so.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var document in documents)
            {
                foreach (var finding in document.Findings)
                    WriteResult(json, finding, indexes[finding.Id], document);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }));
    }

    // Those that were asked, and what else was told.
    private static List<DiagnosticDescriptor> RulesOf(IReadOnlyList<CheckedDocument> documents)
    {
        var told = documents.SelectMany(document => document.Findings).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return documents.SelectMany(document => document.Profile.Rules).Select(choice => choice.Rule.Descriptor)
            .Concat(DiagnosticCatalogue.All.Where(entry => told.Contains(entry.Id)))
            .DistinctBy(entry => entry.Id, StringComparer.Ordinal)
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .ToList();
    }

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "raci");
        json.WriteString("version", VersionAction.Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", $"{char.ToUpperInvariant(rule.Title[0])}{rule.Title[1..]}.");
            WriteText(json, "help", HelpOf(rule));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule, CheckedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Diagnostic.Hint is { } hint ? $"{finding.Message}; {hint}" : finding.Message);
        json.WriteStartArray("locations");
        SarifLocation.Write(json, finding, document);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Of the hint what is the same for all findings: what was seen is not known here.
    private static string HelpOf(DiagnosticDescriptor rule) =>
        rule.Hint is null ? rule.Title : string.Format(CultureInfo.InvariantCulture, rule.Hint, "…", "…", "…", "…", "…");

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
