namespace Raci.Tool.Converting;

/// <summary>What became of one document.</summary>
internal enum Outcome
{
    /// <summary>It was converted.</summary>
    Converted,

    /// <summary>It was found in a folder or by a pattern, and holds no matrix.</summary>
    WithoutMatrix,

    /// <summary>The file that would be written was there and was kept.</summary>
    Kept,

    /// <summary>The document could not be read.</summary>
    Unreadable,

    /// <summary>What was read could not be written.</summary>
    Unwritten,
}
