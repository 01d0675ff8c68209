using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Comparing translations.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor OtherRoles = new(
        "RACI4001", Warning, "a cell of a translation has other roles",
        "the row '{0}' has {1} for '{2}' where the source has {3}",
        "write the same letters in both");

    internal static readonly DiagnosticDescriptor RowOfOne = new(
        "RACI4002", Warning, "a row of a translation is missing or extra",
        "the row '{0}' stands in {1} alone",
        "{2}");

    internal static readonly DiagnosticDescriptor PhaseOfOne = new(
        "RACI4003", Warning, "a phase of a translation is missing or extra",
        "the phase '{0}' stands in {1} alone",
        "{2}");

    internal static readonly DiagnosticDescriptor UntranslatedHeading = new(
        "RACI4004", Warning, "a heading is left in the source's language",
        "the heading '{0}' is that of the source, whose language is another",
        "translate it");

    internal static readonly DiagnosticDescriptor UnevenHeading = new(
        "RACI4005", Warning, "headings of a translation are spelled in several ways",
        "the heading '{0}' is '{1}' above an earlier table",
        "write one of them everywhere");

    internal static readonly DiagnosticDescriptor OtherRemark = new(
        "RACI4006", Warning, "a remark or a note of a translation differs",
        "{0} has {1} where the source has {2}",
        "write marks, remarks and notes in both or in neither");

    internal static readonly DiagnosticDescriptor OtherLegend = new(
        "RACI4007", Warning, "the legend of a translation differs",
        "{0}",
        "explain the same letters in both");
}
