using System.Text;
using Raci.Formats;

namespace Raci.Core.Tests.Json;

/// <summary>JSON and YAML are told from other texts by their first lines.</summary>
public sealed class RecogniseTests
{
    [Theory]
    [InlineData("{ \"phases\": [] }", FormatMatch.Certain)]
    [InlineData("\n {\n \"$schema\": \"raci-matrix.schema.json\" }", FormatMatch.Certain)]
    [InlineData("{ \"name\": 1 }", FormatMatch.Likely)]
    [InlineData("{}", FormatMatch.Likely)]
    [InlineData("[1]", FormatMatch.Possible)]
    [InlineData("{ name: 1 }", FormatMatch.Possible)]
    [InlineData("phases:", FormatMatch.None)]
    [InlineData("", FormatMatch.None)]
    public void Json(string text, FormatMatch expected) => Assert.Equal(expected, MatrixFormats.Json.Reader!.Recognise(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("phases:\n- title: x\n", FormatMatch.Likely)]
    [InlineData("# a\n---\n\"parties\": [A]\n", FormatMatch.Likely)]
    [InlineData("title: x\nowner: y\n", FormatMatch.Possible)]
    [InlineData("---\ntitle: x\nphases: y\n---\n\n# Plan\n", FormatMatch.None)]
    [InlineData("Note: this is\na page.\n", FormatMatch.None)]
    [InlineData("| a: | b |\n", FormatMatch.None)]
    [InlineData("{ \"phases\": [] }", FormatMatch.None)]
    [InlineData("", FormatMatch.None)]
    public void Yaml(string text, FormatMatch expected) => Assert.Equal(expected, MatrixFormats.Yaml.Reader!.Recognise(Encoding.UTF8.GetBytes(text)));
}
