namespace Raci.Formats.Tables.Shapes;

/// <summary>The part of a party in an activity of a table that is made anew.</summary>
/// <param name="Roles">The letters.</param>
/// <param name="Mark">The mark; null for none.</param>
/// <param name="Remark">The remark; empty for none.</param>
/// <param name="Location">Where it stands in the source.</param>
internal readonly record struct SketchCell(RoleSet Roles, string? Mark, Text Remark, SourceLocation Location)
{
    // Beyond it nobody reads a remark, and joining many takes its time.
    private const int LongestJoined = 4_000;

    /// <summary>Gets the same with another said of the same party and activity.</summary>
    /// <param name="other">The other.</param>
    /// <param name="rest">The other's remark where it is too much beside this one; else empty.</param>
    public SketchCell With(SketchCell other, out Text rest)
    {
        rest = !Remark.IsEmpty && Remark != other.Remark && Remark.Length + other.Remark.Length > LongestJoined ? other.Remark : default;
        var remark = Remark.IsEmpty || Remark == other.Remark ? other.Remark
            : other.Remark.IsEmpty || !rest.IsEmpty ? Remark
            : new Text([.. Remark.Runs, new TextRun("; "), .. other.Remark.Runs]);
        return new(Roles | other.Roles, Mark ?? other.Mark, remark, Location);
    }

    /// <summary>Gets the cell as tables have it: letters, mark, remark in brackets.</summary>
    public override string ToString() => $"{(Roles.IsEmpty ? "—" : Roles.ToString())}{Mark}{(Remark.IsEmpty ? "" : $" ({Remark})")}";
}
