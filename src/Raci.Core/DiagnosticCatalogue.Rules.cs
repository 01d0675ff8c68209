using static Raci.DiagnosticSeverity;

namespace Raci;

/// <content>What rules have to say about a matrix, and what there is to say about their settings and silencers.</content>
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor NobodyAnswers = new(
        "RACI3001", Warning, "an activity has nobody who answers",
        "nobody answers for '{0}'",
        "give one party {1}");

    internal static readonly DiagnosticDescriptor SeveralAnswer = new(
        "RACI3002", Warning, "an activity has several who answer",
        "{0} parties answer for '{1}': {2}",
        "leave {3} to one of them");

    internal static readonly DiagnosticDescriptor NobodyPerforms = new(
        "RACI3003", Warning, "an activity has nobody who performs",
        "nobody performs '{0}'",
        "give a party {1}");

    internal static readonly DiagnosticDescriptor NoAssignment = new(
        "RACI3004", Warning, "an activity has no assignment at all",
        "nobody has a part in '{0}'",
        "say who performs it and who answers for it, or take it out");

    internal static readonly DiagnosticDescriptor ActsAndIsTold = new(
        "RACI3005", Warning, "one party both acts and is merely asked or told",
        "{0} holds {1} for '{2}', and who acts need not be asked or told",
        "take {3} away");

    internal static readonly DiagnosticDescriptor ManyParties = new(
        "RACI3006", Info, "an activity has many parties of one kind",
        "{0} parties {1} '{2}', more than {3}",
        "keep those without whom it cannot be done");

    internal static readonly DiagnosticDescriptor NobodyTold = new(
        "RACI3007", Info, "nobody is consulted or informed",
        "nobody is consulted on '{0}' or informed of it",
        "see whom it concerns: {1}");

    internal static readonly DiagnosticDescriptor FourEyes = new(
        "RACI3008", Info, "one party both performs and answers",
        "{0} both performs '{1}' and answers for it",
        "let another party answer where four eyes are wanted");

    internal static readonly DiagnosticDescriptor EveryCellFilled = new(
        "RACI3009", Info, "every cell of a row or a column is filled",
        "{0} '{1}' has a letter in each of its {2} cells",
        "leave out who need not be involved");

    internal static readonly DiagnosticDescriptor IdleParty = new(
        "RACI3010", Warning, "a party is never assigned",
        "'{0}' has no part in any activity",
        "give it one, or take its column out");

    internal static readonly DiagnosticDescriptor NeverActs = new(
        "RACI3011", Info, "a party never performs nor answers",
        "'{0}' neither performs an activity nor answers for one",
        "see whether it needs a column");

    internal static readonly DiagnosticDescriptor HeavyLoad = new(
        "RACI3012", Info, "a party carries many activities",
        "'{0}' {1} {2} of {3} activities, more than {4} %",
        "see whether others can take some over");

    internal static readonly DiagnosticDescriptor LegendDiffers = new(
        "RACI3013", Warning, "letters and legend do not match",
        "the letter {0} {1}",
        "let the legend explain the letters in use, and no others");

    internal static readonly DiagnosticDescriptor Repetition = new(
        "RACI3014", Warning, "an activity or a party stands twice",
        "{0} '{1}' {2}",
        "give each a name of its own, or join the two");

    internal static readonly DiagnosticDescriptor LooseNote = new(
        "RACI3015", Warning, "a mark without a note, or a note without a mark",
        "the {0} {1} {2}",
        "give each mark its note and each note its mark");

    internal static readonly DiagnosticDescriptor GroupAnswers = new(
        "RACI3016", Info, "a group is the one who answers",
        "'{0}' answers for {1} of {2} activities, and '{3}' names a group",
        "name the one person or function in it that answers");

    internal static readonly DiagnosticDescriptor IdleSilencer = new(
        "RACI3017", Warning, "a silencer silences nothing",
        "the comment silences {0} {1}, and there is nothing to silence",
        "take it out");

    internal static readonly DiagnosticDescriptor RulesNotApplied = new(
        "RACI3018", Info, "rules that do not apply to the scheme",
        "the scheme {0} has nobody who {1}, so these rules are not applied: {2}");

    internal static readonly DiagnosticDescriptor UnknownProfile = new(
        "RACI3019", Warning, "there is no such profile",
        "there is no profile '{0}'",
        "choose one of {1}");

    internal static readonly DiagnosticDescriptor UnknownRule = new(
        "RACI3020", Warning, "there is no such rule",
        "{0} names the rule '{1}', and there is none",
        "write {2}");

    internal static readonly DiagnosticDescriptor UnknownSetting = new(
        "RACI3021", Warning, "there is no such setting",
        "there is no setting '{0}'",
        "the settings are {1}");

    internal static readonly DiagnosticDescriptor InvalidSetting = new(
        "RACI3022", Warning, "a setting cannot be taken",
        "the setting '{0}' is '{1}', which cannot be taken",
        "write {2}");

    internal static readonly DiagnosticDescriptor BrokenSettings = new(
        "RACI3023", Error, "settings cannot be read",
        "the settings are no valid JSON, so none of them is read: {0}",
        "mend the file");
}
