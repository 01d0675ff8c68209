using Raci.Collections;
using Raci.Comparison;
using Raci.Tool.Inputs;

namespace Raci.Tool.Translating;

/// <summary>A translation, and what was corrected in it.</summary>
/// <param name="Document">The translation, with its corrections.</param>
/// <param name="Before">Its matrix before them.</param>
/// <param name="Cells">The cells that were corrected.</param>
/// <param name="Lines">The lines that would change, where they are only shown; null for a document without lines.</param>
/// <param name="IsWritten">Whether the corrections were written, and not only shown.</param>
internal sealed record CorrectedTranslation(NamedMatrix Document, Matrix Before, ValueList<PlacedAssignment> Cells, IEnumerable<string>? Lines, bool IsWritten)
{
    /// <summary>Gets a translation of which nothing was corrected.</summary>
    public static CorrectedTranslation Of(NamedMatrix document) => new(document, document.Matrix, [], null, IsWritten: true);

    /// <summary>Gets the place of a cell in the document.</summary>
    public TranslationPlace PlaceOf(Place place, string party) =>
        new(Document.Result.Sources.Of(place, Document.Matrix.Parties[party]) ?? SourceLocation.None.InFile(Document.Input.Name), place, party);
}
