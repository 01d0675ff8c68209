using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Reading HTML.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor TooManyElements = new(
        "RACI1090", Error, "a page with too many or too deep elements",
        "the page has more than {0} {1}; it was not read",
        "close what is open, or split the page");

    internal static readonly DiagnosticDescriptor HiddenElements = new(
        "RACI1091", Info, "hidden elements are not read",
        "elements that a browser does not show were left out, the first of them this one (elements: {0})");

    internal static readonly DiagnosticDescriptor TooWideSpan = new(
        "RACI1092", Warning, "a cell spans too much",
        "the cells of the table span more places than are filled; from here on they stand only once",
        "write cells instead of spans");

    internal static readonly DiagnosticDescriptor UnreadableElements = new(
        "RACI1093", Warning, "elements that cannot be read",
        "pictures, frames, objects or boxes to tick without words were left out, the first of them this one (elements: {0})",
        "write as words what they say");
}
