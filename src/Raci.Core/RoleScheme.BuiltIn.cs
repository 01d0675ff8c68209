using System.Diagnostics.CodeAnalysis;
using Raci.Collections;

namespace Raci;

/// <content>The schemes the library knows.</content>
public sealed partial class RoleScheme
{
    // One table: the name, the other name people use, and for each role its letter, name and kind.
    private static readonly Known[] Table =
    [
        Entry("RACI", "ARCI", "R Responsible performs; A Accountable answers; C Consulted advises; I Informed informed"),
        Entry("RASCI", "RASIC", "R Responsible performs; A Accountable answers; S Support supports; C Consulted advises; I Informed informed"),
        Entry("RASI", null, "R Responsible performs; A Accountable answers; S Support supports; I Informed informed"),
        Entry("RACIQ", null, "R Responsible performs; A Accountable answers; C Consulted advises; I Informed informed; Q Quality review verifies"),
        Entry("RACI-VS", null, "R Responsible performs; A Accountable answers; C Consulted advises; I Informed informed; V Verifier verifies; S Signatory verifies"),
        Entry("RACIO", "CAIRO", "R Responsible performs; A Accountable answers; C Consulted advises; I Informed informed; O Out of the loop excluded"),
        Entry("DRASCI", null, "D Driver supports; R Responsible performs; A Accountable answers; S Support supports; C Consulted advises; I Informed informed"),
        Entry("DACI", null, "D Driver performs; A Approver answers; C Contributor advises; I Informed informed"),
        Entry("RAPID", null, "R Recommend advises; A Agree verifies; P Perform performs; I Input advises; D Decide answers"),
        Entry("PARIS", null, "P Participant performs; A Accountable answers; R Review required verifies; I Input required advises; S Sign-off required verifies"),
        Entry("PACSI", null, "P Perform performs; A Accountable answers; C Control verifies; S Suggest advises; I Informed informed"),
        Entry("RATSI", null, "R Responsibility answers; A Authority verifies; T Task performs; S Support supports; I Informed informed"),
        Entry("PDQA", null, "P Primary performs; D Decision answers; Q Quality verifies; A Assist supports"),
        Entry("DCI", null, "D Decision maker answers; C Consulted advises; I Informed informed"),
        Entry("ARMI", null, "A Approver answers; R Resource supports; M Member performs; I Interested party informed"),
        Entry("MOCHA", null, "M Manager supports; O Owner answers; C Consulted advises; H Helper supports; A Approver verifies"),
        Entry("CLAM", null, "C Contributes supports; L Leads performs; A Approves answers; M Monitors verifies"),
        Entry("VMI", "RSI", "V Verantwortung answers; M Mitarbeit performs; I Information informed"),
        Entry("IBZED", null, "I Information informed; B Beratung advises; Z Zustimmung verifies; E Entscheidung answers; D Durchführung performs"),
    ];

    /// <summary>Gets RACI (also ARCI): R = Responsible, A = Accountable, C = Consulted, I = Informed.</summary>
    /// <remarks>Source: Wikipedia, “Responsibility assignment matrix”.</remarks>
    public static RoleScheme Raci => Table[0].Scheme;

    /// <summary>Gets RASCI (also RASIC): R = Responsible, A = Accountable, S = Support, C = Consulted, I = Informed.</summary>
    /// <remarks>Source: Wikipedia.</remarks>
    public static RoleScheme Rasci => Table[1].Scheme;

    /// <summary>Gets RASI: R = Responsible, A = Accountable, S = Support, I = Informed.</summary>
    /// <remarks>Source: Synnot, technique 9.4.</remarks>
    public static RoleScheme Rasi => Table[2].Scheme;

    /// <summary>Gets RACIQ: R = Responsible, A = Accountable, C = Consulted, I = Informed, Q = Quality review.</summary>
    /// <remarks>Source: Synnot.</remarks>
    public static RoleScheme Raciq => Table[3].Scheme;

    /// <summary>Gets RACI-VS: R = Responsible, A = Accountable, C = Consulted, I = Informed, V = Verifier, S = Signatory.</summary>
    /// <remarks>Source: Synnot.</remarks>
    public static RoleScheme RaciVs => Table[4].Scheme;

    /// <summary>Gets RACIO (also CAIRO): R = Responsible, A = Accountable, C = Consulted, I = Informed, O = Out of the loop.</summary>
    /// <remarks>Source: Wikipedia; Synnot.</remarks>
    public static RoleScheme Racio => Table[5].Scheme;

