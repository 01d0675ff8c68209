namespace Raci.Core.Tests.Markdown;

public sealed class PartyTests
{
    [Theory]
    [InlineData("Rôle Client|Rôle Cloud Temple", "Client|Cloud Temple")]
    [InlineData("Rôle du Client|Rôle de Cloud Temple", "Client|Cloud Temple")]
    [InlineData("Rôle de l'éditeur|Rôle de La Poste", "éditeur|La Poste")]
    [InlineData("Rolle Kunde|Rolle des Anbieters", "Kunde|Anbieters")]
    [InlineData("Kunde-Rolle|Cloud Temple-Rolle", "Kunde|Cloud Temple")]
    [InlineData("Ruolo Cliente|Ruolo del Fornitore", "Cliente|Fornitore")]
    [InlineData("Rol del Cliente|Rol de Cloud Temple", "Cliente|Cloud Temple")]
    [InlineData("Rol van de Klant|Rol van Cloud Temple", "Klant|Cloud Temple")]
    [InlineData("Papel do Cliente|Papel da Cloud Temple", "Cliente|Cloud Temple")]
    [InlineData("Role Product|Role of the Platform", "Product|Platform")]
    [InlineData("Customer's role|Provider role", "Customer|Provider")]
    [InlineData("Client|Rôle Cloud Temple", "Client|Rôle Cloud Temple")]
    [InlineData("Rollenverwalter|Rolle", "Rollenverwalter|Rolle")]
    public void The_word_for_role_is_left_out_of_names_where_all_headings_carry_it(string headings, string names)
    {
        var matrix = Page.Matrix(Table(headings.Split('|')));

        Assert.Equal(names.Split('|'), matrix.Parties.Select(party => party.Name));
        Assert.Equal(headings.Split('|'), matrix.Parties.Select(party => party.Heading.ToString()));
    }

