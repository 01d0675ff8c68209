using System.Text;

namespace Raci.Tool;

/// <summary>The streams and surroundings of a run: those of the process, or those of a test.</summary>
internal sealed record ToolConsole
{
    private const int UsualWidth = 80;

    /// <summary>Gets the bytes of the standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Gets where a document goes that is written to the standard output.</summary>
    public required Stream OutputBytes { get; init; }

    /// <summary>Gets where results for people go: the standard output as text.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Gets where diagnostics go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Gets whether a person reads the standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Gets whether a person reads the diagnostics.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Gets what measures how many columns the terminal has that shows the diagnostics.</summary>
    public Func<int> Width { get; init; } = static () => UsualWidth;

    /// <summary>Gets whether the environment asks for no colours, as <c>NO_COLOR</c> and a dumb terminal do.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Gets the console of this process, with texts in UTF-8 whatever the machine says.</summary>
    public static ToolConsole OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new()
        {
            Input = Console.OpenStandardInput(),
            OutputBytes = Console.OpenStandardOutput(),
            Output = Console.Out,
            Error = Console.Error,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = WidthOfTerminal,
            IsPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || IsDumb(Environment.GetEnvironmentVariable("TERM")),
        };
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            // The terminal has no window, or is not the one of the standard output.
            return UsualWidth;
        }
    }

    private static bool IsDumb(string? term) => term is "dumb" || (string.IsNullOrEmpty(term) && !OperatingSystem.IsWindows());
}
