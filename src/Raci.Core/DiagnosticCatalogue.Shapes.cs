using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>What reading tables and lists of another shape than activities by parties has to say.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor TableReshaped = new(
        "RACI1100", Info, "a table of another shape is read",
        "here {0}; it is read so: {1}");

    internal static readonly DiagnosticDescriptor AmbiguousRole = new(
        "RACI1101", Warning, "a word for two roles",
        "'{0}' is used for R and for A, and nothing here says which; it is taken as {1}",
        "write '{0} ({1})' or '{0} ({2})'");

    internal static readonly DiagnosticDescriptor JoinedNames = new(
        "RACI1102", Warning, "one name or several",
        "'{0}' may be one party or several, and none of them stands alone anywhere; it is taken as several: {1}",
        "write a comma between them, or other words if it is one party");

    internal static readonly DiagnosticDescriptor NotAName = new(
        "RACI1103", Warning, "words that are no name of a party",
        "'{0}' is no name of a party; it is kept as the attribute '{1}' of the activity",
        "write names here, with commas between them");

    internal static readonly DiagnosticDescriptor OrientationDoubtful = new(
        "RACI1104", Warning, "a table that may stand the other way round",
        "the first column is headed '{0}', but the rest of the table reads as if its rows were activities; they are taken as activities",
        "head the first column 'Activity' if its rows are activities, or put the parties into the columns");

    internal static readonly DiagnosticDescriptor PartyColumnAsProse = new(
        "RACI1105", Warning, "something said of parties is kept as prose",
        "the column '{0}' says something of parties and not of activities; it is kept as prose behind the table",
        "put it into a table of its own");

    internal static readonly DiagnosticDescriptor RemarkLeftOut = new(
        "RACI1106", Warning, "a remark has no room beside others",
        "the remarks of one party in '{0}' are too long together; the one that starts with '{1}' is left out",
        "shorten them, or move them to a note");

    internal static readonly DiagnosticDescriptor TasksSplit = new(
        "RACI1107", Warning, "one task or several",
        "'{0}' may be one task or several, and none of them stands alone anywhere; it is taken as several: {1}",
        "write a semicolon or a line break between tasks");

    internal static readonly DiagnosticDescriptor NamelessActivity = new(
        "RACI1108", Warning, "an activity without a name",
        "names stand here, and nothing says for which activity; it is read as one without a name",
        "write the activity");

    internal static readonly DiagnosticDescriptor LineWithoutParties = new(
        "RACI1109", Warning, "a line of a list without parties",
        "the lines beside it hold activities and their parties, but '{0}' names nobody with a role; it is kept as prose",
        "write it as the others: the activity, a colon, and names with letters, such as Ana (R), Ben (A)");

    internal static readonly DiagnosticDescriptor ListTaken = new(
        "RACI1110", Info, "a list of activities is read",
        "the document is a list of activities with their roles, and no matrix of our shape; it is read as one, from '{0}' on");

    internal static readonly DiagnosticDescriptor AssignmentsTogether = new(
        "RACI1111", Info, "a list with a row for each assignment is read",
        "each row is one assignment: '{0}' names the activity, '{1}' the party and '{2}' the role; the rows of one activity are read together");

    internal static readonly DiagnosticDescriptor ListRefused = new(
        "RACI1118", Info, "a list is no matrix",
        "the list '{0}' has letters and is not read as a matrix: {1}");

    internal static readonly DiagnosticDescriptor ListInDoubt = new(
        "RACI1119", Warning, "a list may be no matrix",
        "the list '{0}' may be no matrix: {2}; it is read as one, since {1}",
        "name the list 'raci' and its items 'activity' if it is one");
}
