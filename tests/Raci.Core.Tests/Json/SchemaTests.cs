using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;
using Raci.Formats.Json;

namespace Raci.Core.Tests.Json;

/// <summary>The schema and the writer say the same: what is written is valid, each member it names is written, and what is broken is not valid.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_package_holds_the_schema_of_the_docs() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "raci-matrix.schema.json")), MatrixSchema.Json);

    [Fact]
    public void Whatever_is_written_is_valid() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        using var document = JsonDocument.Parse(MatrixFile.ToBytes(matrix, "json"));

        Assert.Empty(SchemaCheck.Errors(document.RootElement));
    });

    [Fact]
    public void Each_member_of_the_schema_is_written()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var matrix in Matrices.Any.Sample(500, new Rnd(1, 3), 50))
        {
            using var document = JsonDocument.Parse(MatrixFile.ToBytes(matrix, "json"));
            Collect(document.RootElement, SchemaCheck.Schema, "", written);
        }

        var named = Named(SchemaCheck.Schema, "").Concat(SchemaCheck.Schema.GetProperty("$defs").EnumerateObject().SelectMany(entry => Named(entry.Value, entry.Name)));
        Assert.Equal(named.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"titel":"x"}""")]
    [InlineData("""{"title":5}""")]
    [InlineData("""{"title":""}""")]
    [InlineData("""{"title":{"markdown":"**a**","html":"b"}}""")]
    [InlineData("""{"language":"x y"}""")]
    [InlineData("""{"roles":[]}""")]
    [InlineData("""{"roles":[{"letter":"r","name":"x","kind":"other"}]}""")]
    [InlineData("""{"roles":[{"letter":"R","name":"x","kind":"does"}]}""")]
    [InlineData("""{"roles":[{"letter":"R","name":"x"}]}""")]
    [InlineData("""{"parties":[{"heading":"x"}]}""")]
    [InlineData("""{"parties":["x"]}""")]
    [InlineData("""{"phases":{}}""")]
    [InlineData("""{"phases":[{"activities":["x"]}]}""")]
    [InlineData("""{"phases":[{"activities":[{"assignments":{"A":"ra"}}]}]}""")]
    [InlineData("""{"phases":[{"activities":[{"assignments":{"A":{"roles":"R","note":"x"}}}]}]}""")]
    [InlineData("""{"notes":[{"mark":"x","text":"y"}]}""")]
    [InlineData("""{"notes":[{"mark":"*"}]}""")]
    [InlineData("""{"metadata":[]}""")]
    public void What_is_broken_is_not_valid(string json)
    {
        using var document = JsonDocument.Parse(json);

        Assert.NotEmpty(SchemaCheck.Errors(document.RootElement));
    }

    [Fact]
    public void A_written_document_with_one_value_made_a_number_is_not_valid() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var document = JsonNode.Parse(MatrixFile.ToBytes(matrix.WithMetadata(MetadataValue.EmptyMap), "json"))!;
        var leaf = Leaves(document).Last();
        leaf.ReplaceWith(1);

        using var broken = JsonDocument.Parse(document.ToJsonString());
        Assert.NotEmpty(SchemaCheck.Errors(broken.RootElement));
    }, most: 200);

    private static IEnumerable<JsonNode> Leaves(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value)),
        JsonArray items => items.SelectMany(Leaves),
        JsonValue value => [value],
        _ => [],
    };

    // The names of the members a schema describes, each behind the name of the schema.
    private static IEnumerable<string> Named(JsonElement schema, string name)
    {
        foreach (var place in Alternatives(schema))
        {
            if (!place.TryGetProperty("properties", out var members))
                continue;
            foreach (var member in members.EnumerateObject())
                yield return $"{name}/{member.Name}";
        }
    }

    private static IEnumerable<JsonElement> Alternatives(JsonElement schema) =>
        schema.TryGetProperty("oneOf", out var several) ? several.EnumerateArray().Prepend(schema) : [schema];

    private static void Collect(JsonElement value, JsonElement schema, string name, HashSet<string> written)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            name = reference.GetString()!["#/$defs/".Length..];
        foreach (var place in Alternatives(SchemaCheck.Resolve(schema)))
        {
            if (value.ValueKind == JsonValueKind.Array && place.TryGetProperty("items", out var items))
            {
                foreach (var item in value.EnumerateArray())
                    Collect(item, items, name, written);
            }

            foreach (var member in value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : Array.Empty<JsonProperty>())
            {
                if (place.TryGetProperty("properties", out var members) && members.TryGetProperty(member.Name, out var inner))
                {
                    written.Add($"{name}/{member.Name}");
                    Collect(member.Value, inner, name, written);
                }
                else if (place.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object)
                {
                    Collect(member.Value, others, name, written);
                }
            }
        }
    }
}
