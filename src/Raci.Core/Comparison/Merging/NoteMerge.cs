using Raci.Collections;

namespace Raci.Comparison.Merging;

/// <summary>Merges notes mark by mark. A note that one side took away together with the marks that pointed to it stays, and that is told, where the other side lets something new point to it.</summary>
/// <param name="conflicts">Where contradictions are noted.</param>
internal sealed class NoteMerge(Conflicts conflicts)
{
    private readonly KeyedMerge<Note> _merge = new(conflicts, note => note.Mark);

    /// <summary>Gets the notes with the changes of both sides.</summary>
    /// <param name="start">The notes both sides started from.</param>
    /// <param name="ours">The notes of our side, and what may point to them.</param>
    /// <param name="theirs">The notes of their side, and what may point to them.</param>
    /// <param name="merged">What may point to them when all is merged.</param>
    /// <param name="place">The place of their phase; null for the document.</param>
    /// <param name="subject">What a note is called.</param>
    public ValueList<Note> Merge(ValueList<Note> start, (ValueList<Note> Notes, ValueList<Phase> Phases) ours, (ValueList<Note> Notes, ValueList<Phase> Phases) theirs, ValueList<Phase> merged, Place? place, string subject)
    {
        var notes = _merge.Merge(start, ours.Notes, theirs.Notes, place, subject);
        var gone = start.Where(note => !Has(notes, note.Mark)).ToList();
        if (gone.Count == 0)
            return notes;
        var (marks, mine, other) = (MarksIn(merged), MarksIn(ours.Phases), MarksIn(theirs.Phases));
        var missed = gone.Where(note => marks.Contains(note.Mark) && !(Has(ours.Notes, note.Mark) ? other : mine).Contains(note.Mark)).ToList();
        foreach (var note in missed)
        {
            var isOurs = Has(ours.Notes, note.Mark);
            conflicts.AddWhole(place, $"{subject} {note.Mark}", $"{note}", isOurs ? "pointed to" : "removed", isOurs ? "removed" : "pointed to");
        }

        return [.. missed, .. notes];
    }

    private static bool Has(ValueList<Note> notes, string mark) => notes.Any(note => note.Mark == mark);

    private static HashSet<string> MarksIn(ValueList<Phase> phases)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        AddTo(marks, phases);
        return marks;
    }

    private static void AddTo(HashSet<string> marks, ValueList<Phase> phases)
    {
        foreach (var phase in phases)
        {
            foreach (var activity in phase.Activities)
                marks.UnionWith(activity.Assignments.Select(cell => cell.Mark).OfType<string>());
            AddTo(marks, phase.Phases);
        }
    }
}
