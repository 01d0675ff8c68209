namespace Raci.Tool.Diffing;

/// <summary>The forms by their names; none is loaded that is not used.</summary>
internal static class DiffForms
{
    /// <summary>Gets the names of all forms.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "markdown"];

    /// <summary>Gets a form; that for people where none is named.</summary>
    public static IDiffForm Of(string? name, bool colors) => name switch
    {
        "json" => new JsonDiff(),
        "markdown" => new MarkdownDiff(),
        _ => new TextDiff(colors),
    };
}
