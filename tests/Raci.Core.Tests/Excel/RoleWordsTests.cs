namespace Raci.Core.Tests.Excel;

public sealed class RoleWordsTests
{
    [Theory]
    [InlineData("fr", "Réalise")]
    [InlineData("de-CH", "Durchführung")]
    [InlineData("es", "Realiza")]
    [InlineData("it", "Realizza")]
    [InlineData("en", "Responsible")]
    [InlineData(null, "Responsible")]
    public void Roles_without_words_of_their_own_are_named_in_the_language_of_the_document(string? language, string name)
    {
        var matrix = new Matrix("M", ["Client"], [new Phase("P", [new Activity("Order", ("Client", "RA"))])], language: language);

        Assert.Contains(name, new System.IO.StreamReader(Sheet(matrix)).ReadToEnd(), StringComparison.Ordinal);
    }

    private static System.IO.Stream Sheet(Matrix matrix) =>
        new System.IO.Compression.ZipArchive(new MemoryStream(MatrixFile.ToBytes(matrix, "xlsx"))).GetEntry("xl/worksheets/sheet1.xml")!.Open();
}
