using System.Text;
using System.Text.RegularExpressions;
using Raci.Formats;

namespace Raci.Core.Tests.Json;

/// <summary>Each example of the pages about JSON and YAML is read, and gives what the line behind it says: rows, the last row, what is told.</summary>
public sealed partial class ShapePageTests
{
    [Theory]
    [InlineData("json", 4)]
    [InlineData("yaml", 2)]
    public void Each_example_gives_what_stands_behind_it(string format, int count)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "formats", $"{format}.md")).ReplaceLineEndings("\n");
        var examples = Example().Matches(page);

        Assert.Equal(count, examples.Count);
        foreach (Match example in examples)
        {
            Assert.True(MatrixFormats.BuiltIn.FindByName(format, out var found));
            var result = found.Reader!.Read(Encoding.UTF8.GetBytes(example.Groups["code"].Value));
            var rows = result.Matrix!.Rows.Count;
            var findings = ShapeFindings.Of(result);
            var told = findings.Length == 0 ? "" : $"; {string.Join(", ", findings)}";

            Assert.Equal(example.Groups["gives"].Value, $"{rows} row{(rows == 1 ? "" : "s")}; `{ShapeFindings.LastRow(result)}`{told}");
        }
    }

    [Fact]
    public void The_first_example_is_what_is_written()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "formats", "json.md")).ReplaceLineEndings("\n");
        var example = Example().Match(page).Groups["code"].Value;

        Assert.Equal(example, MatrixFile.ToText(MatrixFile.Parse(example), "json"));
    }

    [GeneratedRegex(@"^```(json|yaml)\n(?<code>(?:.*\n)*?)```\n\nGives: (?<gives>.*)\.$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Example();
}
