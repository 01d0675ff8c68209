using Raci.Collections;
using Raci.Comparison.Translating;

namespace Raci.Comparison;

/// <summary>Compares versions of one matrix in different languages: by structure, for their words differ.</summary>
public static class Translations
{
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

    /// <summary>Finds what differs between a matrix and its translation; places are those in the matrices.</summary>
    /// <param name="source">The matrix that was translated.</param>
    /// <param name="translation">The translation.</param>
    public static ValueList<TranslationFinding> Compare(Matrix source, Matrix translation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(translation);
        return Compare(new ReadResult(source, [], Sources.None), new ReadResult(translation, [], Sources.None));
    }
}
