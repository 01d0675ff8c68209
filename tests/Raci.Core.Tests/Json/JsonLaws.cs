using System.Text.Json;
using Raci.Core.Tests.Formats;
using Raci.Core.Tests.Markdown;
using Raci.Formats;

namespace Raci.Core.Tests.Json;

/// <summary>The laws of all formats, for JSON; the framework's document model is the other reader.</summary>
public sealed class JsonLaws() : FormatLaws(MatrixFormats.Json)
{
    protected override IReadOnlyList<byte[]> Documents { get; } = [.. Seed.Languages.Select(language => MatrixFile.ToBytes(MatrixFile.Read(Seed.PathOf(language)), "json"))];

    protected override string[] Scraps { get; } =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", " ", "\r", "\t", "null", "true", "1", "-0.5e3", "//", "/*", "\"\\ud800\"", "\"\\uDC00x\"", "\"\\u0000\"", "\"\u00e9\"", "\uFEFF",
        "{\"phases\":[{\"activities\":[{\"name\":\"a\",\"assignments\":{", "\"A\":\"RA\"", "\"A\":{\"roles\":\"X\"}", "\"B\":\"C (veto)\"", "}}]}]}", "\"parties\":[\"A\",{\"name\":\"B\"}]", "\"roles\":[{\"letter\":\"X\",\"name\":\"x\"}]",
        "\"notes\":[{\"mark\":\"*\",\"text\":{\"markdown\":\"**a**\"}}]", "\"metadata\":{\"a\":{\"b\":[1]},\"a\":2}", "\"title\":", "\"scheme\":\"DACI\"", "\"phases\":", "\"\\ud83d\":1",
    ];

    protected override void ReadElsewhere(Matrix matrix, byte[] written)
    {
        using var document = JsonDocument.Parse(written);
        var rows = Phases(document.RootElement).SelectMany(phase => Items(phase, "activities")).ToList();

        Assert.Equal(matrix.Rows.Count, rows.Count);
        foreach (var (row, json) in matrix.Rows.Zip(rows))
        {
            Assert.Equal(row.Activity.Name.IsPlain ? row.Activity.Name.ToString() : "markdown", Name(json, "name"));
            Assert.Equal(
                row.Activity.Assignments.Select(assignment => $"{assignment.Party}: {assignment.Roles.ToString(matrix.Scheme)} {assignment.Mark}"),
                json.TryGetProperty("assignments", out var cells) ? cells.EnumerateObject().Select(cell => $"{cell.Name}: {Cell(cell.Value)}") : []);
        }
    }

    private static IEnumerable<JsonElement> Phases(JsonElement parent) =>
        Items(parent, "phases").SelectMany(phase => Phases(phase).Prepend(phase));

    private static JsonElement.ArrayEnumerator Items(JsonElement parent, string name) => parent.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string Name(JsonElement parent, string name) =>
        !parent.TryGetProperty(name, out var value) ? "" : value.ValueKind == JsonValueKind.String ? value.GetString()! : value.EnumerateObject().Single().Name;

    private static string Cell(JsonElement cell) => cell.ValueKind == JsonValueKind.String ? $"{cell.GetString()} " : $"{Name(cell, "roles")} {Name(cell, "mark")}";
}
