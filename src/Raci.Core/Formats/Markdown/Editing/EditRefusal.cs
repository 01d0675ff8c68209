using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown.Editing;

/// <summary>Says why an edit is refused.</summary>
internal static class EditRefusal
{
    /// <summary>Gets the exception for an edit that a page does not take.</summary>
    /// <param name="location">Where the edit would be.</param>
    /// <param name="what">What was to be done.</param>
    /// <param name="why">Why the page does not take it.</param>
    public static MatrixFormatException Of(SourceLocation? location, string what, string why) =>
        new([EditRefused.At(location ?? SourceLocation.At(1, 1), new Wording(what), new Wording(why))]);
}
