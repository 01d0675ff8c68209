namespace Raci.Comparison;

/// <summary>A place of a document that a finding is about, in the document and in its matrix.</summary>
/// <param name="Location">Where it stands in the document; the file alone, or nothing, where that is not known.</param>
/// <param name="Place">The phase or row in the matrix; null for what belongs to none, such as a legend or a heading.</param>
/// <param name="Party">The name of the party; null where the finding is about none.</param>
/// <param name="Heading">The heading that stands there; empty where the finding is about none.</param>
public sealed record TranslationPlace(SourceLocation Location, Place? Place = null, string? Party = null, Text Heading = default)
{
    /// <summary>Gets the place in the document, else that in the matrix.</summary>
    public override string ToString()
    {
        var location = Location.ToString();
        return Place is not { } place || Location.Line > 0 || Location.Cell is not null || Location.JsonPointer is not null ? location
            : string.Join(": ", new[] { location, Party is null ? place.ToString() : $"{place}, {Party}" }.Where(part => part.Length > 0));
    }
}
