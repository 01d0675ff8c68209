using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>The notes of a phase, or of the document, and the marks that were seen within.</summary>
/// <param name="outer">The scope around it; null for the document.</param>
/// <param name="place">The place of the phase; null for the document.</param>
/// <param name="notes">Its notes.</param>
internal sealed class NoteScope(NoteScope? outer, Place? place, ValueList<Note> notes)
{
    private readonly HashSet<string> _marks = new(notes.Select(note => note.Mark), StringComparer.Ordinal);

    public NoteScope? Outer => outer;

    public Place? Place => place;

    public ValueList<Note> Notes => notes;

    /// <summary>Gets the marks that point to the notes.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes that a mark points to the nearest note; false where there is none.</summary>
    public bool Use(string mark)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._marks.Contains(mark))
            {
                scope.Used.Add(mark);
                return true;
            }
        }

        return false;
    }
}
