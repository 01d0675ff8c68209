namespace Raci;

/// <summary>What a role does, whatever its letter. Rules, colours and conversions go by kind, never by letter.</summary>
public enum RoleKind
{
    /// <summary>None of the other kinds: the role of a custom scheme whose meaning nobody stated.</summary>
    Other,

    /// <summary>Does the work, such as R in RACI and D in DACI.</summary>
    Performs,

    /// <summary>Has the last word and answers for the result, such as A in RACI and D in RAPID.</summary>
    Answers,

    /// <summary>Helps those who do the work, such as S in RASCI.</summary>
    Supports,

    /// <summary>Is asked before or during the work, such as C in RACI.</summary>
    Advises,

    /// <summary>Checks or signs the result, such as V and S in RACI-VS.</summary>
    Verifies,

    /// <summary>Is told about the work, such as I in RACI.</summary>
    Informed,

    /// <summary>Is left out on purpose, such as O in RACIO.</summary>
    Excluded,
}
