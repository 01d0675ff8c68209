using Raci.Comparison;

namespace Raci.Core.Tests.Comparison;

/// <summary>How a change is told: with what was there and what is, and never as something that became itself.</summary>
public sealed class ChangeWordingTests
{
    private static readonly Matrix Plan = new("Release", ["Product", "Platform"], [new Phase("Prepare", [new Activity("Freeze", ("Product", "RA")), new Activity("Cut", ("Platform", "RA"))])]);

    [Fact]
    public void What_changed_in_markup_alone_is_told_so()
    {
        Told(Plan, Plan.WithTitle(Bold("Release")), "title 'Release' changed in its markup alone");
        Told(Plan, Of(Plan.Phases[0].Activities[0].WithName(Bold("Freeze"))), "Prepare: activity 'Freeze' changed in its markup alone");
        Told(Plan, Plan.WithPhases([Plan.Phases[0].WithTitle(Bold("Prepare"))]), "phase 'Prepare' changed in its markup alone");
        Told(Plan, Plan.WithParties([new Party("Product", Bold("Product")), "Platform"]), "party Product: heading 'Product' changed in its markup alone");
        Told(Remarked("soon"), Remarked(Bold("soon")), "Prepare / Freeze: Product: RA (soon) changed in its markup alone");
        Told(Plan.WithProse(new Prose("One\ntwo.")), Plan.WithProse(new Prose("One two.")), "text before the tables 'One two.' changed in spaces and line ends alone");
    }

    [Fact]
    public void Long_prose_is_shown_from_shortly_before_what_differs()
    {
        var same = new string('a', 150);
        var lead = new string('a', 23);

        Told(Plan.WithProse(new Prose($"{same} old")), Plan.WithProse(new Prose($"{same} new")), $"text before the tables '…{lead} old' changed to '…{lead} new'");
        Told(Plan.WithProse(new Prose($"old {same}")), Plan.WithProse(new Prose($"new {same}")), $"text before the tables 'old {same[..115]}…' changed to 'new {same[..115]}…'");
    }

    [Fact]
    public void What_has_members_is_told_by_their_names()
    {
        var noted = Plan.WithNotes([new Note("*", "Above."), new Note("†", "By mail.")]);
        Told(Plan, noted, "notes: * 'Above.' added, † 'By mail.' added");
        Told(noted, Plan.WithNotes([new Note("*", "Below.")]), "notes: * 'Above.' changed to 'Below.', † 'By mail.' removed");
        Told(noted, Plan.WithNotes([noted.Notes[1], noted.Notes[0]]), "notes: in another order");
        Told(Plan.WithNotes([new Note("*", "One."), new Note("*", "Two.")]), Plan.WithNotes([new Note("*", "One."), new Note("*", "Three.")]), "notes: '* Two.' removed, '* Three.' added");

        Told(Plan, Plan.WithLegend(new Legend("Roles")), "legend added");
        Told(Plan.WithLegend(new Legend("Roles", "Mind.")), Plan.WithLegend(new Legend("Letters", conclusion: "Done.")), "legend: heading 'Roles' changed to 'Letters', introduction 'Mind.' removed, conclusion 'Done.' added");
        Told(Plan, Plan.WithHeadings(new Headings("Task")), "headings of the tables: activities 'Task' added");

        var owned = Plan.WithMetadata(MetadataValue.OfMap([("owner", "Ana"), ("state", "draft")]));
        Told(Plan, owned, "metadata: owner 'Ana' added, state 'draft' added");
        Told(owned, Plan.WithMetadata(MetadataValue.OfMap([("state", "final"), ("owner", "Ana")])), "metadata: state 'draft' changed to 'final'");
        Told(owned, Plan.WithMetadata(MetadataValue.OfMap([("state", "draft"), ("owner", "Ana")])), "metadata: in another order");
    }

    [Fact]
    public void Roles_of_one_scheme_are_told_one_by_one()
    {
        var ours = Ours(new Role('R', "Does", RoleKind.Performs, "it"), new Role('A', "Answers", RoleKind.Answers));
        Told(ours, Ours(new Role('R', "Does it", RoleKind.Performs), new Role('A', "Answers", RoleKind.Answers)), "roles: R name 'Does' changed to 'Does it', description 'it' removed");
        Told(ours, Ours(new Role('R', "Does", RoleKind.Supports, "it"), new Role('A', "Answers", RoleKind.Answers)), "roles: R kind Performs changed to Supports");
        Told(ours, Ours(new Role('R', "Does", RoleKind.Performs, "it"), new Role('A', "Answers", RoleKind.Answers), new Role('Q', "Checks", RoleKind.Other)), "roles: Q 'Checks' added");
        Told(ours, Ours(new Role('A', "Answers", RoleKind.Answers), new Role('R', "Does", RoleKind.Performs, "it")), "roles: in another order");
    }

    [Fact]
    public void What_moved_and_has_the_same_number_again_moved_past_others() =>
        Told(
            Rows("One", "Two", "Three", "Four"),
            Rows("Two", "One", "Four"),
            "activity 'One' moved in 'Prepare' from phase 1, row 1 to phase 1, row 2", "Prepare: activity 'Three' removed (Product RA)");

    [Fact]
    public void What_cannot_be_seen_is_told_so()
    {
        Told(Rows("Pay now"), Rows("Pay\u00A0now"), "Prepare: activity 'Pay\u00A0now' changed in signs that look alike");
        Told(Rows("Prüfen"), Rows("Pru\u0308fen"), "Prepare: activity 'Pru\u0308fen' changed in signs that look alike");
        Told(Remarked("by mail"), Remarked("by\u00A0mail"), "Prepare / Freeze: Product: RA (by\u00A0mail) changed in signs that look alike");
        Told(Plan.WithPhases([Plan.Phases[0].WithTitle("A b")]), Plan.WithPhases([Plan.Phases[0].WithTitle("A\u200B b")]), "phase 'A\u200B b' changed in signs that look alike");
    }

    [Fact]
    public void A_phase_without_a_title_is_named_by_its_place()
    {
        var plain = Plan.WithPhases([Plan.Phases[0].WithTitle("")]);

        Told(plain, Plan, "phase 1: title 'Prepare' added");
        Told(plain, plain.WithPhases([plain.Phases[0].WithNotes([new Note("*", "Soon.")])]), "phase 1: notes: * 'Soon.' added");
        Told(Plan, Plan.WithPhases([Plan.Phases[0], new Phase("", [new Activity("Pay", ("Product", "RA")), new Activity("Ship", ("Product", "R"))])]), "phase 2 added with 2 activities");
    }

    private static Text Bold(string text) => new([new TextRun(text, TextStyle.Bold)]);

    private static Matrix Ours(params Role[] roles) => Plan.WithScheme(new RoleScheme("Ours", [.. roles]));

    private static Matrix Of(Activity first) => Plan.WithPhases([Plan.Phases[0].WithActivities([first, Plan.Phases[0].Activities[1]])]);

    private static Matrix Remarked(Text remark) => Of(Plan.Phases[0].Activities[0].WithAssignment(new Assignment("Product", "RA", null, remark)));

    private static Matrix Rows(params string[] names) => Plan.WithPhases([new Phase("Prepare", [.. names.Select(name => new Activity(name, ("Product", "RA")))])]);

    private static void Told(Matrix before, Matrix after, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), MatrixDiff.Between(before, after).Changes.Select(change => change.ToString()).Order(StringComparer.Ordinal));
}
