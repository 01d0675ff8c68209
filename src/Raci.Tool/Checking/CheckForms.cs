namespace Raci.Tool.Checking;

/// <summary>The forms in which findings are given.</summary>
internal static class CheckForms
{
    public const string Text = "text";

    public static IReadOnlyList<string> Names { get; } = [Text, "json", "markdown", "sarif"];

    /// <summary>Gets the form of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="width">How many columns there are for a text.</param>
    public static ICheckForm Of(string name, int width) => name switch
    {
        "json" => new JsonCheckForm(),
        "markdown" => new MarkdownCheckForm(),
        "sarif" => new SarifCheckForm(),
        _ => new TextCheckForm(width),
    };
}
