using System.Globalization;
using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>Writes the body of the matrix's table: a row for each phase's title and for each activity, phases inside phases a level deeper.</summary>
internal sealed class MatrixRowsWriter
{
    private const double PhaseHeight = 24;

    private readonly MatrixLayout _layout;
    private readonly SheetWriter _sheet;
    private readonly ColumnWidths _widths;
    private readonly RoleCellWriter _roles;
    private readonly RoleSet _answering;
    private bool _formulaWritten;
    private int _row = MatrixLayout.FirstRow;

    /// <summary>Prepares to write the body of a layout's table.</summary>
    public MatrixRowsWriter(MatrixLayout layout, SheetWriter sheet, ColumnWidths widths)
    {
        (_layout, _sheet, _widths) = (layout, sheet, widths);
        _roles = new(layout, sheet);
        _answering = layout.Matrix.Scheme.Answering;
    }

    /// <summary>Gets what did not fit into its cell.</summary>
    public ValueList<Diagnostic> Cuts => _roles.Cuts;

    /// <summary>Gets the cells whose whole text is a link, in order.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Writes all rows.</summary>
    public void Write()
    {
        foreach (var (phase, place, path) in PhaseWalk.Of(_layout.Matrix.Phases))
        {
            var titles = path.Titles.Select(title => title.ToString()).ToArray();
            var name = MatrixLayout.PlaceName(place);
            var level = titles.Length - (MatrixLayout.HasRow(_layout.Matrix.Phases[place.Phases[0]], Place.OfPhase(place.Phases[0])) ? 0 : 1);
            if (MatrixLayout.HasRow(phase, place))
                WritePhase(phase, level, titles, name);
            for (var i = 0; i < phase.Activities.Count; i++)
                WriteActivity(phase.Activities[i], new Place(place.Phases, i), level, titles, name);
        }
    }

    private void WritePhase(Phase phase, int level, string[] titles, string place)
    {
        var style = CellStyle.Phase + Math.Max(0, level - 1);
        var lines = RowHeight.Lines(phase.Title.ToString(), (_widths[MatrixLayout.ActivityColumn] - (2 * level)) * 4 / 5);
        _sheet.StartRow(_row++, lines == 1 ? PhaseHeight : RowHeight.Of(lines), Math.Max(0, level - 1));
        _sheet.Text(MatrixLayout.ActivityColumn, style, phase.Title, level <= 1 ? RunFont.Phase : RunFont.InnerPhase);
        for (var column = MatrixLayout.ActivityColumn + 1; column <= _layout.LastVisible; column++)
            _sheet.Blank(column, style);
        WriteHidden(titles, place);
    }

    private void WriteActivity(Activity activity, Place place, int level, string[] titles, string phase)
    {
        _sheet.StartRow(_row, RowHeight.Of(Lines(activity, level)), level);
        _sheet.Text(MatrixLayout.ActivityColumn, CellStyle.Activity + level, activity.Name, RunFont.Body);
        AddLink(activity.Name);
        WriteRoles(activity, place);
        WriteAttributes(activity);
        if (_layout.HasCheck)
            WriteCheck(MatrixFigures.Answering(activity, _answering));
        WriteHidden(titles, string.Create(CultureInfo.InvariantCulture, $"{phase}{place.Row + 1}"));
        _row++;
    }

    private void WriteRoles(Activity activity, Place place)
    {
        var next = 0;
        var assignments = activity.Assignments.AsSpan();
        for (var i = 0; i < _layout.Matrix.Parties.Count; i++)
        {
            var column = MatrixLayout.FirstParty + i;
            if (next < assignments.Length && assignments[next].Party == _layout.Matrix.Parties[i].Name)
                _roles.Write(column, _row, place, assignments[next++]);
            else
                _sheet.Blank(column, CellStyle.Role);
        }
    }

    private void WriteAttributes(Activity activity)
    {
        for (var i = 0; i < _layout.Attributes.Count; i++)
            _sheet.Text(_layout.FirstAttribute + i, CellStyle.Attribute, ValueOf(activity, _layout.Attributes[i]), RunFont.Body);
    }

    private static Text ValueOf(Activity activity, string name)
    {
        foreach (ref readonly var attribute in activity.Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return default;
    }

    private void WriteCheck(int answering)
    {
        if (_formulaWritten)
        {
            _sheet.NextShared(_layout.CheckColumn, CellStyle.Check, answering);
            return;
        }

        _formulaWritten = true;
        var cells = CellReference.Range(MatrixLayout.FirstParty, _row, _layout.LastParty, _row);
        var range = CellReference.Range(_layout.CheckColumn, _row, _layout.CheckColumn, _layout.LastRow);
        _sheet.FirstShared(_layout.CheckColumn, CellStyle.Check, range, RoleFormula.Count(_answering, cells), answering);
    }

    private void WriteHidden(string[] titles, string place)
    {
        for (var i = 0; i < _layout.Levels; i++)
        {
            if (i < titles.Length && titles[i].Length > 0)
                _sheet.Text(_layout.FirstLevel + i, CellStyle.Hidden, titles[i]);
        }

        _sheet.Letters(_layout.PlaceColumn, CellStyle.Hidden, place);
        _sheet.EndRow();
    }

    private int Lines(Activity activity, int level)
    {
        var lines = RowHeight.Lines(activity.Name.ToString(), _widths[MatrixLayout.ActivityColumn] - (2 * level) - 2);
        foreach (ref readonly var assignment in activity.Assignments)
        {
            if (!assignment.Remark.IsEmpty)
                lines = Math.Max(lines, RowHeight.Lines(assignment.ToString(), _widths[MatrixLayout.FirstParty + _layout.Matrix.Parties.IndexOf(assignment.Party)] - 2));
        }

        foreach (ref readonly var attribute in activity.Attributes)
            lines = Math.Max(lines, RowHeight.Lines(attribute.Value.ToString(), _widths[_layout.FirstAttribute + _layout.Figures.AttributeIndex(attribute.Name)] - 3));
        return lines;
    }

    private void AddLink(Text name)
    {
        if (Links.Count < CellLimits.Hyperlinks && ActivityLinks.TryGet(name, out _))
            Links.Add(CellReference.Cell(MatrixLayout.ActivityColumn, _row));
    }
}
