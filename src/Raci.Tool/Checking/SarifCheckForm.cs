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
            foreach (var finding in documents.SelectMany(document => document.Findings))
                WriteResult(json, finding, indexes[finding.Id]);
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
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Diagnostic.Hint is { } hint ? $"{finding.Message}; {hint}" : finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        var location = finding.Diagnostic.Location;
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(location.File ?? ""));
        json.WriteEndObject();
        if (location.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", location.Line);
            json.WriteNumber("startColumn", location.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (LogicalNameOf(finding) is { Length: > 0 } name)
            WriteLogicalLocation(json, name);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLogicalLocation(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // What has no line: the cell of a sheet, the pointer into JSON, else the place in the matrix.
    private static string LogicalNameOf(Finding finding)
    {
        var location = finding.Diagnostic.Location;
        if (location.JsonPointer is { } pointer)
            return pointer;
        if (location.Cell is { } cell)
            return $"{location.Sheet}!{cell}";
        var words = finding with { Diagnostic = finding.Diagnostic with { Location = SourceLocation.None } };
        return words.Where;
    }

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

    // A path as a reference relative to where the command runs; an absolute one as a file's.
    private static string UriOf(string path) =>
        Path.IsPathFullyQualified(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
