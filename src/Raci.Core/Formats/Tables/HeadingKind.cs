namespace Raci.Formats.Tables;

/// <summary>What the words of a heading say of the column below; some words say several things.</summary>
[Flags]
internal enum HeadingKind
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>Activities.</summary>
    Activity = 1,

    /// <summary>Phases.</summary>
    Phase = 2,

    /// <summary>Notes, evidence and the like.</summary>
    Remark = 4,

    /// <summary>Numbers.</summary>
    Number = 8,
}
