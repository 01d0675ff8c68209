namespace Raci.Tool.Reporting;

/// <summary>A diagnostic as a terminal shows it: what and where, below it the line of the document with a caret below the place, and what to write instead.</summary>
internal static class DiagnosticLines
{
    /// <summary>Gets the lines, each of pieces with their colours.</summary>
    /// <param name="headline">What and where, in one line.</param>
    /// <param name="diagnostic">The diagnostic, for its severity and its hint.</param>
    /// <param name="snippet">What the document holds at its place; null where there is nothing to show.</param>
    public static IEnumerable<TerminalText[]> Of(string headline, Diagnostic diagnostic, Snippet? snippet)
    {
        var color = ColorOf(diagnostic.Severity);
        yield return [new(Printable.Of(headline), color)];
        if (snippet is not null)
            yield return [new($"{snippet.Gutter}│ ", ConsoleColor.DarkGray), new(snippet.Line, null)];
        if (snippet is { Marker.Length: > 0 })
            yield return [new($"{snippet.EmptyGutter}│ ", ConsoleColor.DarkGray), new(snippet.Marker, color)];
        if (diagnostic.Hint is not null)
            yield return [new($"{snippet?.EmptyGutter ?? "  "}= {Printable.Of(diagnostic.Hint)}", null)];
    }

    /// <summary>Gets the colour of a severity.</summary>
    public static ConsoleColor ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ConsoleColor.Red,
        DiagnosticSeverity.Warning => ConsoleColor.Yellow,
        _ => ConsoleColor.DarkGray,
    };
}
