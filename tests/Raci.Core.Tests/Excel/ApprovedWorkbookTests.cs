
namespace Raci.Core.Tests.Excel;

public sealed class ApprovedWorkbookTests
{
    [Theory]
    [InlineData("French")]
    [InlineData("Release")]
    public void The_parts_of_a_workbook_are_the_approved_ones(string name) => ApprovedWorkbook.Check(name, Workbook.Of(Samples.All[name]));

    [Theory]
    [InlineData("llmaas.it")]
    [InlineData("llmaas.fr")]
    [InlineData("llmaas.es")]
    [InlineData("llmaas.de")]
    public void The_parts_of_a_seeds_workbook_are_valid_and_the_approved_ones(string seed)
    {
        var workbook = Workbook.Of(MatrixFile.Read(Repository.PathOf("seeds", seed + ".md")));

        Assert.Empty(workbook.Errors());
        ApprovedWorkbook.Check(seed, workbook);
    }
}
