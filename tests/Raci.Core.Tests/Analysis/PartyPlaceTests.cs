using Raci.Analysis;

namespace Raci.Core.Tests.Analysis;

/// <summary>Where a finding about a party stands in documents whose tables have no column for it.</summary>
public sealed class PartyPlaceTests
{
    [Theory]
    [InlineData("""{ "parties": ["Client", "Bank"], "phases": [{ "activities": [{ "name": "Order", "assignments": { "Client": "RA" } }] }] }""", "(1,25)#/parties/1")]
    [InlineData("""{ "parties": [{ "name": "Client" }, { "name": "" }, { "name": "Bank" }], "phases": [{ "activities": [{ "name": "Order", "assignments": { "Client": "RA" } }] }] }""", "(1,53)#/parties/2")]
    [InlineData("parties:\n- Client\n- Bank\nphases:\n- activities:\n  - name: Order\n    assignments: { Client: RA }\n", "(3,3)#/parties/1")]
    public void A_party_that_is_listed_and_has_no_part_stands_where_it_is_listed(string document, string place)
    {
        var finding = Assert.Single(MatrixCheck.Find(MatrixFile.TryParse(document), new Profile("idle", []).With("RACI3010")));

        Assert.Equal((place, "Bank"), (finding.Where, finding.Party!.Name));
    }
}
