using Spectre.Console;

namespace Raci.Tool.Reporting;

/// <summary>Makes what writes colours to a terminal.</summary>
internal static class ColorTerminal
{
    /// <summary>Gets a terminal over a standard stream that is known to be one.</summary>
    public static IAnsiConsole Over(TextWriter writer)
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

    /// <summary>Writes lines of pieces at once, each piece in its colour.</summary>
    public static void Write(IAnsiConsole terminal, IEnumerable<IEnumerable<TerminalText>> lines)
    {
        var paragraph = new Paragraph();
        foreach (var line in lines)
        {
            foreach (var (text, color) in line)
                paragraph.Append(text, color is { } shown ? new Style(Color.FromConsoleColor(shown)) : Style.Plain);
            paragraph.Append("\n");
        }

        terminal.Write(paragraph);
    }
}
