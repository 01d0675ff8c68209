namespace Raci.Formats.Tables.Cells;

/// <summary>How a cell says what it says.</summary>
internal enum RoleFindingKind
{
    /// <summary>By letters, in whatever signs or scripts.</summary>
    Letters,

    /// <summary>By words that stand for letters.</summary>
    Words,

    /// <summary>By letters in brackets.</summary>
    Brackets,

    /// <summary>By a letter before another, as the P of "planned".</summary>
    Planned,

    /// <summary>By several of which one holds, or with a question mark.</summary>
    Open,

    /// <summary>By a word that may mean several roles.</summary>
    Ambiguous,

    /// <summary>By a word or sign for nothing.</summary>
    Nothing,
}
