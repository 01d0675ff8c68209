using Raci.Collections;
using Raci.Comparison.Translating;

namespace Raci.Comparison;

/// <summary>Compares versions of one matrix in different languages: by structure, for their words differ.</summary>
public static class Translations
{
    // Rows that hold the same roles are found more surely, so that a round may find what the round before it could not.
    private const int MostRounds = 8;

    /// <summary>Finds what differs between a document and its translation, in the order of the documents.</summary>
    /// <param name="source">The document that was translated.</param>
    /// <param name="translation">The translation; it may have errors, as long as a matrix was made of it.</param>
    /// <returns>One finding for each cell, row, phase, heading, note or letter; none where the two hold the same.</returns>
    /// <exception cref="ArgumentException">One of the two holds no matrix.</exception>
    public static ValueList<TranslationFinding> Compare(ReadResult source, ReadResult translation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(translation);
        return new TranslationReview(Edition.Of(source, nameof(source)), Edition.Of(translation, nameof(translation))).Run();
    }

    /// <summary>Gets what cells of a translation have to hold so that their roles are those of the source.</summary>
    /// <param name="source">The document that was translated.</param>
    /// <param name="translation">The translation; it may have errors, as long as a matrix was made of it.</param>
    /// <returns>
    /// The cells, for <see cref="Matrix.Assign(ValueList{PlacedAssignment})"/>, in the order of the document and in the translation's own letters; none where the roles agree. A cell keeps its mark and its remark, but for a
    /// remark that the reader made of what is no role. Rows, columns and letters that the translation lacks are left to people.
    /// </returns>
    /// <exception cref="ArgumentException">One of the two holds no matrix.</exception>
    public static ValueList<PlacedAssignment> Corrections(ReadResult source, ReadResult translation)
    {
        var corrected = translation;
        for (var round = 0; round < MostRounds; round++)
        {
            var found = Compare(source, corrected).Select(finding => finding.Correction).OfType<PlacedAssignment>().ToValueList();
            if (found.Count == 0)
                break;
            corrected = corrected with { Matrix = corrected.Matrix!.Assign(found) };
        }

        return CellsOf(translation.Matrix!, corrected.Matrix!);
    }

    /// <summary>Finds what differs between a matrix and its translation; places are those in the matrices.</summary>
    /// <param name="source">The matrix that was translated.</param>
    /// <param name="translation">The translation.</param>
    public static ValueList<TranslationFinding> Compare(Matrix source, Matrix translation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(translation);
        return Compare(new ReadResult(source, [], Sources.None), new ReadResult(translation, [], Sources.None));
    }

    // Those of a matrix with the same rows that differ from before.
    private static ValueList<PlacedAssignment> CellsOf(Matrix before, Matrix after)
    {
        var cells = new List<PlacedAssignment>();
        if (!ReferenceEquals(before, after))
        {
            foreach (var (old, now) in before.Rows.Zip(after.Rows).Where(pair => pair.First.Activity != pair.Second.Activity))
                cells.AddRange(after.Parties.Select(now.Activity.AssignmentOf).Where(cell => cell != old.Activity.AssignmentOf(after.Parties[cell.Party])).Select(cell => new PlacedAssignment(now.Place, cell)));
        }

        return cells.ToValueList();
    }
}
