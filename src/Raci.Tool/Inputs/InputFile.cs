namespace Raci.Tool.Inputs;

/// <summary>A document to read.</summary>
/// <param name="Path">Its path; <c>-</c> for the standard input.</param>
/// <param name="RelativePath">Its path below the folder or pattern it was found by; the name of the file where the user named it.</param>
/// <param name="IsNamed">Whether the user named it, and not a folder or a pattern it was found by.</param>
internal sealed record InputFile(string Path, string RelativePath, bool IsNamed)
{
    /// <summary>What stands for the standard input and output on a command line.</summary>
    public const string StandardStream = "-";

    /// <summary>Gets whether the standard input is read.</summary>
    public bool IsStandardInput => IsNamed && Path == StandardStream;

    /// <summary>Gets the name for people.</summary>
    public string Name => IsStandardInput ? "<stdin>" : Path;
}
