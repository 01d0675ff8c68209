using AngleSharp.Dom;

namespace Raci.Formats.Html;

/// <summary>What a browser shows in place of an element: the words of an image, what is chosen in a list, what is filled in.</summary>
internal static class HtmlReplaced
{
    private static readonly HashSet<string> Embedded = new(["audio", "canvas", "embed", "iframe", "noscript", "object", "svg", "video"], StringComparer.Ordinal);

    private static readonly HashSet<string> NotFilledIn = new(["button", "color", "file", "hidden", "image", "password", "range", "reset", "submit"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the words that stand for an element; null where its content does.</summary>
    public static string? WordsOf(IElement element) => element.LocalName switch
    {
        "img" => element.GetAttribute("alt") ?? "",
        "select" => ChosenOf(element),
        "input" => IsFilledIn(element) ? element.GetAttribute("value") ?? "" : "",
        _ => null,
    };

    /// <summary>Tells whether an element shows something that cannot be read as words.</summary>
    public static bool IsUnreadable(IElement element) => element.LocalName switch
    {
        "img" => !element.HasAttribute("alt"),
        "input" => element.GetAttribute("type") is { } type && (IsTick(type) || type.Equals("image", StringComparison.OrdinalIgnoreCase)),
        var name => Embedded.Contains(name),
    };

    private static bool IsFilledIn(IElement input) => input.GetAttribute("type") is not { } type || !(IsTick(type) || NotFilledIn.Contains(type));

    private static bool IsTick(string type) => type.Equals("checkbox", StringComparison.OrdinalIgnoreCase) || type.Equals("radio", StringComparison.OrdinalIgnoreCase);

    // Of a list that allows several, all that are marked; else the last that is, or the first.
    private static string ChosenOf(IElement select)
    {
        var options = select.QuerySelectorAll("option");
        var chosen = options.Where(option => option.HasAttribute("selected")).ToList();
        if (select.HasAttribute("multiple"))
            return string.Join(", ", chosen.Select(option => option.TextContent.Trim()));
        var shown = chosen.Count > 0 ? chosen[^1] : options.Length > 0 ? options[0] : null;
        return shown?.TextContent.Trim() ?? "";
    }
}
