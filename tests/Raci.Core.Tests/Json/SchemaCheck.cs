using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Raci.Formats.Json;

namespace Raci.Core.Tests.Json;

/// <summary>Checks documents against the JSON Schema, as far as it uses keywords; one it does not know fails.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Silent = ["$schema", "$id", "$defs", "title", "description", "examples"];

    public static JsonElement Schema { get; } = JsonDocument.Parse(MatrixSchema.Json).RootElement.Clone();

    /// <summary>Gets what a document does not keep of the schema; none where it is valid.</summary>
    public static List<string> Errors(JsonElement document) => [.. Errors(Schema, document, "")];

    public static JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? Schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]) : schema;

    private static IEnumerable<string> Errors(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Silent.Contains(keyword.Name, StringComparer.Ordinal)))
        {
            foreach (var error in Errors(keyword.Name, keyword.Value, schema, value, path))
                yield return error;
        }
    }

    private static IEnumerable<string> Errors(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path) => keyword switch
    {
        "$ref" => Errors(Resolve(schema), value, path),
        "type" => Unless(TypeOf(value) == rule.GetString(), $"{path}: no {rule}"),
        "enum" => Unless(rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{path}: none of {rule}"),
        "const" => Unless(JsonElement.DeepEquals(rule, value), $"{path}: not {rule}"),
        "oneOf" => Unless(rule.EnumerateArray().Count(one => !Errors(one, value, path).Any()) == 1, $"{path}: not one of {rule}"),
        "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)), $"{path}: not like {rule}"),
        "minLength" => Unless(value.ValueKind != JsonValueKind.String || LengthOf(value) >= rule.GetInt32(), $"{path}: too short"),
        "maxLength" => Unless(value.ValueKind != JsonValueKind.String || LengthOf(value) <= rule.GetInt32(), $"{path}: too long"),
        "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), $"{path}: too few items"),
        "minProperties" => Unless(value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= rule.GetInt32(), $"{path}: too few members"),
        "required" => value.ValueKind == JsonValueKind.Object ? rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: no {name}") : [],
        "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, index) => Errors(rule, item, string.Create(CultureInfo.InvariantCulture, $"{path}/{index}"))) : [],
        "properties" => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Where(member => rule.TryGetProperty(member.Name, out _)).SelectMany(member => Errors(rule.GetProperty(member.Name), member.Value, $"{path}/{member.Name}")) : [],
        "additionalProperties" => value.ValueKind == JsonValueKind.Object ? Others(schema, value).SelectMany(member => rule.ValueKind == JsonValueKind.False ? [$"{path}: {member.Name} is not known"] : Errors(rule, member.Value, $"{path}/{member.Name}")) : [],
        _ => throw new NotSupportedException(keyword),
    };

    private static IEnumerable<JsonProperty> Others(JsonElement schema, JsonElement value) =>
        value.EnumerateObject().Where(member => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _));

    private static int LengthOf(JsonElement text) => text.GetString()!.EnumerateRunes().Count();

    private static IEnumerable<string> Unless(bool isKept, string error) => isKept ? [] : [error];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
