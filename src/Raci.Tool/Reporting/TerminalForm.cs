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
                Write([[new(Printable.Of(diagnostic.ToString()), DiagnosticLines.ColorOf(diagnostic.Severity))]]);
            else
                Write(DiagnosticLines.Of((diagnostic with { Hint = null }).ToString(), diagnostic, SnippetOf(diagnostic, excerpts)));
        }
    }

    public void Fail(Failure failure) => Write([[new(Printable.Of(failure.Line), DiagnosticLines.ColorOf(DiagnosticSeverity.Error))]]);

    public void Done(string line) => Write([[new(line, null)]]);

    /// <summary>Works through files with a bar that shows how far it got.</summary>
    public void ShowProgress(int files, Action<Action> work) => ProgressBar.Show(Terminal, files, work);

    private Snippet? SnippetOf(Diagnostic diagnostic, DocumentExcerpts? excerpts) =>
        excerpts?.At(diagnostic.Location) is { } excerpt ? Snippet.Of(diagnostic, excerpt, console.Width()) : null;

    // At once, so that a bar that is shown below is drawn anew only once, below whole lines.
    private void Write(IEnumerable<IEnumerable<TerminalText>> lines)
    {
        if (colors)
            ColorTerminal.Write(Terminal, lines);
        else
            console.Error.WriteLine(string.Join(Environment.NewLine, lines.Select(line => string.Concat(line.Select(piece => piece.Text)))));
    }
}
