using System.Xml.Linq;

namespace Raci.Core.Tests.Excel;

public sealed class DataPartTests
{
    private static readonly XNamespace Data = Workbook.Data;
    private static readonly XElement Release = Workbook.Of(Samples.Release).DataPart;
    private static readonly XElement French = Workbook.Of(Samples.French).DataPart;

    [Fact]
    public void The_data_part_keeps_the_scheme_with_its_kinds()
    {
        var scheme = Release.Element(Data + "scheme")!;
        Assert.Equal("RASCI", scheme.Attribute("name")!.Value);
        Assert.Equal(["R performs", "A answers", "S supports", "C advises", "I informed"], scheme.Elements().Select(role => $"{role.Attribute("letter")!.Value} {role.Attribute("kind")!.Value}"));
    }

    [Fact]
    public void The_data_part_keeps_names_of_parties_and_the_documents_words()
    {
        Assert.Equal([("Client", "Rôle Client"), ("Cloud Temple", "Rôle Cloud Temple")], French.Elements(Data + "party").Select(party => (party.Attribute("name")!.Value, party.Element(Data + "heading")!.Value)));
        Assert.Equal("Activité", French.Element(Data + "activityHeading")!.Value);
        Assert.Equal("fr", French.Attribute("language")!.Value);
        Assert.Equal(["Rôle", "Description"], French.Element(Data + "legend")!.Elements(Data + "column").Select(column => column.Value));
    }

    [Fact]
    public void The_data_part_keeps_the_tree_of_phases_with_their_prose_and_notes()
    {
        var prepare = Release.Elements(Data + "phase").First();
        Assert.Equal("Do *this* first.\n\n    and that", prepare.Element(Data + "introduction")!.Value);
        Assert.Equal("Only after the gate", prepare.Element(Data + "note")!.Value);
        Assert.Equal("Details", prepare.Element(Data + "phase")!.Element(Data + "phase")!.Element(Data + "title")!.Value);
        Assert.Equal("docs", Release.Element(Data + "metadata")!.Elements().Single(value => value.Attribute("name")!.Value == "sidebar").Value);
    }

    [Fact]
    public void The_data_part_keeps_whole_the_activities_their_cells_do_not_show_exactly()
    {
        var activities = Release.Descendants(Data + "activity").ToList();

        // Two with styled names, and one whose attributes stand in an order of their own.
        Assert.Equal(["1", "2", "1"], activities.Select(activity => activity.Attribute("row")!.Value));
        Assert.Equal("https://example.org/manual?x=1&y=2", activities[1].Descendants(Data + "run").Single().Attribute("link")!.Value);
        Assert.Equal(["Due", "Evidence"], activities[2].Elements(Data + "attribute").Select(attribute => attribute.Attribute("name")!.Value));
        Assert.Empty(French.Descendants(Data + "activity"));
    }
}
