using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>What there is to say when it is decided what a table is.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor MatrixDespiteDoubts = new(
        "RACI1140", Info, "a table is a matrix in spite of a doubt",
        "the table '{0}' is read as a matrix: {1}; against it speaks that {2}");

    internal static readonly DiagnosticDescriptor MayBeNoMatrix = new(
        "RACI1141", Warning, "a table may be no matrix",
        "the table '{0}' may be no matrix: {2}; it is read as one, since {1}",
        "write a heading such as 'RACI' above it if it is one, or take it out of the document");

    internal static readonly DiagnosticDescriptor PartyWithoutRoles = new(
        "RACI1142", Error, "a column of a party holds no roles",
        "the column '{0}' is of a party, but none of its cells holds a role, the first is '{2}'; they are kept as remarks (cells: {1})",
        "write letters of {3}, or give the column another heading");

    internal static readonly DiagnosticDescriptor NoHeadings = new(
        "RACI1143", Error, "a table has no headings",
        "the first row '{0}' holds roles like those below it, so there is no row of headings; the parties are called {1}",
        "write a row above it that names the parties, such as: Activity, Client, Provider");

    internal static readonly DiagnosticDescriptor HeadingsRepeated = new(
        "RACI1144", Info, "headings stand amid a table",
        "this row holds the headings of the rows below it, which are read as a table of their own");

    internal static readonly DiagnosticDescriptor TotalsLeftOut = new(
        "RACI1145", Info, "a row of figures is no activity",
        "the row '{0}' counts what stands above it and is left out");

    internal static readonly DiagnosticDescriptor TablesBeside = new(
        "RACI1146", Info, "tables stand beside each other",
        "the heading '{0}' begins another table beside the first one");

    internal static readonly DiagnosticDescriptor GroupsJoined = new(
        "RACI1147", Info, "headings stand under those of groups",
        "the row below holds headings too; they are read as one row, the group before its parts, the first of them '{0}'");

    internal static readonly DiagnosticDescriptor NamelessParty = new(
        "RACI1148", Warning, "the only party has no name",
        "the only column of letters is headed '{0}', which says whose letters they are as little as no heading would; it is taken as the name of the party",
        "write whose roles these are above the column");
}
