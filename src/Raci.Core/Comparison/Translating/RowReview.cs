using Raci.Comparison.Aligning;
using static Raci.DiagnosticCatalogue;

namespace Raci.Comparison.Translating;

/// <summary>Compares the rows of a phase with those of its counterpart.</summary>
internal sealed class RowReview(Edition source, Edition translation, PartyPairs parties, LetterPairs letters, double scale, FindingList findings)
{
    private static readonly Wording InSource = new("the source");
    private static readonly Wording InTranslation = new("the translation");
    private static readonly Wording Missing = new("translate the row, or take it out of the source");
    private static readonly Wording Extra = new("take the row out, or add it to the source");

    private readonly CellReview _cells = new(source, translation, parties, letters, findings);
    private int _sameNames;
    private int _otherNames;

    /// <summary>Gets whether most rows that have a counterpart have another name than it.</summary>
    public bool AreOfSeveralLanguages => _otherNames > _sameNames;

    /// <summary>Compares two phases that are counterparts.</summary>
    public void Compare(EditionPhase ours, EditionPhase theirs)
    {
        var (lastOfSource, lastOfTranslation) = (ours.Place, theirs.Place);
        var rows = new RowPair(ours.Rows, theirs.Rows, scale);
        foreach (var (left, right) in SequenceAligner.Align(rows))
        {
            if (right < 0)
            {
                lastOfSource = new Place(ours.Place.Phases, left);
                findings.Add(RowOfOne, source.At(lastOfSource), translation.At(lastOfTranslation), ours.Rows[left].Name, InSource, Missing);
            }
            else if (left < 0)
            {
                lastOfTranslation = new Place(theirs.Place.Phases, right);
                findings.Add(RowOfOne, source.At(lastOfSource), translation.At(lastOfTranslation), theirs.Rows[right].Name, InTranslation, Extra);
            }
            else
            {
                (lastOfSource, lastOfTranslation) = (new Place(ours.Place.Phases, left), new Place(theirs.Place.Phases, right));
                CountNames(ours.Rows[left].Name, theirs.Rows[right].Name);
                if (parties.Alone.Count > 0 || (ours.Rows.AnnotationsOf(left) | theirs.Rows.AnnotationsOf(right)) != 0 || !rows.AreSame(left, right))
                    _cells.Compare(lastOfSource, ours.Rows, left, lastOfTranslation, theirs.Rows, right);
            }
        }
    }

    private void CountNames(Text ours, Text theirs)
    {
        if (ours == theirs)
            _sameNames++;
        else
            _otherNames++;
    }
}
