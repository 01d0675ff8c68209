using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>What is said while workbooks are read, and grids of cells of any kind.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor HeaderFound = new(
        "RACI1070", Info, "the row of headings was found",
        "the headings of the table are taken from row {0}");

    internal static readonly DiagnosticDescriptor HeadingsJoined = new(
        "RACI1071", Info, "two rows of headings were joined",
        "the headings of rows {0} to {1} are merged cells of two levels; they are read as one row, the group before its parts");

    internal static readonly DiagnosticDescriptor PhaseColumn = new(
        "RACI1072", Info, "a column is taken as phases",
        "the column '{0}' is taken as the phases of the rows; a blank cell repeats the one above");

    internal static readonly DiagnosticDescriptor SectionRows = new(
        "RACI1073", Info, "rows are taken as phases",
        "{0} rows without roles are taken as titles of phases, the first of them '{1}'");

    internal static readonly DiagnosticDescriptor MergedCellsFilled = new(
        "RACI1074", Info, "merged cells count for each row and column they span",
        "merged cells of the table are read as if each held what the first one holds");
}
