namespace Raci.Tool;

/// <summary>One conversion as the user asked for it.</summary>
/// <param name="Input">The document to read; <c>-</c> for the standard input.</param>
/// <param name="Output">The document to write; <c>-</c> for the standard output.</param>
/// <param name="From">The name of the format to read; null to go by the extension.</param>
/// <param name="To">The name of the format to write; null to go by the extension.</param>
/// <param name="Lenient">Whether a matrix is written though its document has errors.</param>
internal sealed record ConvertRequest(string Input, string Output, string? From, string? To, bool Lenient)
{
    private const string StandardStream = "-";

    /// <summary>Gets whether the standard input is read.</summary>
    public bool ReadsStandardInput => Input == StandardStream;

    /// <summary>Gets whether the standard output is written.</summary>
    public bool WritesStandardOutput => Output == StandardStream;

    /// <summary>Gets the input's name for people.</summary>
    public string InputName => ReadsStandardInput ? "<stdin>" : Input;

    /// <summary>Gets the output's name for people.</summary>
    public string OutputName => WritesStandardOutput ? "<stdout>" : Output;
}
