using Raci.Collections;

namespace Raci.Formats.Excel.Reading;

/// <summary>What the data part of a workbook says of a phase: all but the activities that their cells show exactly.</summary>
internal sealed class WrittenPhase
{
    public Text Title { get; init; }

    public string Introduction { get; set; } = "";

    public string Conclusion { get; set; } = "";

    public List<Note> Notes { get; } = [];

    /// <summary>Gets the activities that their cells do not show exactly, by their row from one.</summary>
    public Dictionary<int, Activity> Activities { get; } = [];

    public List<WrittenPhase> Phases { get; } = [];

    /// <summary>Gets the phase without activities.</summary>
    public Phase ToPhase() => new(Title, [], Phases.Select(phase => phase.ToPhase()).ToValueList(), Introduction, Conclusion, Notes.ToValueList());
}
