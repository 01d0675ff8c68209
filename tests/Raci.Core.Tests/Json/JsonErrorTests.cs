using System.Text;
using Raci.Formats.Json;

namespace Raci.Core.Tests.Json;

/// <summary>Each kind of error, with its pointer, line and column.</summary>
public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("", "RACI1040 (1,1)")]
    [InlineData("plan", "RACI1040 (1,1)")]
    [InlineData("{\n  \"title\": \"x\",\n}", "RACI1040 (3,1)")]
    [InlineData("{\n  // a plan\n  \"title\": \"x\"\n}", "RACI1040 (2,3)")]
    [InlineData("{ \"title\": \"é😀\", oops }", "RACI1040 (1,19)")]
    [InlineData("{ \"title\": \"x\" }\n{}", "RACI1040 (2,1)")]
    [InlineData("{ \"title\": \"a\nb\" }", "RACI1040 (1,14)")]
    [InlineData("{}", "RACI1051 (1,1)")]
    [InlineData("[]", "RACI1051 (1,1)")]
    [InlineData("\"RACI\"", "RACI1051 (1,1)")]
    [InlineData("{ \"title\": \"x\", \"owner\": { \"a\": [\"deep\"] } }", "RACI1051 (1,1)")]
    public void A_document_that_is_no_object_gives_no_matrix(string json, params string[] expected)
    {
        var result = Read(json);

        Assert.Equal(expected, ShapeFindings.Of(result));
        Assert.Null(result.Matrix);
    }

    [Theory]
    [InlineData(" \n", "it is empty")]
    [InlineData("{ \"title\": \"x\"", "it ends before all that was opened is closed: a text, a list or an object")]
    [InlineData("{ \"title\": \"x", "it ends before all that was opened is closed: a text, a list or an object")]
    [InlineData("{ /* a plan */ }", "a comment stands here, and JSON has none")]
    [InlineData("{ \"parties\": [\"A\",\n] }", "a comma stands before the end of a list or an object")]
    [InlineData("{ 'title': 'x' }", "names and texts stand in double quotes")]
    [InlineData("{ \"title\": 'x' }", "names and texts stand in double quotes")]
    [InlineData("{ title: \"x\" }", "the name of a member stands in double quotes")]
    [InlineData("{ \"parties\": [], title: \"x\" }", null)]
    [InlineData("{ \"title\": \"a\tb\" }", "a line end or a tab stands inside a text; write \\n or \\t")]
    public void What_is_no_JSON_is_told_in_plain_words(string json, string? words)
    {
        var message = Read(json).Diagnostics[^1].Message;

        Assert.StartsWith($"this is no JSON: {words}", message, StringComparison.Ordinal);
        Assert.Equal(words is null ? message : $"this is no JSON: {words}", message);
    }

    [Theory]
    [InlineData("""{ "title": 5 }""", "RACI1042 (1,12)#/title")]
    [InlineData("""{ "title": ["x"] }""", "RACI1042 (1,12)#/title")]
    [InlineData("""{ "title": { "markdown": true } }""", "RACI1042 (1,26)#/title/markdown")]
    [InlineData("""{ "language": "not a tag" }""", "RACI1047 (1,15)#/language")]
    [InlineData("""{ "scheme": "XYZ" }""", "RACI1047 (1,13)#/scheme")]
    [InlineData("""{ "roles": [{ "letter": "RR", "name": "x" }] }""", "RACI1047 (1,25)#/roles/0/letter")]
    [InlineData("""{ "roles": [{ "name": "x" }] }""", "RACI1047 (1,13)#/roles/0")]
    [InlineData("""{ "roles": [{ "letter": "R", "name": "x", "kind": "runs" }] }""", "RACI1047 (1,51)#/roles/0/kind")]
    [InlineData("""{ "roles": [{ "letter": "R", "name": "x" }, { "letter": "R", "name": "y" }] }""", "RACI1044 (1,45)#/roles/1")]
    [InlineData("""{ "legend": "x" }""", "RACI1042 (1,13)#/legend")]
    [InlineData("""{ "parties": { "A": 1 } }""", "RACI1042 (1,14)#/parties")]
    [InlineData("""{ "parties": ["A", { "name": "A" }] }""", "RACI1044 (1,20)#/parties/1")]
    [InlineData("""{ "parties": [{ "heading": "A" }] }""", "RACI1047 (1,15)#/parties/0")]
    [InlineData("""{ "notes": [{ "mark": "see", "text": "x" }] }""", "RACI1047 (1,13)#/notes/0", "RACI1047 (1,23)#/notes/0/mark")]
    [InlineData("""{ "metadata": { "a": 1, "a": [2] } }""", "RACI1044 (1,25)#/metadata/a")]
    [InlineData("""{ "metadata": { "a/b~c": { "x": 1, "x": 2 } } }""", "RACI1044 (1,36)#/metadata/a~1b~0c/x")]
    [InlineData("""{ "title": "x", "title": "y" }""", "RACI1044 (1,17)#/title")]
    [InlineData("""{ "scheme": "RACI", "owner": { "a": ["deep"] } }""", "RACI1043 (1,21)#/owner")]
    [InlineData("""{ "title": "a\u0001\ud800b" }""", "RACI1006 (1,12)#/title")]
    [InlineData("""{ "phases": [5] }""", "RACI1042 (1,14)#/phases/0")]
    [InlineData("""{ "phases": [{ "activities": [5, "x"] }] }""", "RACI1042 (1,31)#/phases/0/activities/0")]
    public void A_wrong_value_is_told_and_the_rest_is_read(string json, params string[] expected)
    {
        var result = Read(json);

        Assert.Equal(expected, ShapeFindings.Of(result));
        Assert.NotNull(result.Matrix);
    }

    [Theory]
    [InlineData("\"X\"", "— (X)", "RACI1003 (2,6)#/phases/0/activities/0/assignments/A")]
    [InlineData("\"RX\"", "— (RX)", "RACI1003 (2,6)#/phases/0/activities/0/assignments/A")]
    [InlineData("\"perhaps\"", "— (perhaps)", "RACI1003 (2,6)#/phases/0/activities/0/assignments/A")]
    [InlineData("\"R veto\"", "R (veto)", "RACI1029 (2,6)#/phases/0/activities/0/assignments/A")]
    [InlineData("{\"roles\":\"X\",\"remark\":\"veto\"}", "— (X veto)", "RACI1003 (2,6)#/phases/0/activities/0/assignments/A")]
    [InlineData("{\"roles\":\"R\",\"mark\":\"x\"}", "R", "RACI1047 (2,26)#/phases/0/activities/0/assignments/A/mark")]
    [InlineData("{\"roles\":\"R\",\"note\":\"x\"}", "R", "RACI1043 (2,19)#/phases/0/activities/0/assignments/A/note")]
    [InlineData("[\"R\"]", "", "RACI1042 (2,6)#/phases/0/activities/0/assignments/A")]
    [InlineData("\"RA\"", "RA")]
    [InlineData("\"A, R\"", "RA")]
    [InlineData("\"ra\"", "RA")]
    [InlineData("\"RA*\"", "RA*")]
    [InlineData("\"C (veto)\"", "C (veto)")]
    [InlineData("\"R(1) (by mail)\"", "R(1) (by mail)")]
    [InlineData("\"\"", "")]
    [InlineData("null", "")]
    [InlineData("{}", "")]
    [InlineData("{\"roles\":\"A/R\"}", "RA")]
    [InlineData("{\"remark\":\"1\"}", "—(1)")]
    public void A_cell_is_read_as_people_write_it(string cell, string expected, params string[] findings)
    {
        var result = Read($$"""{ "parties": ["A"], "phases": [{ "activities": [{ "name": "x", "assignments": {\n"A": {{cell}}\n} }] }] }""".Replace("\\n", "\n", StringComparison.Ordinal));

        Assert.Equal(expected, result.Matrix!.Rows[0].Activity.AssignmentOf("A").ToString());
        Assert.Equal(findings, ShapeFindings.Of(result));
    }

    [Fact]
    public void A_party_that_is_not_listed_is_one_more()
    {
        var result = Read("""
            {
              "parties": ["A"],
              "phases": [{ "activities": [{ "assignments": { "B": "R", "A": "A", "B": "C" } }] }]
            }
            """);

        Assert.Equal(["RACI1045 (3,50)#/phases/0/activities/0/assignments/B", "RACI1044 (3,70)#/phases/0/activities/0/assignments/B"], ShapeFindings.Of(result));
        Assert.Equal(": A=A, B=R", ShapeFindings.LastRow(result));
    }

    [Fact]
    public void Parties_that_are_not_listed_are_those_of_the_assignments()
    {
        var result = Read("""{ "phases": [{ "activities": [{ "assignments": { "B": "R" } }, { "assignments": { "A": "A", "B": "C" } }] }] }""");

        Assert.Equal(["RACI1046 (1,13)#/phases"], ShapeFindings.Of(result));
        Assert.Equal(["B", "A"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.True(result.IsSuccess);
    }

    [Fact]
    public void What_stands_behind_the_phases_counts_for_them()
    {
        var result = Read("""
            { "phases": [{ "activities": [{ "name": "x", "assignments": { "A": "D", "B": "R" } }] }],
              "scheme": "DACI", "parties": ["B", "A"] }
            """);

        Assert.Equal(["RACI1003 (1,78)#/phases/0/activities/0/assignments/B"], ShapeFindings.Of(result));
        Assert.Equal("x: B=— (R), A=D", ShapeFindings.LastRow(result));
    }

    [Fact]
    public void Phases_below_the_fifth_level_follow_it()
    {
        var result = Read("""{"phases":[{"title":"1","phases":[{"title":"2","phases":[{"title":"3","phases":[{"title":"4","phases":[{"title":"5","phases":[{"title":"6","phases":[{"title":"7"}]}]}]}]}]}]}]}""");

        Assert.Equal(["RACI1048", "RACI1048"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["5", "6", "7"], result.Matrix!.Phases[0].Phases[0].Phases[0].Phases[0].Phases.Select(phase => phase.Title.ToString()));
    }

    [Fact]
    public void All_errors_before_a_syntax_error_are_told()
    {
        var result = Read("{ \"title\": 5,\n  \"scheme\": 6,\n  \"phases\": [{ \"titel\": \"x\" },\n  ] }");

        Assert.Equal(["RACI1042 (1,12)#/title", "RACI1042 (2,13)#/scheme", "RACI1043 (3,16)#/phases/0/titel", "RACI1040 (4,3)"], ShapeFindings.Of(result));
        Assert.Null(result.Matrix);
    }

    [Fact]
    public void Roles_that_leave_out_name_and_kind_have_those_of_the_known_scheme()
    {
        var result = Read("""{ "roles": [{ "letter": "D" }, { "letter": "a", "name": "Décide" }, { "letter": "C" }, { "letter": "I" }] }""");

        Assert.Equal("DACI", result.Matrix!.Scheme.Name);
        Assert.Equal("D = Driver, A = Décide, C = Contributor, I = Informed", string.Join(", ", result.Matrix.Scheme.Roles));
        Assert.Equal("A", result.Matrix.Scheme.Answering.ToString());
    }

    [Fact]
    public void Text_in_utf_16_and_with_a_byte_order_mark_is_read()
    {
        const string Json = """{ "title": "Ordér", "titel": 1 }""";
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Json)];
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)];
        byte[] latin = Encoding.Latin1.GetBytes(Json);

        Assert.Equal(["RACI1043 (1,21)#/titel"], ShapeFindings.Of(new JsonMatrixReader().Read(utf16)));
        Assert.Equal(["RACI1043 (1,21)#/titel"], ShapeFindings.Of(new JsonMatrixReader().Read(utf8)));
        Assert.Equal(["RACI1052 (1,16)", "RACI1043 (1,21)#/titel"], ShapeFindings.Of(new JsonMatrixReader().Read(latin)));
        Assert.Equal(["RACI1022 (1,1)"], ShapeFindings.Of(new JsonMatrixReader().Read("PK\u0003\u0004"u8.ToArray())));
    }

    [Fact]
    public void Sources_are_places_with_their_pointers()
    {
        var result = Read("""
            {
              "phases": [
                { "activities": [5, { "name": "x", "assignments": { "A/B": "R" } }] }
              ]
            }
            """);

        Assert.Equal("(3,5)#/phases/0", $"{result.Sources.Of(Place.OfPhase(0))}");
        Assert.Equal("(3,25)#/phases/0/activities/1", $"{result.Sources.Of(new Place([0], 0))}");
        Assert.Equal("(3,64)#/phases/0/activities/1/assignments/A~1B", $"{result.Sources.Of(new Place([0], 0), "A/B")}");
    }

    private static ReadResult Read(string json) => new JsonMatrixReader().Read(Encoding.UTF8.GetBytes(json));
}
