using Raci.Collections;
using static Raci.DiagnosticSeverity;

namespace Raci;

/// <summary>The catalogue of all diagnostics: one entry an id, with its wording. <c>docs/diagnostics.md</c> explains each.</summary>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor NoMatrix = new(
        "RACI1001", Error, "no responsibility matrix",
        "no responsibility matrix found: looked for a table whose first row names parties and whose cells hold role letters such as R, A, C, I{0}",
        "write a table such as: | Activity | Client | Provider |");

    internal static readonly DiagnosticDescriptor BrokenFrontMatter = new(
        "RACI1002", Error, "front matter cannot be read",
        "the front matter is no valid YAML, so none of it is read: {0}",
        "mend it, or quote the value");

    internal static readonly DiagnosticDescriptor NotARole = new(
        "RACI1003", Error, "a cell is no role",
        "'{0}' is no role of {1}; the row is kept, and so is what the cell says",
        "{3}write letters of {2}, and other words in brackets: R (words)");

    internal static readonly DiagnosticDescriptor TooManyCells = new(
        "RACI1004", Warning, "a row has more cells than its header",
        "the row has {0} cells and the header {1}; left out: '{2}'",
        "add the missing heading, or mark a separator as part of the text: \\| in Markdown, quotes around the text in CSV");

    internal static readonly DiagnosticDescriptor TooFewCells = new(
        "RACI1005", Warning, "a row has fewer cells than its header",
        "the row has only {0} of the {1} cells of its header; the missing ones are taken as empty",
        "add the missing cells");

    internal static readonly DiagnosticDescriptor ForbiddenCharacters = new(
        "RACI1006", Warning, "characters that cannot be kept",
        "characters that no text may hold (control characters, invalid bytes, lone surrogates, noncharacters) were left out or replaced, from here on (number: {0})",
        "save the file as UTF-8 and take them out");

    internal static readonly DiagnosticDescriptor TextTooLong = new(
        "RACI1007", Error, "a text is too long",
        "the text '{0}' has {1} characters; it was cut after {2}",
        "shorten it");

    internal static readonly DiagnosticDescriptor FrontMatterComments = new(
        "RACI1008", Info, "comments of the front matter are not kept",
        "comments in the front matter are not part of the metadata");

    internal static readonly DiagnosticDescriptor FrontMatterSimplified = new(
        "RACI1009", Warning, "front matter was simplified",
        "the front matter has {0}, which metadata cannot hold; {1}",
        "write it as plain names and values");

    internal static readonly DiagnosticDescriptor SameParty = new(
        "RACI1010", Info, "a heading names a known party",
        "heading '{0}' names the party '{1}' (tables: {2})");

    internal static readonly DiagnosticDescriptor NewParty = new(
        "RACI1011", Info, "a later table brings another party",
        "heading '{0}' is none of the parties so far: taken as the new party '{1}' (tables: {2})");

    internal static readonly DiagnosticDescriptor SimilarParty = new(
        "RACI1012", Warning, "a party is spelled in several ways",
        "'{0}' is spelled otherwise than before: taken as the party '{1}' (tables: {2})",
        "write '{3}' everywhere, or another name if it is another party");

    internal static readonly DiagnosticDescriptor NotAMatrix = new(
        "RACI1013", Info, "a table is no matrix",
        "the table '{0}' is not read as a matrix and stays prose: {1}");

    internal static readonly DiagnosticDescriptor LanguageGuessed = new(
        "RACI1014", Info, "the language was recognised",
        "the language is taken as '{0}' from the word '{1}'",
        "state it in the front matter to be sure: lang: {0}");

    internal static readonly DiagnosticDescriptor SchemeRecognised = new(
        "RACI1015", Info, "the role scheme was recognised",
        "the letters {0} are taken as the scheme {1}",
        "explain the letters in a legend to be sure");

    internal static readonly DiagnosticDescriptor UnknownKind = new(
        "RACI1016", Warning, "what a role does is not known",
        "the legend's role {0} = {1} is none the library knows, so its kind is not known",
        "write a word the library knows, such as Consulted; colours and rules leave an unknown role alone");

    internal static readonly DiagnosticDescriptor NestedTooDeep = new(
        "RACI1017", Warning, "phases nest too deep",
        "the heading '{0}' lies below five levels of phases; its phase was put on the fifth",
        "use at most five levels of headings");

    internal static readonly DiagnosticDescriptor OtherHeading = new(
        "RACI1018", Info, "a table heading is spelled otherwise",
        "the heading '{0}' of the column of activities is '{1}' in an earlier table; the earlier word is kept");

    internal static readonly DiagnosticDescriptor MarkupSimplified = new(
        "RACI1019", Info, "markup that a text cannot hold",
        "{0} in a cell cannot be kept; {1}");

    internal static readonly DiagnosticDescriptor TooMuchMarkup = new(
        "RACI1020", Warning, "a cell with too much markup",
        "the cell holds {0} characters of markup; it was read as plain text",
        "take the markup out");

    internal static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        "RACI1021", Error, "front matter is not closed",
        "the front matter that starts here has no closing line; it is read as part of the page",
        "end it with a line of three hyphens");

    internal static readonly DiagnosticDescriptor NotText = new(
        "RACI1022", Error, "not a text",
        "the file is no text that can be read: {0}",
        "save it as UTF-8 text, or give it the extension of its format");

    internal static readonly DiagnosticDescriptor SeveralLegends = new(
        "RACI1023", Warning, "a second legend",
        "a second legend explains {0}; the first one is kept and this one stays prose",
        "keep one legend");

    internal static readonly DiagnosticDescriptor EmptyHeading = new(
        "RACI1024", Warning, "a column has no heading",
        "column {0} has cells but no heading; it is taken as '{1}'",
        "give the column a heading");

    internal static readonly DiagnosticDescriptor SeveralMarks = new(
        "RACI1025", Warning, "several marks in one cell",
        "the cell '{0}' has several marks; '{1}' is kept as the mark and the rest in the remark",
        "write one mark behind the letters");

    internal static readonly DiagnosticDescriptor UnclosedFence = new(
        "RACI1026", Warning, "a code fence or comment is not closed",
        "the {0} that starts here is not closed, so all the rest of the document lies in it",
        "close it: a fence with a line of its signs, a comment with -->");

    internal static readonly DiagnosticDescriptor DuplicateHeading = new(
        "RACI1027", Warning, "two columns of one table have the same heading",
        "the heading '{0}' stands twice in this table; the second column is taken as the party '{1}'",
        "give each column a heading of its own");

    internal static readonly DiagnosticDescriptor UnexplainedLetter = new(
        "RACI1028", Warning, "a letter the legend does not explain",
        "the legend does not explain {0}; taken as in {1}",
        "explain {0} in the legend");

    internal static readonly DiagnosticDescriptor LooseWords = new(
        "RACI1029", Warning, "words beside letters without brackets",
        "'{0}' holds words beside the letters; taken as {1} with the remark '{2}'",
        "put the words in brackets: {1} ({2})");

    internal static readonly DiagnosticDescriptor TooManyColumns = new(
        "RACI1030", Error, "a table has too many columns",
        "the table has {0} columns and at most {1} are read; it stays prose",
        "split the table");

    internal static readonly DiagnosticDescriptor AttributeColumn = new(
        "RACI1031", Info, "a column is an attribute",
        "the column '{0}' holds no roles; its cells are kept as attributes of the activities");

    internal static readonly DiagnosticDescriptor DoubtfulColumn = new(
        "RACI1032", Warning, "a column with few roles is taken as an attribute",
        "the column '{0}' holds roles in {1} of its {2} cells; it is taken as an attribute and not as a party",
        "write letters in its cells and other words in brackets if it is a party");

    internal static readonly DiagnosticDescriptor LegendRowLeftOut = new(
        "RACI1033", Warning, "a row of the legend explains no letter",
        "the row '{0}' of the legend explains no single letter and is left out",
        "explain each letter in a row of its own");

    internal static readonly DiagnosticDescriptor StrayRow = new(
        "RACI1034", Warning, "rows that belong to no table",
        "this line looks like the row of a table, but {0}; it stays prose",
        "write a header row, below it a row of dashes with as many cells, and no empty lines between rows");

    internal static readonly DiagnosticDescriptor LimitExceeded = new(
        "RACI1035", Error, "a document beyond a limit",
        "the document has more than {0} {1}; it was not read",
        "raise ReadLimits.{2} if it is meant to be that large");

    internal static readonly DiagnosticDescriptor ExtensionContradicted = new(
        "RACI1036", Warning, "the extension contradicts the content",
        "the extension '{0}' is that of {1}, but the content is {2}; read as {2}",
        "rename the file, or choose the format");

    internal static readonly DiagnosticDescriptor UnknownContent = new(
        "RACI1037", Error, "no format is recognised",
        "{0} is of no format that can be read; known are {1}",
        "choose the format, or name the file with its extension");

    internal static readonly DiagnosticDescriptor FormatDetected = new(
        "RACI1038", Info, "the format was recognised",
        "read as {0}, by the content");

    internal static readonly DiagnosticDescriptor PageChanged = new(
        "RACI1039", Warning, "a page was changed since its data was written",
        "the front matter holds the matrix of this page as it was written, and the page was changed since: the page counts",
        "write the page anew, or take page and matrix out of the front matter's key raci");

    internal static readonly DiagnosticDescriptor SheetTooLarge = new(
        "RACI2001", Error, "too large for a worksheet",
        "the matrix needs {0} {1} and a worksheet has at most {2}; nothing was written",
        "split the matrix into several documents");

    internal static readonly DiagnosticDescriptor CellTooLong = new(
        "RACI2002", Warning, "a text is too long for a cell",
        "{0} holds {1} characters and a cell at most {2}; the cell shows the beginning and the workbook's data the whole",
        "shorten the remark");

    internal static readonly DiagnosticDescriptor OldEncoding = new(
        "RACI1052", Warning, "saved in an old encoding",
        "the file is not in UTF-8; it was read as Windows-1252, in which this character is '{0}'",
        "save it as UTF-8; a spreadsheet calls that CSV UTF-8");

    /// <summary>Gets all entries in the order of their ids.</summary>
    public static ValueList<DiagnosticDescriptor> All => Entries.All;

    // A type of its own: the fields of a type in several files have no order in which they are made.
    private static class Entries
    {
        public static readonly ValueList<DiagnosticDescriptor> All =
        [
            NoMatrix, BrokenFrontMatter, NotARole, TooManyCells, TooFewCells, ForbiddenCharacters, TextTooLong, FrontMatterComments,
            FrontMatterSimplified, SameParty, NewParty, SimilarParty, NotAMatrix, LanguageGuessed, SchemeRecognised, UnknownKind,
            NestedTooDeep, OtherHeading, MarkupSimplified, TooMuchMarkup, UnclosedFrontMatter, NotText, SeveralLegends, EmptyHeading,
            SeveralMarks, UnclosedFence, DuplicateHeading, UnexplainedLetter, LooseWords, TooManyColumns, AttributeColumn,
            DoubtfulColumn, LegendRowLeftOut, StrayRow, LimitExceeded, ExtensionContradicted, UnknownContent, FormatDetected,
            PageChanged,
            BrokenJson, BrokenYaml, WrongKind, UnknownMember, DuplicateMember, UnknownParty, PartiesCollected, InvalidValue, PhasesTooDeep, TagRefused, YamlComments, NotTheShape, OldEncoding,
            UnclosedQuote, TextBehindQuote, SeparatorDetected, OtherSeparatorInHeader,
            HeaderFound, HeadingsJoined, PhaseColumn, SectionRows, MergedCellsFilled, NotAWorkbook, BrokenPart, PartTwice, UnknownSheet,
            HiddenSheet, HiddenRowsLeftOut, HiddenColumnsLeftOut, SheetWithoutMatrix, SheetsAsPhases, CommentsLeftOut, CellError,
            NoSharedString, CellsOutOfOrder, OwnDataUnusable, WordsNotTaken,
            TooManyElements, HiddenElements, TooWideSpan, UnreadableElements,
            TableReshaped, AmbiguousRole, JoinedNames, NotAName, OrientationDoubtful, PartyColumnAsProse, RemarkLeftOut, TasksSplit, NamelessActivity, LineWithoutParties, ListTaken, AssignmentsTogether, ListRefused, ListInDoubt,
            LookAlikeLetter, RoleWordTaken, AmbiguousWord, CustomRole, TakenAsNothing, BracketsLeftOut, PlannedRole, LegendInText, PartiesExplained, OpenRole, TakenByLetter, SignsExplained,
            MatrixDespiteDoubts, MayBeNoMatrix, PartyWithoutRoles, NoHeadings, HeadingsRepeated, TotalsLeftOut, TablesBeside, GroupsJoined, NamelessParty,
            EmptyLines, NoDelimiter, OtherDelimiter, OddDelimiter, RowsApart, TableAside, TableInQuote, DrawnTable, EscapedPage, MergeConflict, OtherFrontMatter, OpenEmphasis, PhaseAbove, MatrixHeading,
            SheetTooLarge, CellTooLong, PartsLeftOut, MarkupLeftOut, PartyHeadingsLeftOut, LanguageNotKept, HeadingsReadOtherwise, SchemeNotKept, CellsNotKept,
            EditRefused, PageNotEditable,
            NobodyAnswers, SeveralAnswer, NobodyPerforms, NoAssignment, ActsAndIsTold, ManyParties, NobodyTold, FourEyes, EveryCellFilled, IdleParty, NeverActs, HeavyLoad, LegendDiffers, Repetition, LooseNote, GroupAnswers,
            IdleSilencer, RulesNotApplied, UnknownProfile, UnknownRule, UnknownSetting, InvalidSetting, BrokenSettings,
            OtherRoles, RowOfOne, PhaseOfOne, UntranslatedHeading, UnevenHeading, OtherRemark, OtherLegend,
            ContradictoryChanges, PageWrittenWhole, LinesLeftOut, ContradictoryLines, MergedByLines,
        ];
    }
}
