using Raci.Tool.Reporting;

namespace Raci.Tool.Translating;

/// <summary>The forms of findings by their names.</summary>
internal static class FindingForms
{
    /// <summary>Gets the names of all forms: what people read, what programs read, what a pull request shows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "markdown"];

    /// <summary>Gets a form.</summary>
    /// <param name="name">Its name; null for what people read.</param>
    /// <param name="isFix">Whether translations are corrected.</param>
    /// <param name="console">Where the form is written.</param>
    /// <param name="reporter">Who tells people how it went.</param>
    public static IFindingForm Of(string? name, bool isFix, ToolConsole console, Reporter reporter) => name switch
    {
        "json" => new JsonFindings(console.Output, isFix),
        "markdown" => new MarkdownFindings(console.OutputBytes),
        _ => new TextFindings(console.Output, reporter),
    };
}
