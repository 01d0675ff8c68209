namespace Raci.Comparison.Lines;

/// <summary>Where the lines of a region of three texts differ.</summary>
internal enum LineOrigin
{
    /// <summary>All three texts have the same lines.</summary>
    Same,

    /// <summary>Our side changed them.</summary>
    Ours,

    /// <summary>Their side changed them.</summary>
    Theirs,

    /// <summary>Both sides changed them alike.</summary>
    Alike,

    /// <summary>Both sides changed them in different ways.</summary>
    Conflict,
}
