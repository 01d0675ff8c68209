using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Json;

/// <summary>The framework's serializer reads and writes a matrix without any set-up.</summary>
public sealed partial class ConverterTests
{
    private static readonly Matrix Release = new("Rélease", ["Product", "Platform"], [new Phase("Prepare", [new Activity("Freeze", ("Product", "RA"), ("Platform", "C"))])]);

    private static readonly Matrix?[] All = [Release, Release, null, Release];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly JsonSerializerOptions ByteByByte = new(JsonSerializerOptions.Web) { DefaultBufferSize = 1 };

    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void Whatever_is_serialized_comes_back() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        Assert.Equal(matrix, JsonSerializer.Deserialize<Matrix>(JsonSerializer.Serialize(matrix)));
        Assert.Equal(matrix, JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(matrix, Generated.Default.Matrix), Generated.Default.Matrix));
    });

    [Fact]
    public void The_serializer_decides_how_it_looks()
    {
        Assert.StartsWith("""{"$schema":"raci-matrix.schema.json","title":"R\u00E9lease","scheme":"RACI","parties":[{"name":"Product"}""", JsonSerializer.Serialize(Release), StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\"", JsonSerializer.Serialize(Release, Indented), StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_lies_in_other_objects()
    {
        var reply = new Reply("ok", Release, [Release, null, Release]);

        var web = JsonSerializer.Deserialize<Reply>(JsonSerializer.Serialize(reply, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;
        var generated = JsonSerializer.Deserialize(JsonSerializer.Serialize(reply, Generated.Default.Reply), Generated.Default.Reply)!;

        Assert.Equal(All, web.Others.Prepend(web.Matrix));
        Assert.Equal(All, generated.Others.Prepend(generated.Matrix));
        Assert.Equal("ok", web.State);
    }

    [Fact]
    public async Task Streams_that_give_a_few_bytes_at_a_time_are_read()
    {
        var reply = new Reply("ok", Release, [.. Enumerable.Repeat(Release, 50)]);
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, reply, JsonSerializerOptions.Web);
        stream.Position = 0;

        var read = await JsonSerializer.DeserializeAsync<Reply>(stream, ByteByByte);

        Assert.Equal([.. reply.Others], read!.Others);
    }

    [Fact]
    public void An_exception_lists_every_error_with_its_pointer()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Reply>("""{ "State": "x", "Matrix": { "title": 5, "phases": [{ "activities": [{ "assignments": { "A": "Z" } }] }] } }"""));

        Assert.Contains("#/title: error RACI1042: here stands a number; expected is a text", exception.Message, StringComparison.Ordinal);
        Assert.Contains("#/phases/0/activities/0/assignments/A: error RACI1003: 'Z' is no role of RACI", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("{\"title\":")]
    [InlineData("{\"title\":\"\\ud800\",\"phases\":7}")]
    public void What_is_no_matrix_is_an_exception_of_the_serializer(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Matrix>(json));

    [Fact]
    public void Comments_and_commas_are_up_to_the_serializer() =>
        Assert.Equal("x", JsonSerializer.Deserialize<Matrix>("{ /* a */ \"title\": \"x\", }", Lenient)!.Title);

    private sealed record Reply(string State, Matrix? Matrix, IReadOnlyList<Matrix?> Others);

    [JsonSerializable(typeof(Matrix))]
    [JsonSerializable(typeof(Reply))]
    private sealed partial class Generated : JsonSerializerContext;
}
