using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Reading Markdown as people really write it.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor EmptyLines = new(
        "RACI1160", Warning, "empty lines between the rows of a table",
        "an empty line stands between the rows of a table, where Markdown ends it; what follows is read as its rows all the same",
        "take the empty lines out");

    internal static readonly DiagnosticDescriptor NoDelimiter = new(
        "RACI1161", Warning, "a table without a row of dashes",
        "no row of dashes stands below this line; it is taken as the header of a table of {0} columns",
        "write below it: {1}");

    internal static readonly DiagnosticDescriptor OtherDelimiter = new(
        "RACI1162", Warning, "a row of dashes of another width",
        "the row of dashes and the header differ in their cells, {0} and {1}; taken as a table of {2} columns",
        "write: {3}");

    internal static readonly DiagnosticDescriptor OddDelimiter = new(
        "RACI1163", Warning, "a row of dashes that Markdown does not know",
        "'{0}' is taken as the row of dashes below a header",
        "write: {1}");

    internal static readonly DiagnosticDescriptor RowsApart = new(
        "RACI1164", Warning, "rows apart from their table",
        "rows without a header of their own (number: {0}); taken as rows of the table whose header is line {1}",
        "write that header and a row of dashes above them, or move them to their table");

    internal static readonly DiagnosticDescriptor TableAside = new(
        "RACI1165", Warning, "a table where Markdown shows none",
        "the table {0}, so that Markdown shows none; it is read all the same",
        "{1}");

    internal static readonly DiagnosticDescriptor TableInQuote = new(
        "RACI1166", Info, "a table in a quote",
        "the table stands in a quote; it is read like any other");

    internal static readonly DiagnosticDescriptor DrawnTable = new(
        "RACI1167", Warning, "a table drawn with other signs than pipes",
        "the table is drawn with lines or full-width pipes, so that Markdown shows none; it is read all the same",
        "write its rows with | and below the header: {0}");

    internal static readonly DiagnosticDescriptor EscapedPage = new(
        "RACI1168", Warning, "a page whose Markdown is escaped",
        "{0} lines start with an escaped pipe and none with a plain one: the whole page is read as if it had no backslashes before signs",
        "take the backslashes out");

    internal static readonly DiagnosticDescriptor MergeConflict = new(
        "RACI1169", Error, "an unresolved merge conflict",
        "{0} of '{1}' and {2} of '{3}' contradict each other; only what is of '{1}' was read",
        "keep one of them and take the lines of <, = and > out");

    internal static readonly DiagnosticDescriptor OtherFrontMatter = new(
        "RACI1170", Warning, "front matter that is not read",
        "the lines between +++ are front matter in TOML, which is not read; they are kept as prose",
        "write it as YAML between lines of three hyphens");

    internal static readonly DiagnosticDescriptor OpenEmphasis = new(
        "RACI1171", Warning, "emphasis around letters is not closed",
        "the signs of emphasis in '{0}' do not match; the letters {1} are taken",
        "write {1}, or **{1}**");

    internal static readonly DiagnosticDescriptor PhaseAbove = new(
        "RACI1172", Info, "a line above a table is taken as a phase",
        "the line '{0}' right above the table is taken as the title of its phase",
        "write it as a heading to be sure");

    internal static readonly DiagnosticDescriptor MatrixHeading = new(
        "RACI1173", Info, "a heading names the matrix as a whole",
        "the heading '{0}' stands above all tables of the matrix and names the whole of it; it is taken as {1}, and not as a phase",
        "where it is a phase, give it the name of a part of the work");
}
