namespace Raci.Formats.Excel.Reading;

/// <summary>What texts look like when they are read from the cells they were written into: without code and links, which are looks there.</summary>
internal static class OwnTexts
{
    /// <summary>Gets a text as its cell shows it.</summary>
    public static Text AsShown(Text text) => text.IsPlain ? text : new Text(Shown(text));

    /// <summary>Gets the cell of an assignment.</summary>
    public static Text OfCell(in Assignment assignment, RoleScheme scheme)
    {
        if (assignment.IsEmpty)
            return default;
        if (RoleCellWriter.IsTooLong(assignment, scheme))
            return Text.OfNormal(TextRules.Fold(CellLimits.Cut(assignment.ToString(scheme))));
        if (assignment.Remark.IsPlain)
            return Text.OfNormal(assignment.ToString(scheme));
        return new Text([.. RoleCellWriter.RunsOf(assignment, scheme).Select(AsShown)]);
    }

    private static TextRun[] Shown(Text text) => [.. text.Runs.Select(AsShown)];

    private static TextRun AsShown(TextRun run) => new(run.Text, run.Style & (TextStyle.Bold | TextStyle.Italic));
}
