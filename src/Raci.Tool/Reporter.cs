using Spectre.Console;

namespace Raci.Tool;

/// <summary>Tells the user what happened: diagnostics on the standard error, one a line, as much of them as was asked for.</summary>
internal sealed class Reporter(ToolConsole console, DiagnosticSeverity least, bool colors)
{
    private IAnsiConsole? Terminal => colors ? field ??= CreateTerminal(console.Error) : null;

    /// <summary>Prints those of some diagnostics the user wants to see.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity >= least)
                WriteError(diagnostic.ToString(), diagnostic.Severity);
        }
    }

    /// <summary>Prints why a run ends, and gives its exit code.</summary>
    public int Fail(Failure failure)
    {
        WriteError($"raci: error: {failure.Message}", DiagnosticSeverity.Error);
        return failure.ExitCode;
    }

    /// <summary>Prints what was done, unless only errors are wanted.</summary>
    /// <param name="line">The line.</param>
    /// <param name="output">Where it goes.</param>
    /// <remarks>It is a courtesy: where it cannot be written, as on a full disk or to a reader that has gone, what was done is done all the same.</remarks>
    public void Done(string line, TextWriter output)
    {
        if (least < DiagnosticSeverity.Error)
            WriteCourtesy(line, output);
    }

    /// <summary>Prints what was done where guesses and decisions are wanted too.</summary>
    /// <inheritdoc cref="Done"/>
    public void Detail(string line, TextWriter output)
    {
        if (least == DiagnosticSeverity.Info)
            WriteCourtesy(line, output);
    }

    /// <summary>Works through files, with a bar on a terminal that shows how far it got; lines are printed above the bar.</summary>
    /// <param name="files">How many files there are; no bar is shown for fewer than two.</param>
    /// <param name="work">The work, which calls what it is given after each file.</param>
    public void WithProgress(int files, Action<Action> work)
    {
        if (files > 1 && least == DiagnosticSeverity.Warning && Terminal is { } terminal)
            ProgressBar.Show(terminal, files, work);
        else
            work(() => { });
    }

    private void WriteError(string line, DiagnosticSeverity severity)
    {
        if (Terminal is not { } terminal)
        {
            console.Error.WriteLine(OneLine(line));
            return;
        }

        var color = severity switch
        {
            DiagnosticSeverity.Error => Color.Red,
            DiagnosticSeverity.Warning => Color.Yellow,
            _ => Color.Grey,
        };
        terminal.WriteLine(OneLine(line), new Style(color));
    }

    private static void WriteCourtesy(string line, TextWriter output)
    {
        try
        {
            output.WriteLine(OneLine(line));
        }
        catch (IOException)
        {
            // The work is done, and the exit code says so.
        }
    }

    // A file may be called anything; its name must neither break the line nor command the terminal.
    private static string OneLine(string line) =>
        line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : line;

    private static IAnsiConsole CreateTerminal(TextWriter writer)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Whether there is a terminal that knows colours was settled before; only Windows has terminals that do not know their sequences.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            // Only what draws anew on its own is drawn on such terminals.
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
        // The terminal wraps a long line itself, and then it is copied as one.
        terminal.Profile.Width = int.MaxValue;
        return terminal;
    }
}
