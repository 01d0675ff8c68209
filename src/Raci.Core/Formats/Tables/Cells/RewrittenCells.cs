namespace Raci.Formats.Tables.Cells;

/// <summary>Makes assignments of the cells of a table that are not simply letters.</summary>
/// <param name="table">The table.</param>
/// <param name="reading">How such cells are read.</param>
/// <param name="scheme">The alphabet of the roles.</param>
/// <param name="diagnostics">Where to say what was taken for what.</param>
internal sealed class RewrittenCells(SourceTable table, CellReading reading, RoleScheme scheme, DiagnosticList diagnostics)
{
    /// <summary>Reads a cell; false where it is no role of the scheme.</summary>
    public bool TryRead(int row, int column, string party, out Assignment assignment)
    {
        assignment = default;
        var source = table.Cell(row, column);
        if (reading.Read(source) is not { } finding)
            return false;
        var roles = RolesOf(finding);
        if (!scheme.Letters.IsSupersetOf(roles))
            return false;
        reading.Note(finding, source, scheme, table.LocationOf(row, column), diagnostics);
        if (finding.Kind == RoleFindingKind.Nothing)
            return true;
        var isLetters = finding.Kind == RoleFindingKind.Planned && roles.Count > 1;
        var remark = isLetters ? default : RemarkOf(finding.Remark, row, column);
        var mark = finding.Mark.Length == 0 ? null : finding.Mark;
        if (Marks.IsBracketed(remark.ToString()))
            (mark, remark) = (mark ?? $"({remark})", default);
        assignment = new Assignment(party, roles, mark, remark);
        return true;
    }

    /// <summary>Tells whether a remark says no more than the letter before it.</summary>
    public bool IsNameOf(ReadOnlySpan<char> remark, RoleSet roles) => !remark.IsEmpty && reading.IsNameOf(remark, roles);

    /// <summary>Gets the start of a hint that names the role a text may have meant; empty where it is near none.</summary>
    public Wording DidYouMean(Text text) => new(reading.Nearest(text.ToString(), scheme) is { } letter ? $"did you mean {letter}? otherwise " : "");

    // Where the scheme has a P, a letter before another is just one more.
    private RoleSet RolesOf(RoleFinding finding)
    {
        var both = finding.Roles | RoleSet.Of('P');
        return finding.Kind == RoleFindingKind.Planned && scheme.Letters.IsSupersetOf(both) ? both : finding.Roles;
    }

    // With the markup it has in the cell.
    private Text RemarkOf(string words, int row, int column)
    {
        if (words.Length == 0)
            return default;
        var text = table.CellText(row, column);
        var at = text.IsPlain ? -1 : text.ToString().IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? Text.Repair(words) : text.Slice(at, words.Length);
    }
}
