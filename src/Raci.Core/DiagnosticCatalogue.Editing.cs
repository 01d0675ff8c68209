using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Edits that keep the document.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor EditRefused = new(
        "RACI2030", Error, "an edit the page does not take",
        "{0}: {1}",
        "edit the page by hand, or write the edited matrix whole");

    internal static readonly DiagnosticDescriptor PageNotEditable = new(
        "RACI2031", Error, "a page that cannot be edited as it stands",
        "the page holds characters that no text may hold, or is in an old encoding, so that an edit would change more than its lines; nothing was changed",
        "save it as UTF-8 and take control characters out");
}