    [Theory]
    [InlineData("Rolle Kunde|Rolle Cloud Temple", "Kundenrolle|Cloud Temple-Rolle", "RACI1012 RACI1010")]
    [InlineData("Rolle Kunde|Rolle Cloud Temple", "Kundenrolle|Cloud-Tempel-Rolle", "RACI1012 RACI1012")]
    [InlineData("Rol Cliente|Rol Cloud Temple", "Rol del Cliente|Rol de Cloud Temple", "RACI1010 RACI1010")]
    [InlineData("Rôle Client|Rôle Cloud Temple", "Ruolo Cliente|Ruolo Cloud Temple", "RACI1012 RACI1010")]
    [InlineData("Client|Provider", "Provider|Client", "")]
    [InlineData("Client|Provider", "Customer|Supplier", "RACI1012 RACI1012")]
    [InlineData("Client|Provider", "**Client**|Provider", "")]
    [InlineData("Client|Provider", "CLIENT|provider", "RACI1010 RACI1010")]
    [InlineData("Purchasing|Provider", "Purchasng|Provider", "RACI1012")]
    [InlineData("Client|Provider", "Client (Acme)|Provider", "RACI1012")]
    public void A_heading_spelled_otherwise_in_a_later_table_is_the_same_party(string first, string later, string ids)
    {
        var result = Page.Read($"{Table(first.Split('|'))}\n\n{Table(later.Split('|'))}\n\n{Table(later.Split('|'))}");

        Assert.Equal(2, result.Matrix!.Parties.Count);
        Assert.Equal(first.Split('|'), result.Matrix.Parties.Select(party => party.Heading.ToString()));
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), result.Diagnostics.Where(d => d.Id is "RACI1010" or "RACI1011" or "RACI1012").Select(d => d.Id));
        Assert.All(result.Diagnostics.Where(d => d.Id is "RACI1010" or "RACI1012"), d => Assert.Contains("(tables: 2)", d.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Team A|Team B", "Team C|Team D")]
    [InlineData("Level 1|Level 2", "Level 3|Level 4")]
    [InlineData("Dev|Ops", "Dot|Ups")]
    [InlineData("Manager|Tester", "Project Manager|Test Lead")]
    [InlineData("PM|PO", "PMO|QA")]
    [InlineData("Dev|IT", "DevOps|IS")]
    [InlineData("Client|Provider", "Client (North)|Client (South)")]
    [InlineData("Internal|Legal", "External|Local")]
    [InlineData("Product Manager|Internal Audit", "Project Manager|External Audit")]
    [InlineData("Junior Developer|Import Team", "Senior Developer|Export Team")]
    public void Parties_that_really_differ_are_parties_of_their_own(string first, string later)
    {
        var result = Page.Read($"{Table(first.Split('|'))}\n\n{Table(later.Split('|'))}");

        Assert.Equal([.. first.Split('|'), .. later.Split('|')], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal(2, result.Diagnostics.Count(d => d.Id == "RACI1011"));
        Assert.Empty(Page.Findings(result));
    }

    [Fact]
    public void A_party_of_a_later_table_is_matched_to_its_best_counterpart()
    {
        var result = Page.Read($"{Table(["Client", "Client team"])}\n\n{Table(["Client team", "Client"])}");

        Assert.Equal(("A", "R"), (result.Matrix!.Rows[1].Activity["Client"].ToString(), result.Matrix.Rows[1].Activity["Client team"].ToString()));
    }

    [Fact]
    public void A_column_with_some_roles_behind_a_party_is_a_party_with_errors()
    {
        var result = Page.Read("| Task | Bob | Anne |\n|---|---|---|\n| a plan | RA | TBD |\n| b plan | R | A |\n| c plan | A | tbd |\n");

        Assert.Equal(["Bob", "Anne"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal(["RACI1003(3,17)", "RACI1003(5,16)"], Page.Findings(result));
    }

    [Fact]
    public void A_column_with_hardly_any_roles_is_an_attribute_with_a_warning()
    {
        var result = Page.Read("| Task | Bob | Place |\n|---|---|---|\n| a plan | RA | Rome |\n| b plan | R | A |\n| c plan | A | Paris |\n| d plan | A | Oslo |\n| e plan | A | Bern |\n");

        Assert.Equal(["Bob"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal(["RACI1032(1,16)"], Page.Findings(result));
    }

    [Fact]
    public void A_column_headed_as_one_of_numbers_is_no_party()
    {
        var matrix = Page.Matrix("| # | Activity | Dev | Priority |\n|---|---|---|---|\n| A | plan it | R | A |\n| C | do it | A | C |\n");

        Assert.Equal(["plan it", "do it"], matrix.Rows.Select(row => row.Activity.Name.ToString()));
        Assert.Equal(["Dev"], matrix.Parties.Select(party => party.Name));
        Assert.Equal([("#", "A"), ("Priority", "A")], matrix.Rows[0].Activity.Attributes);
    }

    [Fact]
    public void A_heading_that_stands_twice_in_a_wide_table_is_two_parties()
    {
        var names = Enumerable.Range(0, 600).Select(i => $"party {i:000}").ToArray();
        var twice = names.Select((name, i) => i == 400 ? names[399] : name).ToArray();

        var matrix = Page.Read($"{Table(names)}\n{Table(twice)}").Matrix!;

        Assert.All(matrix.Rows, row => Assert.Equal(row.Activity.Assignments.Count, row.Activity.Assignments.Select(a => a.Party).Distinct().Count()));
    }

    [Fact]
    public void The_spellings_of_a_party_can_be_asked()
    {
        var result = Page.Read($"{Table(["Rolle Kunde", "Rolle Anbieter"])}\n\n{Table(["Kundenrolle", "Rolle Anbieter"])}");

        Assert.Equal(["Rolle Kunde", "Kundenrolle"], result.Sources.SpellingsOf("Kunde"));
        Assert.Equal(["Rolle Anbieter"], result.Sources.SpellingsOf("Anbieter"));
    }

    [Fact]
    public void Two_columns_with_one_heading_are_two_parties_with_a_warning()
    {
        var result = Page.Read($"{Table(["Dev", "Dev"])}\n\n{Table(["Dev", "Dev"])}");

        Assert.Equal(["Dev", "Dev (2)"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal("R A", $"{result.Matrix.Rows[1].Activity["Dev"]} {result.Matrix.Rows[1].Activity["Dev (2)"]}");
        Assert.Contains("RACI1027(1,20)", Page.Findings(result));
    }

    [Fact]
    public void A_column_without_heading_is_named_by_its_place_with_a_warning()
    {
        var result = Page.Read(Table(["Client", ""]));

        Assert.Equal(["Client", "Column 3"], result.Matrix!.Parties.Select(party => party.Name));
        Assert.Equal("RACI1024", Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Warning).Id);
    }

    [Fact]
    public void A_party_without_any_assignment_is_a_party() =>
        Assert.Equal(["Client", "Idle", "Provider"], Page.Matrix("| Activity | Client | Idle | Provider |\n|---|---|---|---|\n| Order | R |  | A |\n").Parties.Select(party => party.Name));

    [Fact]
    public void A_known_party_is_one_even_where_its_cells_are_no_roles()
    {
        var result = Page.Read($"{Table(["Client", "Provider"])}\n\n| Activity | Client | Provider |\n|---|---|---|\n| Order | ask Bob | R |\n");

        Assert.Equal(["RACI1003(8,11)"], Page.Findings(result));
        Assert.Equal("Order: Client=— (ask Bob); Provider=R", Page.LastRow(result));
    }

    [Theory]
    [InlineData("Activité|Rôle Client", "fr")]
    [InlineData("Aktivität|Kunde", "de")]
    [InlineData("Actividad|Cliente", "es")]
    [InlineData("Attività|Cliente", "it")]
    [InlineData("Activity|Client", "en")]
    [InlineData("Aufgabe|Kunde", "de")]
    [InlineData("X|Ruolo Cliente", "it")]
    [InlineData("Tarefa|Cliente", "pt")]
    [InlineData("Activiteit|Klant", "nl")]
    [InlineData("X|Rol van de Klant", "nl")]
    [InlineData("X|Rol del Cliente", "es")]
    [InlineData("Zadanie|Klient", "pl")]
    [InlineData("Задача|Клиент", "ru")]
    [InlineData("任务|客户", "zh")]
    [InlineData("タスク|顧客", "ja")]
    [InlineData("Work package|Client", "en")]
    [InlineData("Étape du processus|Client", "fr")]
    [InlineData("X|Y", null)]
    public void The_language_is_recognised_by_the_headings(string headings, string? language)
    {
        var columns = headings.Split('|');

        Assert.Equal(language, Page.Matrix($"| {columns[0]} | {columns[1]} |\n|---|---|\n| do it | R |\n").Language);
        Assert.Equal("pt-BR", Page.Matrix($"---\nlang: pt_BR\n---\n| {columns[0]} | {columns[1]} |\n|---|---|\n| do it | R |\n").Language);
    }

    private static string Table(string[] parties) =>
        $"| Activity | {string.Join(" | ", parties)} |\n|{string.Concat(Enumerable.Repeat("---|", parties.Length + 1))}\n| Order | R | A |{string.Concat(Enumerable.Repeat(" I |", parties.Length - 2))}\n";
}
