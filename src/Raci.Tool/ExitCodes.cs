namespace Raci.Tool;

/// <summary>What the command tells its caller: these numbers are a contract.</summary>
internal static class ExitCodes
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>There are findings, or differences; everything asked for was done.</summary>
    public const int Findings = 1;

    /// <summary>An input or an output is unusable and nothing was written for it; of many, the others were converted.</summary>
    public const int Unusable = 2;

    /// <summary>The command line is wrong; nothing was read.</summary>
    public const int WrongUsage = 64;

    /// <summary>The user interrupted; no file is half written.</summary>
    public const int Interrupted = 130;
}
