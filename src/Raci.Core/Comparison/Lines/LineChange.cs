namespace Raci.Comparison.Lines;

/// <summary>A stretch of lines that became another; either may be empty.</summary>
/// <param name="Start">The first line before.</param>
/// <param name="End">The line behind the last one before.</param>
/// <param name="NewStart">The first line after.</param>
/// <param name="NewEnd">The line behind the last one after.</param>
internal readonly record struct LineChange(int Start, int End, int NewStart, int NewEnd)
{
    /// <summary>Gets by how many lines all that follows is shifted.</summary>
    public int Shift => NewEnd - NewStart - (End - Start);

    /// <summary>Gets whether lines were only put in.</summary>
    public bool IsInsertion => Start == End;
}
