using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>What reading JSON and YAML has to say.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor BrokenJson = new(
        "RACI1040", Error, "the JSON cannot be read",
        "this is no JSON: {0}",
        "mend it; what stands behind it was not read");

    internal static readonly DiagnosticDescriptor BrokenYaml = new(
        "RACI1041", Error, "the YAML cannot be read",
        "this is no YAML that can be read: {0}",
        "mend it; what stands behind it was not read");

    internal static readonly DiagnosticDescriptor WrongKind = new(
        "RACI1042", Error, "a value of another kind is expected",
        "here stands {0}; expected is {1}",
        "write {1}");

    internal static readonly DiagnosticDescriptor UnknownMember = new(
        "RACI1043", Warning, "a member that is not known",
        "the member '{0}' is not known here and was left out; known are {1}",
        "take it out, or keep it under metadata");

    internal static readonly DiagnosticDescriptor DuplicateMember = new(
        "RACI1044", Error, "a name stands twice",
        "the name '{0}' stands twice; the first counts, and this one was left out",
        "keep one of them");

    internal static readonly DiagnosticDescriptor UnknownParty = new(
        "RACI1045", Error, "an assignment for an unknown party",
        "'{0}' is none of the parties; it was taken as one more",
        "write one of {1}, or list it under parties");

    internal static readonly DiagnosticDescriptor PartiesCollected = new(
        "RACI1046", Info, "the parties are those of the assignments",
        "no parties are listed; they are those of the assignments, in the order of appearance: {0}");

    internal static readonly DiagnosticDescriptor InvalidValue = new(
        "RACI1047", Error, "a value that cannot be",
        "'{0}' is no {1}; {2}",
        "write {3}");

    internal static readonly DiagnosticDescriptor PhasesTooDeep = new(
        "RACI1048", Error, "phases nest deeper than five levels",
        "the phase lies below five levels of phases; it was put beside the one it lies in",
        "use at most five levels");

    internal static readonly DiagnosticDescriptor TagRefused = new(
        "RACI1049", Error, "a tag in YAML",
        "the tag {0} is not read, and its value is taken as the text, the list or the map it is",
        "take the tag out");

    internal static readonly DiagnosticDescriptor YamlComments = new(
        "RACI1050", Info, "comments of YAML are not kept",
        "comments are not part of the matrix");

    internal static readonly DiagnosticDescriptor NotTheShape = new(
        "RACI1051", Error, "no matrix in JSON or YAML",
        "no responsibility matrix found: the document is neither an object with members such as parties and phases nor a list of activities with their roles",
        "write parties, and phases with activities and their assignments, or a list whose items have activity, responsible and accountable");
}
