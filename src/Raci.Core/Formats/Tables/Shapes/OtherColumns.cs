namespace Raci.Formats.Tables.Shapes;

/// <summary>What the columns of a table are that are no roles: activities, phases, or something else about the activity.</summary>
/// <param name="Activity">The column of activities; -1 where there is none.</param>
/// <param name="Phase">The column of phases; -1 where there is none.</param>
/// <param name="Attributes">The others.</param>
internal sealed record OtherColumns(int Activity, int Phase, List<int> Attributes)
{
    /// <summary>Decides what the columns are that are no roles.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isTaken">For each column, whether it is one of roles.</param>
    public static OtherColumns Of(SourceTable table, bool[] isTaken)
    {
        var others = Enumerable.Range(0, table.ColumnCount).Where(column => !isTaken[column]).ToList();
        var phase = table.PhaseStarts.Count == 0 && others.Count > 1 ? others.FindIndex(column => Vocabulary.IsPhase(Name(table, column))) : -1;
        var phaseColumn = phase < 0 ? -1 : others[phase];
        others.Remove(phaseColumn);
        var activity = others.FindIndex(column => Vocabulary.IsActivity(Name(table, column)));
        if (activity < 0)
            activity = others.FindIndex(column => !Vocabulary.IsNumber(Name(table, column)) && !Vocabulary.IsRemark(Name(table, column)) && !IsNumbering(table, column));
        var activityColumn = activity < 0 ? -1 : others[activity];
        others.Remove(activityColumn);
        return new OtherColumns(activityColumn, phaseColumn, others);
    }

    /// <summary>Starts a phase where a row names one; a blank repeats the phase above.</summary>
    public void AddPhase(SourceTable table, MatrixSketch sketch, int row)
    {
        if (Phase < 0 || table.CellText(row, Phase) is not { IsEmpty: false } phase)
            return;
        if (sketch.Phases.Count == 0 || sketch.Phases[^1].Title != phase)
            sketch.Phases.Add(new PhaseStart(sketch.Rows.Count, 0, phase, table.LocationOf(row, Phase)));
    }

    private static string Name(SourceTable table, int column) => table.HeadingText(column).ToString().Trim(' ', ':');

    private static bool IsNumbering(SourceTable table, int column)
    {
        for (var row = 0; row < Math.Min(table.RowCount, 100); row++)
        {
            if (!Vocabulary.IsNumbering(table.Cell(row, column).Trim()))
                return false;
        }

        return true;
    }
}
