using Raci.Collections;
using Raci.Comparison.Aligning;

namespace Raci.Comparison.Translating;

/// <summary>Compares a source and its translation: the parties and letters first, then phase by phase, row by row and cell by cell, and at last the words that ought to differ.</summary>
internal sealed class TranslationReview
{
    private readonly Edition _source;
    private readonly Edition _translation;
    private readonly FindingList _findings = new();
    private readonly List<HeadingPair> _titles = [];
    private readonly List<NotePair> _notes = [];
    private readonly PartyPairs _parties;
    private readonly LetterPairs _letters;
    private readonly RowReview _rows;
    private readonly double _scale;

    public TranslationReview(Edition source, Edition translation)
    {
        (_source, _translation) = (source, translation);
        _parties = new PartyPairs(source.Matrix, translation.Matrix);
        _scale = Math.Clamp(LengthOf(translation.Matrix) / LengthOf(source.Matrix), 0.1, 10);
        _letters = new LetterPairs(source.Matrix.Scheme, translation.Matrix.Scheme);
        _rows = new RowReview(source, translation, _parties, _letters, _scale, _findings);
    }

    /// <summary>Gets all that differs.</summary>
    public ValueList<TranslationFinding> Run()
    {
        ComparePhases();
        _notes.Add(new(_source.Matrix.Notes, null, _translation.Matrix.Notes, null));
        NoteReview.Compare(_source, _translation, _notes, _findings);
        var found = new FindingList();
        LegendReview.Compare(_source, _translation, found);
        new HeadingReview(_source, _translation, _parties, found).Compare(_titles, _rows.AreOfSeveralLanguages);
        found.Add(_findings);
        return found.ToValueList();
    }

    private static double LengthOf(Matrix matrix)
    {
        var length = 1.0;
        foreach (var row in matrix.Rows)
            length += row.Activity.Name.Length;
        return length;
    }

    private void ComparePhases()
    {
        var source = PhasesOf(_source.Matrix, _parties.SlotsOfSource, null);
        var translation = PhasesOf(_translation.Matrix, _parties.SlotsOfTranslation, _letters);
        var lone = new LonePhases(_source, _translation, _findings);
        foreach (var (left, right) in SequenceAligner.Align(new PhasePair(source, translation, _scale)))
        {
            if (left < 0)
            {
                lone.AddExtra(translation[right]);
            }
            else if (right < 0)
            {
                lone.AddMissing(source[left]);
            }
            else
            {
                lone.Pass(source[left], translation[right]);
                ComparePhase(source[left], translation[right]);
            }
        }
    }

    private void ComparePhase(EditionPhase source, EditionPhase translation)
    {
        if (source.Phase.Title == translation.Phase.Title && !source.Phase.Title.IsEmpty)
            _titles.Add(new(source.Phase.Title, _source.At(source.Place), translation.Phase.Title, _translation.At(translation.Place), MayBeName: true));
        if (source.Phase.Notes.Count + translation.Phase.Notes.Count > 0)
            _notes.Add(new(source.Phase.Notes, source.Place, translation.Phase.Notes, translation.Place));
        _rows.Compare(source, translation);
    }

    private List<EditionPhase> PhasesOf(Matrix matrix, ReadOnlySpan<int> slots, LetterPairs? letters)
    {
        var phases = new List<EditionPhase>();
        foreach (var (phase, place, _) in PhaseWalk.Of(matrix.Phases))
            phases.Add(new EditionPhase(phase, place, new EditionRows(phase.Activities, matrix.Parties, slots, _parties.Count, letters)));
        return phases;
    }
}
