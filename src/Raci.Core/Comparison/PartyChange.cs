using Raci.Collections;

namespace Raci.Comparison;

/// <summary>A party was added, removed, renamed or moved.</summary>
public sealed record PartyChange : Change
{
    internal PartyChange(ChangeKind kind, int? before, int? after, Party? older, Party? newer, ValueList<PartyCell> cells = default)
        : base(kind, default) => (IndexBefore, IndexAfter, Before, After, Cells) = (before, after, older, newer, cells);

    /// <summary>Gets the party as it was; null where it is new.</summary>
    public Party? Before { get; private init; }

    /// <summary>Gets the party as it is; null where it is gone.</summary>
    public Party? After { get; private init; }

    /// <summary>Gets the zero-based column it had; null where it is new.</summary>
    public int? IndexBefore { get; private init; }

    /// <summary>Gets the zero-based column it has; null where it is gone.</summary>
    public int? IndexAfter { get; private init; }

    /// <summary>Gets the cells that came or went with the party, in rows that were there before and are there after.</summary>
    public ValueList<PartyCell> Cells { get; }

    /// <inheritdoc/>
    public override Change Reversed() =>
        this with { Kind = ChangeKinds.Reversed(Kind), Before = After, After = Before, IndexBefore = IndexAfter, IndexAfter = IndexBefore };
}
