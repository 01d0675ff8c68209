using System.Text;
using Raci.Formats;
using Raci.Formats.Json;

namespace Raci.Core.Tests.Json;

/// <summary>What a hostile document costs is bounded, and it ends with an error that says why.</summary>
public sealed class JsonHostileTests
{
    private const int Long = 10_000_000;

    [Theory]
    [InlineData("[", "RACI1035 (1,66)#")]
    [InlineData("{\"a\":", "RACI1043 (1,2)#/a", "RACI1035 (1,326)#/a")]
    [InlineData("{\"metadata\":", "RACI1035 (1,781)#/metadata")]
    [InlineData("\"", "RACI1040 (1,3)")]
    [InlineData(" ", "RACI1040 (1,10000001)")]
    [InlineData("\n", "RACI1040 (10000001,1)")]
    public void Megabytes_of_one_thing_end_with_an_error(string thing, params string[] expected)
    {
        var result = Read(string.Concat(Enumerable.Repeat(thing, Long / thing.Length)));

        Assert.Null(result.Matrix);
        Assert.True(result.HasErrors);
        Assert.Equal(expected[^1].Split('#')[0], ShapeFindings.Of(result)[^1].Split('#')[0]);
    }

    [Fact]
    public void Levels_beyond_the_limit_are_refused_and_those_within_are_read()
    {
        Assert.Null(Read(Deep(100_000)).Matrix);
        Assert.Equal("RACI1035", Assert.Single(Read(Deep(65)).Diagnostics).Id);
        Assert.True(Read(Deep(64)).IsSuccess);
    }

    [Fact]
    public void Rows_parties_and_lengths_are_bounded()
    {
        const string Json = """{"parties":["A","B"],"phases":[{"activities":["x","y","z"]}]}""";

        Assert.Equal(["RACI1035 (1,17)#/parties/1"], ShapeFindings.Of(Read(Json, new ReadLimits { Parties = 1 })));
        Assert.Equal(["RACI1035 (1,55)#/phases/0/activities/2"], ShapeFindings.Of(Read(Json, new ReadLimits { Rows = 2 })));
        Assert.Equal(["RACI1035 (1,51)#/phases/0/activities/0/assignments/B"], ShapeFindings.Of(Read("""{"phases":[{"activities":[{"assignments":{"A":"R","B":"R"}}]}]}""", new ReadLimits { Parties = 1 })));
        Assert.Equal(["RACI1007 (1,10)#/title"], ShapeFindings.Of(Read($$"""{"title":"{{new string('x', 40_000)}}"}""")));
    }

    [Fact]
    public void A_document_that_is_wrong_all_over_is_given_up()
    {
        var result = Read($"[{string.Concat(Enumerable.Repeat("1,", 1_000_000))}1]".Insert(0, "{\"phases\":") + "}");

        Assert.Equal(10_001, result.Diagnostics.Count);
        Assert.Equal("RACI1035 (1,20012)#/phases/10000", ShapeFindings.Of(result)[^1]);
    }

    [Fact]
    public void Names_that_are_not_known_take_time_for_each_once()
    {
        var json = new StringBuilder("{\"parties\":[],\"phases\":[{\"activities\":[{\"assignments\":{");
        for (var i = 0; i < 1000; i++)
            json.Append($"\"party {999 - i}\":\"R\",");
        var rows = string.Concat(Enumerable.Repeat("{\"assignments\":{\"party 999\":\"A\"}},", 20_000));
        json.Length--;
        json.Append("}},").Append(rows).Length--;

        Assert.Equal(20_001, Read(json.Append("]}]}").ToString()).Matrix!.Rows.Count);
    }

    private static string Deep(int levels) => $"{{\"metadata\":{{\"a\":{new string('[', levels - 1)}{new string(']', levels - 1)}}}}}";

    private static ReadResult Read(string json, ReadLimits? limits = null) => new JsonMatrixReader().Read(Encoding.UTF8.GetBytes(json), limits);
}
