using Spectre.Console;

namespace Raci.Tool;

/// <summary>Tells the user what happened: diagnostics on the standard error, one a line, as much of them as was asked for.</summary>
internal sealed class Reporter(ToolConsole console, DiagnosticSeverity least, bool colors)
{
    private readonly IAnsiConsole? _terminal = colors ? CreateTerminal(console.Error) : null;

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
    public void Done(string line, TextWriter output)
    {
        if (least < DiagnosticSeverity.Error)
            output.WriteLine(OneLine(line));
    }

    private void WriteError(string line, DiagnosticSeverity severity)
    {
        if (_terminal is null)
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
        _terminal.WriteLine(OneLine(line), new Style(color));
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
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // The terminal wraps a long line itself, and then it is copied as one.
        terminal.Profile.Width = int.MaxValue;
        return terminal;
    }
}
