using System.Text;

namespace Raci.Tool.Tests;

/// <summary>What the tests of results have in common.</summary>
internal static class Results
{
    /// <summary>Gets the lines of a result for people.</summary>
    public static string[] Lines(this ToolRun run) => run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Gets a result that is a document.</summary>
    public static string Document(this ToolRun run) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(run.OutputBytes);

    /// <summary>Asks something of a Markdown page.</summary>
    public static Task<ToolRun> Ask(string page, string command, params string[] args) =>
        ToolRun.Of(console => console, page, [command, "--from", "markdown", "-", .. args]);
}
