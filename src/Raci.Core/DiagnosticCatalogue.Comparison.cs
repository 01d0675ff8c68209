using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Comparing and merging matrices.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor ContradictoryChanges = new(
        "RACI4010", Warning, "both sides changed the same",
        "{0}: {1} on our side and {2} on theirs; kept {3}",
        "make the change that is meant in the merged document");
}
