using Raci.Collections;

namespace Raci.Analysis.Rules;

/// <summary>Walks over the phases and matches marks with notes.</summary>
internal sealed class NoteSearch(RuleContext context)
{
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);
    private readonly List<(Place? Place, string Mark)> _loose = [];
    private readonly HashSet<(Place?, string)> _told = [];
    private readonly List<(Row Row, string Mark)> _footnotes = [];

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

    /// <summary>Looks for marks in the words around the phases.</summary>
    /// <param name="scope">The scope of the words.</param>
    /// <param name="words">Words without notes.</param>
    /// <param name="prose">Prose, whose lines may be notes.</param>
    public void LookAt(NoteScope scope, IEnumerable<string> words, params ReadOnlySpan<string> prose)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in words)
            MarksInText.AddTo(marks, text);
        foreach (var text in prose)
            LookAtProse(text, scope.Place, marks);
        Use(marks, scope);
    }

    /// <summary>Tells of the notes of a scope to which nothing within points, of several with one mark once.</summary>
    public void Close(NoteScope scope)
    {
        foreach (var note in scope.Notes)
        {
            if (scope.Used.Add(note.Mark))
                Tell(scope.Place, note.Mark);
        }
    }

    /// <summary>Tells of the notes that readers left in the prose because nothing in the document points to them, and of footnotes behind activities that nothing explains.</summary>
    public void CloseProse()
    {
        foreach (var (place, mark) in _loose)
        {
            if (!_marks.Contains(mark))
                Tell(place, mark);
        }

        // A footnote is nothing else, and its text may stand anywhere in the document.
        foreach (var (row, mark) in _footnotes.Where(footnote => !_loose.Exists(loose => loose.Mark == footnote.Mark)))
            Findings.Add(context.InRow(row, new Wording("mark"), mark, new Wording("has no note")));
    }

    private void Tell(Place? place, string mark)
    {
        if (!_told.Add((place, mark)))
            return;
        object[] seen = [new Wording("note"), mark, new Wording("belongs to no mark")];
        Findings.Add(place is { } phase ? context.InPhase(phase, seen) : context.InMatrix(seen));
    }

    private void LookAt(Phase phase, Place place, NoteScope scope)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        MarksInText.AddTo(words, phase.Title.ToString());
        LookAtProse(phase.Introduction, place, words);
        LookAtProse(phase.Conclusion, place, words);
        for (var i = 0; i < phase.Activities.Count; i++)
        {
            var activity = phase.Activities[i];
            MarksInText.AddTo(words, activity.Name.ToString());
            if (Marks.AtEnd(activity.Name.ToString()) is ['[', ..] footnote && !scope.Use(footnote.ToString()))
                _footnotes.Add((new Row(new Place(place.Phases, i), default, activity), footnote.ToString()));
            foreach (var attribute in activity.Attributes)
                MarksInText.AddTo(words, attribute.Value.ToString());
            foreach (ref readonly var assignment in activity.Assignments)
            {
                if (!assignment.Remark.IsEmpty)
                    MarksInText.AddTo(words, assignment.Remark.ToString());
                if (assignment.Mark is { } mark && !scope.Use(Seen(mark)))
                    Findings.Add(context.InCell(new Row(new Place(place.Phases, i), default, activity), assignment.Party, new Wording("mark"), mark, new Wording("has no note")));
            }
        }

        Use(words, scope);
    }

    private void LookAtProse(string prose, Place? place, HashSet<string> words)
    {
        foreach (var (mark, line) in ProseMarks.LinesOf(prose))
        {
            MarksInText.AddTo(words, line);
            if (mark.Length > 0)
                _loose.Add((place, mark));
        }
    }

    private void Use(HashSet<string> marks, NoteScope scope)
    {
        foreach (var mark in marks)
            scope.Use(Seen(mark));
    }

    private string Seen(string mark)
    {
        _marks.Add(mark);
        return mark;
    }
}
