namespace Raci.Core.Tests.Model;

/// <summary>The built-in schemes, against their published definitions written down a second time.</summary>
public sealed class RoleSchemeTableTests
{
    private const string Raci = "R Responsible=Performs|A Accountable=Answers|C Consulted=Advises|I Informed=Informed";

    public static TheoryData<string, string?, string> Definitions => new()
    {
        { "RACI", "ARCI", Raci },
        { "RASCI", "RASIC", "R Responsible=Performs|A Accountable=Answers|S Support=Supports|C Consulted=Advises|I Informed=Informed" },
        { "RASI", null, "R Responsible=Performs|A Accountable=Answers|S Support=Supports|I Informed=Informed" },
        { "RACIQ", null, Raci + "|Q Quality review=Verifies" },
        { "RACI-VS", null, Raci + "|V Verifier=Verifies|S Signatory=Verifies" },
        { "RACIO", "CAIRO", Raci + "|O Out of the loop=Excluded" },
        { "DRASCI", null, "D Driver=Supports|R Responsible=Performs|A Accountable=Answers|S Support=Supports|C Consulted=Advises|I Informed=Informed" },
        { "DACI", null, "D Driver=Performs|A Approver=Answers|C Contributor=Advises|I Informed=Informed" },
        { "RAPID", null, "R Recommend=Advises|A Agree=Verifies|P Perform=Performs|I Input=Advises|D Decide=Answers" },
        { "PARIS", null, "P Participant=Performs|A Accountable=Answers|R Review required=Verifies|I Input required=Advises|S Sign-off required=Verifies" },
        { "PACSI", null, "P Perform=Performs|A Accountable=Answers|C Control=Verifies|S Suggest=Advises|I Informed=Informed" },
        { "RATSI", null, "R Responsibility=Answers|A Authority=Verifies|T Task=Performs|S Support=Supports|I Informed=Informed" },
        { "PDQA", null, "P Primary=Performs|D Decision=Answers|Q Quality=Verifies|A Assist=Supports" },
        { "DCI", null, "D Decision maker=Answers|C Consulted=Advises|I Informed=Informed" },
        { "ARMI", null, "A Approver=Answers|R Resource=Supports|M Member=Performs|I Interested party=Informed" },
        { "MOCHA", null, "M Manager=Supports|O Owner=Answers|C Consulted=Advises|H Helper=Supports|A Approver=Verifies" },
        { "CLAM", null, "C Contributes=Supports|L Leads=Performs|A Approves=Answers|M Monitors=Verifies" },
        { "VMI", "RSI", "V Verantwortung=Answers|M Mitarbeit=Performs|I Information=Informed" },
        { "IBZED", null, "I Information=Informed|B Beratung=Advises|Z Zustimmung=Verifies|E Entscheidung=Answers|D Durchführung=Performs" },
    };

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_built_in_scheme_is_as_published(string name, string? alias, string roles)
    {
        Assert.True(RoleScheme.TryFind(name, out var scheme));
        Assert.Equal(name, scheme.Name);
        Assert.Equal(roles, string.Join('|', scheme.Roles.Select(role => $"{role}={role.Kind}".Replace(" = ", " ", StringComparison.Ordinal))));
        Assert.All(scheme.Roles, role => Assert.True(role.Description.IsEmpty));
        Assert.True(RoleScheme.TryFind(name.ToLowerInvariant(), out var found));
        Assert.Same(scheme, found);
        if (alias is not null)
            Assert.True(RoleScheme.TryFind(alias, out found));
        Assert.Same(scheme, found);
    }

    [Fact]
    public void There_are_these_schemes_and_no_others() =>
        Assert.Equal(Definitions.Select(row => (string)row[0]), RoleScheme.BuiltIn.Select(scheme => scheme.Name));

    [Fact]
    public void Each_property_gives_the_scheme_of_its_name()
    {
        RoleScheme[] schemes =
        [
            RoleScheme.Raci, RoleScheme.Rasci, RoleScheme.Rasi, RoleScheme.Raciq, RoleScheme.RaciVs, RoleScheme.Racio, RoleScheme.Drasci, RoleScheme.Daci, RoleScheme.Rapid, RoleScheme.Paris,
            RoleScheme.Pacsi, RoleScheme.Ratsi, RoleScheme.Pdqa, RoleScheme.Dci, RoleScheme.Armi, RoleScheme.Mocha, RoleScheme.Clam, RoleScheme.Vmi, RoleScheme.Ibzed,
        ];
        Assert.Equal(RoleScheme.BuiltIn, schemes);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RAC")]
    [InlineData("XYZ")]
    public void An_unknown_name_finds_nothing(string? name)
    {
        Assert.False(RoleScheme.TryFind(name, out var scheme));
        Assert.Null(scheme);
    }

    [Theory]
    [InlineData("RACI", "R", "A", "", "C", "", "I", "")]
    [InlineData("DRASCI", "R", "A", "DS", "C", "", "I", "")]
    [InlineData("RACI-VS", "R", "A", "", "C", "SV", "I", "")]
    [InlineData("RACIO", "R", "A", "", "C", "", "I", "O")]
    [InlineData("RAPID", "P", "D", "", "RI", "A", "", "")]
    [InlineData("MOCHA", "", "O", "MH", "C", "A", "", "")]
    public void A_scheme_answers_by_kind(string name, string performing, string answering, string supporting, string advising, string verifying, string informing, string excluding)
    {
        Assert.True(RoleScheme.TryFind(name, out var scheme));
        RoleSet[] expected = [performing, answering, supporting, advising, verifying, informing, excluding];
        RoleSet[] actual = [scheme.Performing, scheme.Answering, scheme.Supporting, scheme.Advising, scheme.Verifying, scheme.Informing, scheme.Excluding];
        Assert.Equal(expected, actual);
        Assert.Equal(RoleSet.None, scheme.RolesOf(RoleKind.Other));
    }

    [Fact]
    public void A_letter_finds_its_role_and_another_is_named_with_those_there_are()
    {
        Assert.Equal("Decide", RoleScheme.Rapid['D'].Name);
        Assert.False(RoleScheme.Raci.TryGet('D', out _));
        var message = Assert.Throws<KeyNotFoundException>(() => RoleScheme.Raci['D']).Message;
        Assert.Contains("'D'", message, StringComparison.Ordinal);
        Assert.Contains("RACI", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_roles_of_RACI_have_names_of_their_own()
    {
        Assert.Equal("RACI", string.Concat(Role.Responsible.Letter, Role.Accountable.Letter, Role.Consulted.Letter, Role.Informed.Letter));
        Assert.Equal("A = Accountable", Role.Accountable.ToString());
    }
}
