namespace Raci.Formats.Excel.Reading;

/// <summary>A phase of our own sheet while its rows are read.</summary>
/// <param name="written">What was written of it.</param>
/// <param name="hasRow">Whether its title has a row.</param>
internal sealed class OwnPhase(WrittenPhase written, bool hasRow)
{
    /// <summary>Gets what was written of it.</summary>
    public WrittenPhase Written { get; } = written;

    /// <summary>Gets or sets its title.</summary>
    public Text Title { get; set; } = written.Title;

    /// <summary>Gets the rows of its activities, in the order of the sheet, with the row each had when written; zero for a new one.</summary>
    public List<(int Row, int Written)> Rows { get; } = [];

    /// <summary>Gets the phases inside.</summary>
    public List<OwnPhase> Phases { get; } = [];

    /// <summary>Gets or sets whether the row of its title was met.</summary>
    public bool IsSeen { get; set; } = !hasRow;

    /// <summary>Gets whether anything of it is still in the sheet.</summary>
    public bool IsThere => IsSeen || Rows.Count > 0 || Phases.Exists(phase => phase.IsThere);
}
