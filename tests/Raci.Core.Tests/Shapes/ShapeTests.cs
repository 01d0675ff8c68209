using Raci.Core.Tests.Formats.Examples;
using Raci.Formats;

namespace Raci.Core.Tests.Shapes;

/// <summary>Each shape as people write it, and what only looks like one.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Remarks_of_one_party_that_are_too_long_together_are_told()
    {
        var page = $"## Order\n\n| Party | Role |\n|---|---|\n| Ana | R ({new string('x', 3000)}) |\n| Ana | A ({new string('y', 3000)}) |\n| Ben | C |\n\n## Pay\n\n| Party | Role |\n|---|---|\n| Ana | R |\n| Ben | A |\n";

        var result = new Raci.Formats.Markdown.MarkdownReader().Read(page);

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1106");
        Assert.Equal((RoleSet)"RA", result.Matrix!.Rows[0].Activity["Ana"]);
    }

    [Theory]
    [InlineData("md", "| Task | Responsible | Accountable | Consulted | Informed |\n|---|---|---|---|---|\n| Order | Ana | **Ben** | Carla, Dev/Ops | everyone |\n| Pay | Dev / Ops | Ana | - | Carla and Ben |",
        "Order: Ana R, Ben A, Carla C, Dev C, everyone I, Ops C", "Pay: Ana A, Ben I, Carla I, Dev R, Ops R")]
    [InlineData("csv", "Phase,Tâche,Responsable,Approuve,Consulté,Informé,Preuve\nA,Figer,Ana,Ben,\"Carla; Dora\",tous,pv\n,Couper,Ben,Ana,,,\n",
        "Figer: Ana R, Ben A, Carla C, Dora C, tous I", "Couper: Ana A, Ben R")]
    [InlineData("md", "| Actividad | Autoridad | Responsable |\n|---|---|---|\n| Pedir | Ana | Ben |", "Pedir: Ana A, Ben R")]
    [InlineData("md", "| Aufgabe | Durchführung | Verantwortlich |\n|---|---|---|\n| Planen | Ana | Ben |", "Planen: Ana R, Ben A")]
    [InlineData("md", "| Task | R | A | C | I |\n|---|---|---|---|---|\n| Order | Ana (A) | | Ben* | n/a |", "Order: Ana RA, Ben C*")]
    [InlineData("md", "| Change | Driver | Approver | Contributors | Informed |\n|---|---|---|---|---|\n| Price | Ana | Ben | Carla, Dora | - |", "Price: Ana D, Ben A, Carla C, Dora C")]
    [InlineData("html", "<table><tr><th>Task</th><th>Responsible (R)</th><th>Accountable (A)</th></tr><tr><td>Order</td><td>Ana<br>Ben</td><td>Carla</td></tr></table>", "Order: Ana R, Ben R, Carla A")]
    [InlineData("md", "| Stakeholder | Order the licences | Pay |\n|---|---|---|\n| Client | A | R (veto) |\n| Provider | R | A |", "Order the licences: Client A, Provider R", "Pay: Client R (veto), Provider A")]
    [InlineData("csv", "Role,Order the licences,Pay\nClient,A,R\nProvider,R,A\n", "Order the licences: Client A, Provider R", "Pay: Client R, Provider A")]
    [InlineData("md", "| Party | Responsible for | Accountable for |\n|---|---|---|\n| Client | Pay, order | Order |\n| Provider | Order<br>Deliver, install and test | Pay |", "Pay: Client R, Provider A", "order: Client RA, Provider R", "Deliver, install and test: Provider R")]
    [InlineData("md", "# Plan\n\n## Order\n\n| Party | Role |\n|---|---|\n| Client | **A** |\n| Provider | R / C |\n\n## Pay\n\n| Party | Role |\n|---|---|\n| Client | Responsible |", "Order: Client A, Provider RC", "Pay: Client R")]
    [InlineData("md", "# Decide\n\n| Role | Who |\n|---|---|\n| Responsible | Ana, Ben |\n| Accountable | Carla |", "Decide: Ana R, Ben R, Carla A")]
    [InlineData("md", "# Decide\n\n| Role | Party |\n|---|---|\n| Responsible | Ana |\n| Informed | Works council and Legal affairs and Plant security and Anna de Vries |", "Decide: Ana R, Anna de Vries I, Legal affairs I, Plant security I, Works council I")]
    [InlineData("md", "# Plan\n\n## Order\n\n- Responsible: Ana\n- Informed: Works council and Legal affairs and Plant security and Anna de Vries\n\n## Pay\n\n- Responsible: Ben\n- Informed: Ana", "Order: Ana R, Anna de Vries I, Legal affairs I, Plant security I, Works council I", "Pay: Ana I, Ben R")]
    [InlineData("md", "# Decide\n\n| R | A | C | I |\n|---|---|---|---|\n| Ana, Ben | Carla | Legal | - |", "Decide: Ana R, Ben R, Carla A, Legal C")]
    [InlineData("md", "# Plan\n\n## Client\n\n- Order: **A / R**\n- Pay → R\n\n**Provider**\n\n- Order (C)", "Order: Client RA, Provider C", "Pay: Client R")]
    [InlineData("md", "# Plan\n\n## Order\n\n- **Responsible**: Ana, Ben\n- **Accountable**: Carla\n\n## Pay\n\nR: Ben\nA: Carla and Ana", "Order: Ana R, Ben R, Carla A", "Pay: Ana A, Ben R, Carla A")]
    [InlineData("json", """[{ "activity": "Order", "responsible": "Ana", "accountable": ["Ben"], "informed": null }]""", "Order: Ana R, Ben A")]
    [InlineData("json", """{ "raci": { "Run": [{ "task": "Watch", "R": "Ana, Ben", "A": "Ben" }] } }""", "Watch: Ana R, Ben RA")]
    [InlineData("json", """{ "Order": { "Client": "R", "Provider": "A" }, "Pay": { "Client": "A (veto)" } }""", "Order: Client R, Provider A", "Pay: Client A (veto)")]
    [InlineData("json", """{ "tasks": [{ "name": "Order", "roles": { "Ana": "R", "Ben": "AC" } }] }""", "Order: Ana R, Ben AC")]
    [InlineData("xlsx", "[Plan]\nRelease\n\nTask|Responsible|Accountable|Informed\nOrder|Ana, Ben|Carla|\nPay|Ben|Ana|Carla; Dora", "Order: Ana R, Ben R, Carla A", "Pay: Ana A, Ben R, Carla I, Dora I")]
    [InlineData("yaml", "tasks:\n- task: Order\n  responsible_party: Ana\n  accountableParty: Ben\n", "Order: Ana R, Ben A")]
    public void A_shape_is_read(string format, string document, params string[] expected)
    {
        var result = Read(format, document);

        Assert.True(result.IsSuccess, Summary.Of(result));
        Assert.Equal(expected, result.Matrix.Rows.Select(row => $"{row.Activity.Name}: {string.Join(", ", row.Activity.Assignments.Select(part => $"{part.Party} {part.ToString(result.Matrix.Scheme)}").Order(StringComparer.OrdinalIgnoreCase))}"));
    }

    [Theory]
    [InlineData("| Risk | Impact | Responsible | Mitigation |\n|---|---|---|---|\n| R01 fire | high | Ana | water |")]
    [InlineData("| Party | R | A | C | I |\n|---|---|---|---|---|\n| Client | 3 | 2 | 1 | 0 |")]
    [InlineData("| Option | A | B | C |\n|---|---|---|---|\n| Cost | low | high | mid |")]
    [InlineData("| Asset | Owner | Manager | Approver |\n|---|---|---|---|\n| Server | Ana | Ben | Carla |")]
    [InlineData("| Role | Meaning |\n|---|---|\n| Responsible | Does the work |\n| Accountable | Answers for it |")]
    [InlineData("# Roles\n\n- **R**: Responsible, does the work\n- **A**: Accountable\n- C: Consulted")]
    public void What_only_looks_like_a_shape_is_none(string document)
    {
        var result = Read("md", document);

        Assert.Null(result.Matrix);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1001");
    }

    [Theory]
    [InlineData("{ \"title\": \"x\", \"owner\": { \"a\": [\"deep\"] } }")]
    [InlineData("[{ \"name\": \"Ana\", \"phone\": \"1\" }]")]
    [InlineData("[\"a\", \"b\"]")]
    public void A_document_of_another_kind_is_an_error(string json)
    {
        var result = Read("json", json);

        Assert.Null(result.Matrix);
        Assert.Equal("RACI1051", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Theory]
    [InlineData("| Aufgabe | Verantwortlich | Informiert |\n|---|---|---|\n| Planen | Kunde | Anbieter |", "RACI1101(1,13)")]
    [InlineData("| Task | Responsible | Accountable |\n|---|---|---|\n| Plan | Ana | Research and Development |", "RACI1102(3,16)")]
    [InlineData("| Task | Responsible | Accountable |\n|---|---|---|\n| Plan | Ana | see the contract for the details of this. |", "RACI1103(3,16)")]
    [InlineData("| Stakeholder | Order the licences | Pay | Phone |\n|---|---|---|---|\n| Client | A | R | 12a |\n| Provider | R | A | 34b |", "RACI1105(1,44)")]
    public void What_is_in_doubt_is_a_warning(string document, string expected)
    {
        var result = Read("md", document);

        Assert.NotNull(result.Matrix);
        Assert.Equal([expected], result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic.Id}{diagnostic.Location}"));
    }

    [Fact]
    public void Cells_know_their_places()
    {
        var names = Read("md", "| Task | Responsible | Accountable |\n|---|---|---|\n| Plan | Ana | Ben |");
        var json = Read("json", """[{ "activity": "Order", "responsible": "Ana", "accountable": ["Ben"] }]""");

        Assert.Equal("(3,10)", $"{names.Sources.Of(new Place([0], 0), "Ana")}");
        Assert.Equal("(1,63)#/0/accountable/0", $"{json.Sources.Of(new Place([0], 0), "Ben")}");
    }

    private static ReadResult Read(string format, string document)
    {
        Assert.True(MatrixFormats.BuiltIn.FindByPath($"x.{format}", out var found));
        return found.Reader!.Read(ExampleBook.Of(format, document));
    }
}
