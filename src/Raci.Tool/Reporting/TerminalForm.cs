using Raci.Formats;
using Spectre.Console;

namespace Raci.Tool.Reporting;

/// <summary>For people at a terminal: each diagnostic with the line it speaks of, a caret below the place, and what to write instead.</summary>
/// <param name="console">The terminal.</param>
/// <param name="colors">Whether severities have colours.</param>
internal sealed class TerminalForm(ToolConsole console, bool colors) : IReportForm
{
    // Whoever has seen as many lines of one kind knows it; the places of all others are told all the same.
    private const int MostExcerpts = 20;

    private IAnsiConsole Terminal => field ??= ColorTerminal.Over(console.Error);

    /// <summary>Gets whether the terminal shows colours, and draws anew what it showed.</summary>
    public bool HasColors => colors;

    public void Report(IEnumerable<Diagnostic> diagnostics, DocumentExcerpts? excerpts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            counts[diagnostic.Id] = counts.GetValueOrDefault(diagnostic.Id) + 1;
            if (counts[diagnostic.Id] > MostExcerpts)
                Write([new(Printable.Of(diagnostic.ToString()), ColorOf(diagnostic.Severity))]);
            else
                Write(RowsOf(diagnostic, excerpts));
        }
    }

    public void Fail(Failure failure) => Write([new(Printable.Of(failure.Line), ColorOf(DiagnosticSeverity.Error))]);

    public void Done(string line) => Write([new(line, null)]);

    /// <summary>Works through files with a bar that shows how far it got.</summary>
    public void ShowProgress(int files, Action<Action> work) => ProgressBar.Show(Terminal, files, work);

    private List<TerminalText> RowsOf(Diagnostic diagnostic, DocumentExcerpts? excerpts)
    {
        var color = ColorOf(diagnostic.Severity);
        List<TerminalText> texts = [new(Printable.Of((diagnostic with { Hint = null }).ToString()), color)];
        var snippet = excerpts?.At(diagnostic.Location) is { } excerpt ? Snippet.Of(diagnostic, excerpt, console.Width()) : null;
        if (snippet is not null)
        {
            texts.Add(new($"\n{snippet.Gutter}│ ", ConsoleColor.DarkGray));
            texts.Add(new(snippet.Line, null));
        }

        if (snippet is { Marker.Length: > 0 })
        {
            texts.Add(new($"\n{snippet.EmptyGutter}│ ", ConsoleColor.DarkGray));
            texts.Add(new(snippet.Marker, color));
        }

        if (diagnostic.Hint is not null)
            texts.Add(new($"\n{snippet?.EmptyGutter ?? "  "}= {Printable.Of(diagnostic.Hint)}", null));
        return texts;
    }

    private void Write(List<TerminalText> texts)
    {
        if (!colors)
        {
            console.Error.WriteLine(string.Concat(texts.Select(text => text.Text)).ReplaceLineEndings());
            return;
        }

        // At once, so that a bar that is shown below is drawn anew only once, below whole lines.
        var paragraph = new Paragraph();
        foreach (var (text, color) in texts)
            paragraph.Append(text, color is { } shown ? new Style(Color.FromConsoleColor(shown)) : Style.Plain);
        paragraph.Append("\n");
        Terminal.Write(paragraph);
    }

    private static ConsoleColor ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ConsoleColor.Red,
        DiagnosticSeverity.Warning => ConsoleColor.Yellow,
        _ => ConsoleColor.DarkGray,
    };
}
