using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes matrices as ordinary documents have them: plain words, phases with rows, roles in every row. What is nasty elsewhere must not hide what goes wrong here.</summary>
internal static class TameMatrices
{
    private static readonly string[] Titles = ["Release", "Operating the platform", "Onboarding a customer", "Migration to the cloud"];
    private static readonly string[] PhaseTitles = ["Prepare", "Order and delivery", "Run", "Phase 4: support", "Closing down", "Security incidents"];
    private static readonly string[] Parties = ["Client", "Provider", "Product", "Platform", "Security", "Legal", "Team A", "Works council"];
    private static readonly string[] Verbs = ["Order", "Review", "Approve", "Test", "Install", "Document", "Pay for", "Monitor"];
    private static readonly string[] Things = ["the licences", "the backups", "the contract", "the invoice", "access rights", "a change request", "the servers (twice a year)", "logs, alerts and reports"];
    private static readonly string[] Sentences = ["Who does what, and when.", "The contract has the last word.", "Questions go to the service desk.", "See the *handbook* for details."];
    private static readonly string[] Remarks = ["veto", "by mail", "on request", "see the contract"];
    private static readonly RoleScheme[] Schemes = [RoleScheme.Raci, RoleScheme.Raci, RoleScheme.Raci, RoleScheme.Rasci, RoleScheme.Daci];

    private static Gen<string> Sentence { get; } = Sometimes(Gen.Elements(Sentences));

    private static Gen<Text> Name { get; } = from verb in Gen.Elements(Verbs) from thing in Gen.Elements(Things) select new Text($"{verb} {thing}");

    private static Gen<Legend?> Legend { get; } =
        from introduction in Sentence
        from conclusion in Sentence
        from legend in Gen.Elements(null, new Legend("Roles", introduction, ["Role", "Meaning"], conclusion), new Legend("Key", introduction, ["Letter", "Name", "Description"], conclusion))
        select legend;

    public static Gen<Matrix> Any { get; } =
        from title in Gen.Elements(Titles)
        from count in Gen.Choose(2, 5)
        from parties in Gen.Shuffle(Parties).Select(all => all.Take(count).ToArray())
        from word in Gen.Elements("", "", "Role ")
        from scheme in Gen.Elements(Schemes)
        from hasEvidence in Gen.Elements(false, false, true)
        from most in Gen.Choose(1, 4)
        from phases in Gen.Shuffle(PhaseTitles).SelectMany(titles => Gen.CollectToArray(titles.Take(most), name => PhaseOf(name, parties, scheme, hasEvidence)))
        from language in Gen.Elements(null, "en")
        from legend in Legend
        from before in Sentence
        from after in Sentence
        from sidebar in Gen.Elements(MetadataValue.EmptyMap, MetadataValue.OfMap([("sidebar", "docs")]))
        select new Matrix(
            title, parties.Select(party => new Party(party, word + party)).ToValueList(), phases.ToValueList(), scheme, language, legend, new Headings("Activity"), new Prose(before, after), metadata: sidebar);

    /// <summary>Tells whether a smaller matrix is still one that people write.</summary>
    public static bool IsTame(Matrix matrix) =>
        matrix.Title.Length > 1 && matrix.Parties.Count > 1 && matrix.Phases.Count > 0 && matrix.Phases.All(IsTame) && matrix.Headings.Activity.Length > 1
        && matrix.Parties.All(party => party.Name.Length > 1) && matrix.Legend is null or { Columns.Count: 2 or 3, Heading.Length: > 1 };

    private static bool IsTame(Phase phase) =>
        phase.Title.Length > 1 && phase.Activities.Count > 0 && phase.Phases.All(IsTame)
        && phase.Activities.All(activity => activity.Name.Length > 1 && activity.Assignments.Any(assignment => !assignment.Roles.IsEmpty));

    private static Gen<Phase> PhaseOf(string title, string[] parties, RoleScheme scheme, bool hasEvidence) =>
        from activities in Gen.Choose(1, 5).SelectMany(count => ActivityOf(parties, scheme, hasEvidence).ArrayOf(count))
        from inner in Gen.Frequency((4, Gen.Constant<Activity[]>([])), (1, ActivityOf(parties, scheme, hasEvidence).ArrayOf(2)))
        from introduction in Sentence
        from conclusion in Sentence
        let hasMark = activities.Any(activity => activity.Assignments.Any(assignment => assignment.Mark is not null))
        select new Phase(
            title, activities.ToValueList(), inner.Length > 0 ? [new Phase("In detail", inner.ToValueList())] : [], introduction, conclusion, hasMark ? [new Note("*", "Only with a contract.")] : []);

    // One party answers, one performs, perhaps the same; the others may be asked, told, or neither.
    private static Gen<Activity> ActivityOf(string[] parties, RoleScheme scheme, bool hasEvidence) =>
        from name in Name
        from answering in Gen.Choose(0, parties.Length - 1)
        from performing in Gen.Choose(0, parties.Length - 1)
        from others in Gen.Elements(RoleSet.None, RoleSet.None, scheme.Advising, scheme.Informing).ArrayOf(parties.Length)
        from mark in Gen.Frequency((9, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("*")))
        from remark in Gen.Frequency((9, Gen.Constant("")), (1, Gen.Elements(Remarks)))
        from evidence in Gen.Elements("minutes", "signed form", "")
        select new Activity(
            name,
            parties.Select((party, i) => i == answering || i == performing
                ? new Assignment(party, (i == answering ? scheme.Answering : RoleSet.None) | (i == performing ? scheme.Performing : RoleSet.None), i == answering ? mark : null, i == performing ? remark : "")
                : new Assignment(party, others[i])).ToValueList(),
            hasEvidence ? [("Evidence", evidence)] : []);

    private static Gen<string> Sometimes(Gen<string> texts) => Gen.Frequency((2, Gen.Constant("")), (1, texts));
}
