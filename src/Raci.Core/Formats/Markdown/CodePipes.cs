namespace Raci.Formats.Markdown;

/// <summary>What becomes of pipes inside code spans.</summary>
internal enum CodePipes
{
    /// <summary>They split the row, as GitHub's rules have it.</summary>
    Split,

    /// <summary>Those without a space beside them belong to the code.</summary>
    KeepTight,

    /// <summary>All belong to the code.</summary>
    KeepAll,
}
