namespace Raci.Tool;

/// <summary>Why a run ends before its work is done.</summary>
/// <param name="ExitCode">The exit code of the run.</param>
/// <param name="Message">One line for the user.</param>
internal sealed record Failure(int ExitCode, string Message)
{
    /// <summary>Gets the line that tells people.</summary>
    public string Line => $"raci: error: {Message}";

    /// <summary>Gets the failure of a wrong command line.</summary>
    public static Failure Usage(string message) => new(ExitCodes.WrongUsage, message);

    /// <summary>Gets the failure of an input or output that cannot be used.</summary>
    public static Failure Unusable(string message) => new(ExitCodes.Unusable, message);
}
