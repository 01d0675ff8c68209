namespace Raci.Formats.Markdown.Merging;

/// <summary>Which lines stand where both sides changed the same lines, before these are edited to say what is meant.</summary>
internal enum ConflictChoice
{
    /// <summary>Those of our side, and behind them those of theirs where both only put lines in.</summary>
    OursThenTheirs,

    /// <summary>Those of their side first where both only put lines in; else those of our side.</summary>
    TheirsThenOurs,

    /// <summary>Those of our side.</summary>
    Ours,

    /// <summary>Those both sides started from.</summary>
    Start,

    /// <summary>Those of their side.</summary>
    Theirs,
}
