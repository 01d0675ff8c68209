using Raci.Collections;

namespace Raci.Tool.Showing;

/// <summary>The notes of one phase, or of the document, that belong to what is shown.</summary>
/// <param name="Path">The phase; of no titles for the document.</param>
/// <param name="Notes">Its notes.</param>
internal sealed record ShownNotes(PhasePath Path, IReadOnlyList<Note> Notes)
{
    /// <summary>Gets the notes of what is shown, phase by phase, and those of the document last; of a part, those its marks point to.</summary>
    public static IReadOnlyList<ShownNotes> Of(SelectedMatrix one)
    {
        var all = new List<ShownNotes>();
        Add(one.Matrix.Phases, [], [], all, one);
        Add(one.Matrix.Notes, new PhasePath([]), [], all, one);
        return all;
    }

    /// <summary>Tells whether notes have to say whose they are: where several phases are shown.</summary>
    public static bool AreOfSeveral(SelectedMatrix one) => one.Rows.Select(row => row.PhasePath).Distinct().Skip(1).Any();

    private static void Add(ValueList<Phase> phases, int[] above, ValueList<Text> titles, List<ShownNotes> all, SelectedMatrix one)
    {
        for (var i = 0; i < phases.Count; i++)
        {
            int[] place = [.. above, i];
            ValueList<Text> path = [.. titles, phases[i].Title];
            Add(phases[i].Notes, new PhasePath(path), place, all, one);
            Add(phases[i].Phases, place, path, all, one);
        }
    }

    private static void Add(ValueList<Note> notes, PhasePath path, int[] place, List<ShownNotes> all, SelectedMatrix one)
    {
        if (notes.Count == 0)
            return;
        var rows = one.Rows.Where(row => row.Place.Phases.Take(place.Length).SequenceEqual(place)).ToList();
        var marks = rows.SelectMany(row => one.Parties.Select(party => row.Activity.AssignmentOf(party).Mark)).ToHashSet(StringComparer.Ordinal);
        var shown = notes.Where(note => one.IsPart ? marks.Contains(note.Mark) : rows.Count > 0 || place.Length == 0).ToList();
        if (shown.Count > 0)
            all.Add(new(path, shown));
    }
}
