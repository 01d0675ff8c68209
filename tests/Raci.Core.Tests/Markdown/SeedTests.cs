namespace Raci.Core.Tests.Markdown;

public sealed class SeedTests
{
    [Theory]
    [InlineData("it")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("de")]
    public void A_seed_has_its_phases_activities_parties_and_letters(string language)
    {
        var matrix = MatrixFile.Read(Seed.PathOf(language));

        Assert.Equal((6, 24, 2), (matrix.Phases.Count, matrix.Rows.Count, matrix.Parties.Count));
        Assert.Equal(41, matrix.Rows.Sum(row => row.Activity.Assignments.Count));
        Assert.Equal([24, 24, 4, 14], "RACI".Select(letter => matrix.Rows.Sum(row => row.Activity.Assignments.Count(a => a.Roles.Contains(letter)))));
        Assert.Equal((language, "RACI"), (matrix.Language, matrix.Scheme.Name));
        Assert.Equal([2, 4, 7, 5, 3, 3], matrix.Phases.Select(phase => phase.Activities.Count));
        Assert.All(matrix.Phases, phase => Assert.Equal("", phase.Introduction + phase.Conclusion));
        Assert.Equal("", matrix.Prose.After);
    }

    [Theory]
    [InlineData("it", "Cliente", "Ruolo Cliente", "Attività", "Realizza|Approva|Consulta|Informa")]
    [InlineData("fr", "Client", "Rôle Client", "Activité", "Réalise|Approuve|Consulte|Informé")]
    [InlineData("es", "Cliente", "Rol Cliente", "Actividad", "Realiza|Aprueba|Consulta|Informado")]
    [InlineData("de", "Kunde", "Rolle Kunde", "Aktivität", "Durchführt|Genehmigt|Konsultiert|Informiert")]
    public void A_seed_keeps_its_words(string language, string party, string heading, string activity, string roles)
    {
        var matrix = MatrixFile.Read(Seed.PathOf(language));

        Assert.Equal([party, "Cloud Temple"], matrix.Parties.Select(p => p.Name));
        Assert.Equal((heading, activity), (matrix.Parties[0].Heading.ToString(), matrix.Headings.Activity.ToString()));
        Assert.Equal(roles.Split('|'), matrix.Scheme.Roles.Select(role => role.Name.ToString()));
        Assert.All(matrix.Scheme.Roles, role => Assert.Equal(TextStyle.Bold, role.Description.Runs[0].Style));
        Assert.EndsWith(" - LLMaaS", matrix.Title.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, matrix.Legend!.Columns.Count);
        Assert.Contains("(LLMaaS)", matrix.Prose.Before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it", "")]
    [InlineData("fr", "")]
    [InlineData("es", "RACI1010(66,82) RACI1010(66,100)")]
    [InlineData("de", "RACI1012(27,89) RACI1010(27,103) RACI1012(66,96)")]
    public void A_seed_tells_once_of_each_heading_spelled_otherwise(string language, string expected)
    {
        var result = MatrixFile.TryRead(Seed.PathOf(language));

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), result.Diagnostics.Where(d => d.Id != "RACI1014").Select(d => $"{d.Id}{d.Location.InFile(null)}"));
    }

    [Fact]
    public void The_cells_of_a_seed_are_those_of_its_page()
    {
        var matrix = MatrixFile.Read(Seed.PathOf("fr"));

        string[] cells =
        [
            "RA/CI", "RA/I",
            "I/RA", "I/RA", "RA/", "RA/",
            "I/RA", "I/RA", "I/RA", "I/RA", "I/RA", "CI/RA", "RA/I",
            "I/RA", "RA/", "RA/C", "R/A", "RA/I",
            "I/RA", "RA/", "RA/",
            "RA/C", "RA/", "RA/",
        ];
        Assert.Equal(cells, matrix.Rows.Select(row => $"{row.Activity["Client"]}/{row.Activity["Cloud Temple"]}"));
        Assert.Equal("Gérer les clés d'accès API (création, rotation, révocation)", matrix.Rows[4].Activity.Name.ToString());
    }
}
