namespace Raci.Formats.Csv;

/// <summary>A role cell as it is written: letters or a dash, then the mark, then a space and the remark in brackets, whatever brackets the remark has.</summary>
/// <param name="Roles">The letters.</param>
/// <param name="Mark">Where the mark stands.</param>
/// <param name="Remark">Where the remark stands.</param>
internal readonly record struct WrittenCell(RoleSet Roles, Range Mark, Range Remark)
{
    private const string NoRoles = "—";

    /// <summary>Takes a cell apart; null where it is written otherwise.</summary>
    public static WrittenCell? Parse(ReadOnlySpan<char> cell)
    {
        var at = 0;
        var roles = RoleSet.None;
        while (at < cell.Length && char.IsAsciiLetterUpper(cell[at]) && !roles.Contains(cell[at]))
            roles |= RoleSet.Of(cell[at++]);
        if (at == 0)
        {
            if (!cell.StartsWith(NoRoles))
                return null;
            at = NoRoles.Length;
        }

        var end = at + Marks.Measure(cell[at..]);
        if (end == cell.Length)
            return new(roles, at..end, end..end);
        var hasRemark = cell.Length - end > 3 && cell[end..].StartsWith(" (") && cell[^1] == ')' && !Marks.IsBracketed(cell[(end + 2)..^1]);
        return hasRemark ? new(roles, at..end, (end + 2)..(cell.Length - 1)) : null;
    }
}
