using Raci.Tool.Inputs;

namespace Raci.Tool.Converting;

/// <summary>One document to convert.</summary>
/// <param name="Input">The document to read.</param>
/// <param name="Output">The path of the document to write; <c>-</c> for the standard output.</param>
/// <param name="Obstacle">Why it is not converted, as was seen before anything was read; null where nothing was seen.</param>
/// <param name="Foreseen">What becomes of it where there is an obstacle.</param>
internal sealed record Job(InputFile Input, string Output, Failure? Obstacle = null, Outcome Foreseen = Outcome.Converted)
{
    /// <summary>Gets whether the standard output is written.</summary>
    public bool WritesStandardOutput => Output == InputFile.StandardStream;

    /// <summary>Gets the output's name for people.</summary>
    public string OutputName => WritesStandardOutput ? "<stdout>" : Output;
}
