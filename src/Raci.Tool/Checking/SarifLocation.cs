using System.Text.Json;
using Raci.Analysis;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Checking;

/// <summary>Writes where a finding stands: the file and the place in its text; the cell of a sheet, the JSON pointer, else the place in the matrix.</summary>
internal static class SarifLocation
{
    /// <summary>Writes an object <c>location</c>.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding, CheckedDocument document)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", document.Document.Input is { IsStandardInput: true, Name: var name } ? Escaped(name) : UriOf(document.Document.Input.Path));
        json.WriteEndObject();
        if (finding.Diagnostic.Location.Line > 0)
            WriteRegion(json, finding.Diagnostic, document.Document.Excerpts?.At(finding.Diagnostic.Location));
        json.WriteEndObject();
        if (NameOf(finding) is { Length: > 0 } logical)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", logical);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Without its last column a region goes on to the end of the line.
    private static void WriteRegion(Utf8JsonWriter json, Diagnostic diagnostic, string? line)
    {
        var (start, location) = (diagnostic.Location.Column - 1, diagnostic.Location);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        if (line is not null && start < line.Length)
            json.WriteNumber("endColumn", location.Column + Extent.Of(line, start, diagnostic.Message));
        json.WriteEndObject();
    }

    private static string NameOf(Finding finding)
    {
        var location = finding.Diagnostic.Location;
        if (location.JsonPointer is { } pointer)
            return pointer;
        if (location.Cell is { } cell)
            return $"{location.Sheet}!{cell}";
        return (finding with { Diagnostic = finding.Diagnostic with { Location = SourceLocation.None } }).Where;
    }

    // Relative to where the command runs, which is how code hosts find a file of theirs; what lies elsewhere as the URI of a file.
    private static string UriOf(string path)
    {
        var (whole, folder) = (Path.GetFullPath(path), Environment.CurrentDirectory);
        if (PathRules.IsBelow(whole, folder))
            return Escaped(Path.GetRelativePath(folder, whole));
        var escaped = Escaped(whole);
        return OperatingSystem.IsWindows() ? $"file:///{escaped.Replace("%3A", ":", StringComparison.Ordinal)}" : $"file://{escaped}";
    }

    private static string Escaped(string path) => string.Join('/', path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
}
