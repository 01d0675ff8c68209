using Raci.Collections;

namespace Raci.Formats.Tables;

/// <summary>A phase while it is being read.</summary>
/// <param name="title">Its title; empty for the tables no heading names.</param>
/// <param name="level">The level of its heading.</param>
internal sealed class PhaseDraft(Text title, int level)
{
    public Text Title { get; } = title;

    public int Level { get; } = level;

    /// <summary>Gets whether the phase only keeps a further table of its parent apart.</summary>
    public bool IsFurtherTable { get; init; }

    public List<ProsePiece> Introduction { get; } = [];

    public List<ProsePiece> Conclusion { get; set; } = [];

    /// <summary>Gets the part of the conclusion in which notes were looked for already.</summary>
    public List<ProsePiece> SettledConclusion { get; } = [];

    public List<Activity> Activities { get; } = [];

    /// <summary>Gets where each activity stands.</summary>
    public RowSources Sources { get; } = new();

    public List<PhaseDraft> Phases { get; } = [];

    public List<Note> Notes { get; } = [];

    /// <summary>Gets the marks of the phase's cells that no note explains yet.</summary>
    public HashSet<string> OpenMarks { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets whether a table of activities was put into the phase itself.</summary>
    public bool HasTable { get; set; }

    /// <summary>Takes the notes that marks of the phase's cells point to out of its conclusion.</summary>
    public void TakeNotes(NoteFinder finder)
    {
        if (OpenMarks.Count > 0)
            Conclusion = finder.Take(Conclusion, OpenMarks, Notes);
    }

    /// <summary>Gets the prose behind the table, which then belongs elsewhere.</summary>
    public List<ProsePiece> TakeConclusion()
    {
        var taken = Conclusion;
        Conclusion = [];
        return taken;
    }

    /// <summary>Gets the finished phase.</summary>
    public Phase ToPhase() => new(
        Title,
        Activities.ToValueList(),
        Phases.Count == 0 ? [] : Phases.Select(phase => phase.ToPhase()).ToValueList(),
        ProsePiece.Join(Introduction),
        ProsePiece.Join(SettledConclusion.Count == 0 ? Conclusion : [.. SettledConclusion, .. Conclusion]),
        Notes.ToValueList());
}
