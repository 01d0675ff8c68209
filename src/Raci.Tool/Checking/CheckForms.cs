namespace Raci.Tool.Checking;

/// <summary>The forms in which findings are given.</summary>
internal static class CheckForms
{
    public const string Text = "text";

    public static IReadOnlyList<string> Names { get; } = [Text, "json", "markdown", "sarif"];

    /// <summary>Gets the form of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="console">Where the findings go.</param>
    /// <param name="colors">Whether colours are wanted where a terminal shows them.</param>
    public static ICheckForm Of(string name, ToolConsole console, bool colors) => name switch
    {
        "json" => new JsonCheckForm(console.Output),
        "markdown" => new MarkdownCheckForm(console.Output),
        "sarif" => new SarifCheckForm(console.Output),
        _ => new TextCheckForm(console, colors),
    };
}