    /// <summary>Gets DRASCI: D = Driver, R = Responsible, A = Accountable, S = Support, C = Consulted, I = Informed.</summary>
    /// <remarks>Source: Synnot.</remarks>
    public static RoleScheme Drasci => Table[6].Scheme;

    /// <summary>Gets DACI: D = Driver, A = Approver, C = Contributor, I = Informed.</summary>
    /// <remarks>Source: Atlassian, “DACI”.</remarks>
    public static RoleScheme Daci => Table[7].Scheme;

    /// <summary>Gets RAPID: R = Recommend, A = Agree, P = Perform, I = Input, D = Decide.</summary>
    /// <remarks>Source: Bain, “RAPID”.</remarks>
    public static RoleScheme Rapid => Table[8].Scheme;

    /// <summary>Gets PARIS: P = Participant, A = Accountable, R = Review required, I = Input required, S = Sign-off required.</summary>
    /// <remarks>Source: Wikipedia.</remarks>
    public static RoleScheme Paris => Table[9].Scheme;

    /// <summary>Gets PACSI: P = Perform, A = Accountable, C = Control, S = Suggest, I = Informed.</summary>
    /// <remarks>Source: Wikipedia.</remarks>
    public static RoleScheme Pacsi => Table[10].Scheme;

    /// <summary>Gets RATSI: R = Responsibility, A = Authority, T = Task, S = Support, I = Informed.</summary>
    /// <remarks>Source: Synnot.</remarks>
    public static RoleScheme Ratsi => Table[11].Scheme;

    /// <summary>Gets PDQA: P = Primary, D = Decision, Q = Quality, A = Assist.</summary>
    /// <remarks>Source: Synnot.</remarks>
    public static RoleScheme Pdqa => Table[12].Scheme;

    /// <summary>Gets DCI: D = Decision maker, C = Consulted, I = Informed.</summary>
    /// <remarks>Source: Synnot.</remarks>
    public static RoleScheme Dci => Table[13].Scheme;

    /// <summary>Gets ARMI: A = Approver, R = Resource, M = Member, I = Interested party.</summary>
    /// <remarks>Source: iSixSigma dictionary.</remarks>
    public static RoleScheme Armi => Table[14].Scheme;

    /// <summary>Gets MOCHA: M = Manager, O = Owner, C = Consulted, H = Helper, A = Approver.</summary>
    /// <remarks>Source: The Management Center.</remarks>
    public static RoleScheme Mocha => Table[15].Scheme;

    /// <summary>Gets CLAM: C = Contributes, L = Leads, A = Approves, M = Monitors.</summary>
    /// <remarks>Source: ISO 27001 toolkit glossary.</remarks>
    public static RoleScheme Clam => Table[16].Scheme;

    /// <summary>Gets VMI (also RSI): V = Verantwortung, M = Mitarbeit, I = Information.</summary>
    /// <remarks>Source: Projektmanagementhandbuch.</remarks>
    public static RoleScheme Vmi => Table[17].Scheme;

    /// <summary>Gets IBZED: I = Information, B = Beratung, Z = Zustimmung, E = Entscheidung, D = Durchführung.</summary>
    /// <remarks>Source: Projektmanagementhandbuch.</remarks>
    public static RoleScheme Ibzed => Table[18].Scheme;

    /// <summary>Gets all schemes the library knows, RACI first.</summary>
    public static ValueList<RoleScheme> BuiltIn { get; } = Table.Select(entry => entry.Scheme).ToValueList();

    /// <summary>Finds a built-in scheme by its name or its other name, whatever the case; false when there is none.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out RoleScheme? scheme)
    {
        scheme = Array.Find(Table, entry => Is(entry.Scheme.Name) || Is(entry.Alias))?.Scheme;
        return scheme is not null;

        bool Is(string? known) => known is not null && string.Equals(known, name, StringComparison.OrdinalIgnoreCase);
    }

    private static Known Entry(string name, string? alias, string roles) => new(alias, new(name, roles.Split("; ").Select(ParseRole).ToValueList()));

    // "R Responsible performs": the letter, the name, the kind.
    private static Role ParseRole(string text)
    {
        var end = text.LastIndexOf(' ');
        return new(text[0], text[2..end], RoleKindWords.TryFind(text[(end + 1)..], out var kind) ? kind.Value : RoleKind.Other);
    }

    private sealed record Known(string? Alias, RoleScheme Scheme);
}
