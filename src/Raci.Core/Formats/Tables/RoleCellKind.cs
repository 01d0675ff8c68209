namespace Raci.Formats.Tables;

/// <summary>What stands in a cell that may hold roles.</summary>
internal enum RoleCellKind
{
    /// <summary>Nothing, or a mark for nothing such as a dash.</summary>
    Empty,

    /// <summary>Letters and nothing else.</summary>
    Letters,

    /// <summary>Letters with a mark or a remark in brackets, or a remark alone behind a dash.</summary>
    Annotated,

    /// <summary>Roles in other notations than letters: words, letters of other scripts or in brackets.</summary>
    Rewritten,

    /// <summary>Letters with other words that stand in no brackets.</summary>
    Wordy,

    /// <summary>Something that is no role.</summary>
    Other,
}
