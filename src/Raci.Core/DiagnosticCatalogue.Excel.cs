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
        "rows without roles are taken as titles of phases, the first of them '{1}' (rows: {0})");

    internal static readonly DiagnosticDescriptor MergedCellsFilled = new(
        "RACI1074", Info, "merged cells count for each row and column they span",
        "merged cells of the table are read as if each held what the first one holds");

    internal static readonly DiagnosticDescriptor NotAWorkbook = new(
        "RACI1075", Error, "no workbook that can be read",
        "the file is no workbook that can be read: {0}",
        "save it as .xlsx, without a password");

    internal static readonly DiagnosticDescriptor BrokenPart = new(
        "RACI1076", Error, "a part of the workbook is broken",
        "the part '{0}' of the workbook cannot be read: {1}",
        "open the workbook in a spreadsheet program and save it again");

    internal static readonly DiagnosticDescriptor PartTwice = new(
        "RACI1077", Warning, "a part stands twice in the workbook",
        "the package holds the part '{0}' twice; the first is read",
        "open the workbook in a spreadsheet program and save it again");

    internal static readonly DiagnosticDescriptor UnknownSheet = new(
        "RACI1078", Error, "there is no such sheet",
        "the workbook has no sheet '{0}'; it has {1}",
        "name one of these");

    internal static readonly DiagnosticDescriptor HiddenSheet = new(
        "RACI1079", Info, "a hidden sheet is not read",
        "the sheet '{0}' is hidden and is not read",
        "show it, or choose it by its name");

    internal static readonly DiagnosticDescriptor HiddenRowsLeftOut = new(
        "RACI1080", Info, "rows hidden by hand are not read",
        "rows hidden by hand are not read, the first of them this one (rows: {0})",
        "show them if they belong to the matrix");

    internal static readonly DiagnosticDescriptor HiddenColumnsLeftOut = new(
        "RACI1081", Info, "columns hidden by hand are not read",
        "columns hidden by hand are not read, the first of them this one (columns: {0})",
        "show them if they belong to the matrix");

    internal static readonly DiagnosticDescriptor SheetWithoutMatrix = new(
        "RACI1082", Info, "a sheet holds no matrix",
        "the sheet '{0}' holds no matrix; {1}");

    internal static readonly DiagnosticDescriptor SheetsAsPhases = new(
        "RACI1083", Info, "sheets become phases",
        "{0} sheets hold matrices; each becomes a phase with the name of its sheet",
        "choose one sheet by its name to read it alone");

    internal static readonly DiagnosticDescriptor CommentsLeftOut = new(
        "RACI1084", Info, "comments of cells are not kept",
        "comments of this sheet's cells are not kept, the first of them at this cell (comments: {0})");

    internal static readonly DiagnosticDescriptor CellError = new(
        "RACI1085", Warning, "a cell holds an error",
        "the cell holds the error {0} and is taken as empty",
        "mend its formula");

    internal static readonly DiagnosticDescriptor NoSharedString = new(
        "RACI1086", Error, "a cell points to a text that is not there",
        "the cell points to the shared text '{0}', which the workbook lacks; it is taken as empty",
        "open the workbook in a spreadsheet program and save it again");

    internal static readonly DiagnosticDescriptor CellsOutOfOrder = new(
        "RACI1087", Warning, "cells without a proper place",
        "cells of this sheet have no proper place, or one that is taken; they were put where they stand in the file, or left out",
        "open the workbook in a spreadsheet program and save it again");

    internal static readonly DiagnosticDescriptor OwnDataUnusable = new(
        "RACI1088", Warning, "what the sheets do not show is lost",
        "the workbook was written with more than its sheets show, but {0}; what they do not show is lost",
        "edit the workbook with a program that keeps its hidden columns and its data");

    internal static readonly DiagnosticDescriptor WordsNotTaken = new(
        "RACI1089", Warning, "edited words could not be taken",
        "the lines of this sheet are not those that were written, and cannot be told apart; the words written stay",
        "edit lines in their place, without adding or removing rows");
}
