using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Reading and writing CSV.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor UnclosedQuote = new(
        "RACI1060", Error, "a quote is not closed",
        "the quote that opens a field here is never closed; from here on each line is read as a row of its own",
        "close it, or write a quote inside a field twice");

    internal static readonly DiagnosticDescriptor TextBehindQuote = new(
        "RACI1061", Warning, "text behind a closing quote",
        "a field goes on behind its closing quote; what follows was taken as part of it",
        "close the field at its end, and write a quote inside it twice");

    internal static readonly DiagnosticDescriptor SeparatorDetected = new(
        "RACI1064", Info, "the separator was recognised",
        "the fields are taken as separated by {0}");

    internal static readonly DiagnosticDescriptor OtherSeparatorInHeader = new(
        "RACI1065", Warning, "the header has another separator",
        "the headings are parted by {0} and the fields below by {1}; the headings are read as if they were parted so too",
        "write the same separator in all lines");

    internal static readonly DiagnosticDescriptor PartsLeftOut = new(
        "RACI2003", Warning, "parts of a matrix that CSV has no place for",
        "there is no place in CSV for {0}; left out",
        "keep the matrix in a format that carries everything, such as JSON");

    internal static readonly DiagnosticDescriptor MarkupLeftOut = new(
        "RACI2004", Warning, "markup is left out",
        "bold, italic, code and links are left out, such as those of '{1}', and the words are kept (texts: {0})",
        "keep the matrix in a format with markup, such as JSON");

    internal static readonly DiagnosticDescriptor PartyHeadingsLeftOut = new(
        "RACI2005", Warning, "party headings are left out",
        "the columns are headed by the names of the parties; their headings, such as '{0}' of '{1}', are left out",
        "name the parties as they are headed, or keep the matrix in a format that carries everything, such as JSON");

    internal static readonly DiagnosticDescriptor LanguageNotKept = new(
        "RACI2006", Warning, "the language is not kept",
        "there is no place in CSV for the language, which is {0}; reading will take it as {1}",
        "write the headings in the language of the matrix, or keep it in a format that carries everything, such as JSON");

    internal static readonly DiagnosticDescriptor HeadingsReadOtherwise = new(
        "RACI2007", Info, "table headings read back otherwise",
        "the matrix has {0} as its word for {1}; reading will take it as {2}");

    internal static readonly DiagnosticDescriptor SchemeNotKept = new(
        "RACI2008", Warning, "the role scheme is not kept",
        "letters are kept but not what they mean: the scheme {0} reads back as {1}",
        "keep the matrix in a format that carries everything, such as JSON");

    internal static readonly DiagnosticDescriptor CellsNotKept = new(
        "RACI2009", Warning, "rows or columns that CSV cannot tell apart",
        "{0}",
        "keep the matrix in a format that carries everything, such as JSON");
}
