using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>Walks over the phases and matches marks with notes.</summary>
internal sealed class NoteSearch(RuleContext context)
{
    /// <summary>Gets what was found so far.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Walks over phases and all inside them.</summary>
    public void Walk(ValueList<Phase> phases, NoteScope outer, int[] above)
    {
        for (var i = 0; i < phases.Count; i++)
        {
            var place = Place.OfPhase([.. above, i]);
            var scope = new NoteScope(outer, place, phases[i].Notes);
            LookAt(phases[i], place, scope);
            Walk(phases[i].Phases, scope, [.. above, i]);
            Close(scope);
        }
    }

    /// <summary>Tells of the notes of a scope to which nothing within points, of several with one mark once.</summary>
    public void Close(NoteScope scope)
    {
        foreach (var note in scope.Notes)
        {
            if (!scope.Used.Add(note.Mark))
                continue;
            object[] seen = [new Wording("note"), note.Mark, new Wording("belongs to no mark")];
            Findings.Add(scope.Place is { } place ? context.InPhase(place, seen) : context.InMatrix(seen));
        }
    }

    private void LookAt(Phase phase, Place place, NoteScope scope)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        MarksInText.AddTo(words, phase.Title.ToString());
        MarksInText.AddTo(words, phase.Introduction);
        MarksInText.AddTo(words, phase.Conclusion);
        for (var i = 0; i < phase.Activities.Count; i++)
        {
            var activity = phase.Activities[i];
            MarksInText.AddTo(words, activity.Name.ToString());
            foreach (var attribute in activity.Attributes)
                MarksInText.AddTo(words, attribute.Value.ToString());
            for (var j = 0; j < activity.Assignments.Count; j++)
            {
                var assignment = activity.Assignments[j];
                MarksInText.AddTo(words, assignment.Remark.ToString());
                if (assignment.Mark is { } mark && !scope.Use(mark))
                    Findings.Add(context.InCell(new Row(new Place(place.Phases, i), default, activity), assignment.Party, new Wording("mark"), mark, new Wording("has no note")));
            }
        }

        foreach (var mark in words)
            scope.Use(mark);
    }
}
