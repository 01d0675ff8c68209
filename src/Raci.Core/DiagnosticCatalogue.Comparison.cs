using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Comparing and merging matrices.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor ContradictoryChanges = new(
        "RACI4010", Warning, "both sides changed the same",
        "{0}: {1} on our side and {2} on theirs; kept {3}",
        "make the change that is meant in the merged document");

    internal static readonly DiagnosticDescriptor PageWrittenWhole = new(
        "RACI4011", Warning, "a merged page written whole",
        "the merged page was written whole, in its canonical form: {0}",
        "look through the page; what the matrix does not hold, such as comments behind rows, is gone");

    internal static readonly DiagnosticDescriptor LinesLeftOut = new(
        "RACI4012", Warning, "lines of their side that were left out",
        "{0} on our side and {1} on theirs, outside the matrix; what their side has was left out",
        "put into the merged page what is meant of their side");

    internal static readonly DiagnosticDescriptor ContradictoryLines = new(
        "RACI4013", Warning, "lines that both sides changed",
        "both sides changed these lines in different ways",
        "keep what is meant and take the lines of <, = and > out");

    internal static readonly DiagnosticDescriptor MergedByLines = new(
        "RACI4014", Warning, "merged line by line",
        "merged line by line, and not as a matrix: {0}",
        "look through the merged page");
}
