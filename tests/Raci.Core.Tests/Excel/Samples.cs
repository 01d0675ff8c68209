using Raci.Collections;

namespace Raci.Core.Tests.Excel;

/// <summary>Matrices of every shape a workbook must hold.</summary>
internal static class Samples
{
    private const int Longest = 32_767;

    public static TheoryData<string> Names => [.. All.Keys];

    public static IReadOnlyDictionary<string, Matrix> All { get; } = Build();

    /// <summary>Gets a French document such as the seeds are: a legend in its own words, two parties, prose before the tables.</summary>
    public static Matrix French => new(
        "Matrice de responsabilité",
        [new Party("Client", "Rôle Client"), new Party("Cloud Temple", "Rôle Cloud Temple")],
        [
            new Phase("Définir votre besoin", [new Activity("Valider le service", ("Client", "RA"), ("Cloud Temple", "CI")), new Activity("Souscrire", ("Client", "RA"), ("Cloud Temple", "I"))]),
            new Phase("Sécurité", [new Activity("Gérer les clés d'accès", ("Client", "R")), new Activity("Superviser", ("Client", "A"), ("Cloud Temple", "A"))]),
        ],
        FrenchScheme,
        "fr",
        new Legend("Définition des rôles", "Nous rappelons ici les rôles :", ["Rôle", "Description"]),
        new Headings("Activité"),
        new Prose("Voici le RACI."));

    /// <summary>Gets a plan with nested phases, rich texts, marks, remarks, notes and attributes.</summary>
    public static Matrix Release => new(
        "Release & roll-out",
        ["Product", new Party("Platform", new Text(new TextRun("Role "), new TextRun("Platform", TextStyle.Italic)))],
        [
            new Phase(
                "Prepare",
                [
                    new Activity(new Text(new TextRun("Freeze the "), new TextRun("scope", TextStyle.Bold), new TextRun(" with "), new TextRun("git tag", TextStyle.Code)), ("Product", "RA"), ("Platform", "C")),
                    new Activity(
                        new Text(new TextRun("Read the manual", TextStyle.Italic, "https://example.org/manual?x=1&y=2")),
                        [new Assignment("Product", "A", "*"), new Assignment("Platform", "R", null, "veto Approved")],
                        [("Evidence", "minutes"), ("Due", "3")]),
                    new Activity("=1+1", new Assignment("Product", "R", "(1)"), new Assignment("Platform", RoleSet.None, null, "see Above")),
                ],
                [new Phase("Plan", [new Activity("Cut _x0041_", ("Product", "A"), ("Platform", "A"))], [new Phase("Details", [new Activity("Deep", ("Product", "RA"))])])],
                "Do *this* first.\n\n    and that",
                notes: [new Note("*", "Only after the gate")]),
            new Phase("Run", [new Activity("Run it", [new Assignment("Platform", "RA"), new Assignment("Product", "S")], [("Due", "4"), ("Evidence", "log")])]),
        ],
        RoleScheme.Rasci,
        "en-GB",
        prose: new Prose("Before", "After"),
        notes: [new Note("(1)", "Of the document")],
        metadata: MetadataValue.OfMap([("sidebar", "docs")]));

    private static RoleScheme FrenchScheme => new(
        "RACI",
        [
            new Role('R', "Réalise", RoleKind.Performs, new Text(new TextRun("R", TextStyle.Bold), new TextRun("éalise le processus"))),
            new Role('A', "Approuve", RoleKind.Answers, "Approuve la réalisation"),
            new Role('C', "Consulté", RoleKind.Advises, "Consulté pendant le processus"),
            new Role('I', "Informé", RoleKind.Informed, "Informé des résultats"),
        ]);

    private static Dictionary<string, Matrix> Build()
    {
        var samples = new Dictionary<string, Matrix>(StringComparer.Ordinal)
        {
            ["French"] = French,
            ["Release"] = Release,
            ["nothing at all"] = new Matrix(default, [], []),
            ["parties alone"] = new Matrix("T", ["A", "B"], []),
            ["no parties"] = new Matrix("T", [], [new Phase("", [new Activity("x"), new Activity("x")])]),
            ["one untitled phase"] = new Matrix("T", ["A"], [new Phase("", [new Activity("x", ("A", "RA"))], [new Phase("Inner", [new Activity("y")])])]),
            ["empty titles"] = new Matrix("T", ["A"], [new Phase("One", [new Activity("")]), new Phase(""), new Phase("", [new Activity("", ("A", "I"))])]),
            ["equal headings"] = new Matrix("T", [new Party("A", "Role"), new Party("B", "Role")], [new Phase("P", [new Activity("x", [], [("Role", "v")])])]),
            ["kinds unknown"] = new Matrix("T", ["A"], [new Phase("P", [new Activity("x", ("A", "XY"))])], new RoleScheme("Mine", [new Role('X', "X", RoleKind.Other), new Role('Y', "Y", RoleKind.Excluded)])),
            ["right to left"] = new Matrix("مصفوفة 😀 漢字", ["العميل", "供应商"], [new Phase("مرحلة", [new Activity("نشاط 😀", ("العميل", "V"), ("供应商", "MI"))])], RoleScheme.Vmi, "ar"),
            ["longest texts"] = new Matrix(new string('t', Longest), ["P"], [new Phase(new string('p', Longest), [new Activity(new string('a', Longest), new Assignment("P", "RA", null, new string('r', Longest)))])], prose: new Prose(new string('z', 2 * Longest))),
            ["many parties"] = ManyParties(),
        };
        foreach (var scheme in RoleScheme.BuiltIn)
            samples.Add(scheme.Name, new Matrix(scheme.Name, ["A", "B"], [new Phase("P", [.. scheme.Roles.Select(role => new Activity(role.Name, new Assignment("A", role), new Assignment("B", scheme.Letters)))])], scheme, "de"));
        return samples;
    }

    private static Matrix ManyParties()
    {
        var parties = Enumerable.Range(1, 64).Select(i => new Party($"Department {i}")).ToValueList();
        return new Matrix("Wide", parties, [new Phase("P", [new Activity("x", parties.Select(party => new Assignment(party.Name, "RA")).ToValueList())])]);
    }
}
