using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>Reading cells of roles, and legends.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor LookAlikeLetter = new(
        "RACI1120", Warning, "a letter of another script",
        "'{1}' ({2}) only looks like the letter {3}; it is taken as {3}{0}",
        "write the plain letter {3}");

    internal static readonly DiagnosticDescriptor RoleWordTaken = new(
        "RACI1121", Info, "a word for a role",
        "the word '{1}' is taken as the role {2}{0}");

    internal static readonly DiagnosticDescriptor AmbiguousWord = new(
        "RACI1122", Warning, "a word that may mean several roles",
        "'{0}' is used for who does the work and for who answers for it; the word is kept as a remark, and the role is left open",
        "write the letter that is meant: {1}");

    internal static readonly DiagnosticDescriptor CustomRole = new(
        "RACI1123", Warning, "a letter of no known scheme",
        "the letter {0} is none of {1} and nothing explains it; it is taken as a role whose meaning is not known ({2})",
        "explain {0} in a legend, or write another letter");

    internal static readonly DiagnosticDescriptor TakenAsNothing = new(
        "RACI1124", Info, "a word for nothing",
        "'{1}' is taken as no role{0}");

    internal static readonly DiagnosticDescriptor BracketsLeftOut = new(
        "RACI1125", Info, "letters in brackets",
        "'{1}' is taken as {2}, without its brackets{0}");

    internal static readonly DiagnosticDescriptor PlannedRole = new(
        "RACI1126", Warning, "a letter before the role",
        "'{0}' is taken as the role {1}, and the whole of it is kept as a remark",
        "write the role, and in brackets what is special about it: {1} (planned)");

    internal static readonly DiagnosticDescriptor LegendInText = new(
        "RACI1127", Info, "a legend in the text",
        "the letters are taken as the text explains them: {0}");

    internal static readonly DiagnosticDescriptor PartiesExplained = new(
        "RACI1128", Info, "headings explained in the text",
        "the text explains headings and not roles: {0}");

    internal static readonly DiagnosticDescriptor OpenRole = new(
        "RACI1129", Warning, "a role that is left open",
        "'{0}' leaves open which role it is; it is taken as {1}, and the whole of it is kept as a remark",
        "decide, and write the role");

    internal static readonly DiagnosticDescriptor TakenByLetter = new(
        "RACI1130", Info, "words of a legend that are not known",
        "the library knows none of the words by which the legend explains its letters ({0}); they are taken as in {1}, whose letters they are",
        "name the scheme in the title or a heading, or add a word the library knows, such as Responsible");

    internal static readonly DiagnosticDescriptor SignsExplained = new(
        "RACI1135", Info, "signs that the document explains",
        "signs are taken as roles, as the document explains them: {0}");
}
