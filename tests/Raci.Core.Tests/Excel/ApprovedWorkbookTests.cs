namespace Raci.Tests.Excel;

public sealed class ApprovedWorkbookTests
{
    [Theory]
    [InlineData("French")]
    [InlineData("Release")]
    public void The_parts_of_a_workbook_are_the_approved_ones(string name) => ApprovedWorkbook.Check(name, Workbook.Of(Samples.All[name]));
}
