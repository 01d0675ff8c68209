namespace Raci;

/// <summary>The part one party plays in one activity: its letters, with a mark and a remark where the cell has them.</summary>
/// <remarks>Printed in every format as letters, then the mark, then the remark in brackets: <c>RA*</c>, <c>C (veto)</c>, <c>RA(1)</c>.</remarks>
public readonly partial record struct Assignment
{
    /// <summary>Creates an assignment.</summary>
    /// <param name="party">The name of the party; not empty.</param>
    /// <param name="roles">The letters; may be none where a mark or a remark stands.</param>
    /// <param name="mark">The mark behind the letters, such as <c>*</c> or <c>(1)</c>; null for none.</param>
    /// <param name="remark">Other words in the cell, without brackets; empty for none.</param>
    /// <exception cref="ArgumentException">The name is empty, the mark is none, or the remark's words are those of a mark, such as <c>1</c>.</exception>
    public Assignment(string party, RoleSet roles, string? mark = null, Text remark = default)
    {
        Party = TextRules.Check(party, nameof(party));
        if (Party.Length == 0)
            throw new ArgumentException("An assignment needs the name of a party.", nameof(party));
        if (Marks.IsBracketed(remark.ToString()))
            throw new ArgumentException($"The remark '{remark}' would be read as the mark ({remark}): give it as a mark.", nameof(remark));
        Roles = roles;
        Mark = mark is null ? null : Marks.Check(mark, nameof(mark));
        Remark = remark;
    }

    // For a party's own name and a mark, which keep the rules already.
    private Assignment(RoleSet roles, string party, string? mark, Text remark) => (Party, Roles, Mark, Remark) = (party, roles, mark, remark);

    /// <summary>Gets the name of the party.</summary>
    public string Party { get; }

    /// <summary>Gets the letters.</summary>
    public RoleSet Roles { get; }

    /// <summary>Gets the mark as printed, such as <c>*</c>; null for none.</summary>
    public string? Mark { get; }

    /// <summary>Gets the other words of the cell, without brackets; empty for none.</summary>
    public Text Remark { get; }

    /// <summary>Gets whether there is nothing in the cell; such an assignment is not stored.</summary>
    public bool IsEmpty => Roles.IsEmpty && !IsAnnotated;

    /// <summary>Gets whether there is a mark or a remark.</summary>
    internal bool IsAnnotated => Mark is not null || !Remark.IsEmpty;

    /// <summary>Gets the assignment with other letters.</summary>
    public Assignment WithRoles(RoleSet roles) => new(roles, Party, Mark, Remark);

    /// <summary>Gets the assignment with another mark, or with none.</summary>
    /// <exception cref="ArgumentException">The mark is none.</exception>
    public Assignment WithMark(string? mark) => new(Party, Roles, mark, Remark);

    /// <summary>Gets the assignment with another remark, or with an empty one.</summary>
    /// <exception cref="ArgumentException">The remark's words are those of a mark.</exception>
    public Assignment WithRemark(Text remark) => new(Party, Roles, Mark, remark);

    /// <summary>Gets the assignment for another party.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Assignment WithParty(string party) => new(party, Roles, Mark, Remark);

    /// <summary>Gets the cell as printed, without the party: <c>RA*</c>, <c>C (veto)</c>, <c>— (see below)</c>; empty for an empty one.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Gets the cell as printed, its letters in the order of a scheme.</summary>
    /// <exception cref="FormatException">A letter is not of the scheme.</exception>
    public string ToString(RoleScheme? scheme)
    {
        if (IsEmpty)
            return "";
        var letters = Roles.IsEmpty ? "—" : Roles.ToString(null, scheme);
        return Remark.IsEmpty ? letters + Mark : $"{letters}{Mark} ({Remark})";
    }

    /// <summary>Makes an assignment of a pair of texts, as in <c>("Client", "RA")</c>.</summary>
    /// <exception cref="FormatException">The second text holds no set of letters.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static implicit operator Assignment((string Party, string Roles) pair) => new(pair.Party, RoleSet.Parse(pair.Roles, null));

    /// <summary>Makes an assignment whose name and mark keep the rules already, as those of a reader's own columns do.</summary>
    internal static Assignment OfNormal(string party, RoleSet roles, string? mark = null, Text remark = default) => new(roles, party, mark, remark);
}
