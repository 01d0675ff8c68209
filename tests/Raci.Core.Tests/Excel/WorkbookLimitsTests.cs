using Raci.Collections;
using Raci.Formats;
using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

public sealed class WorkbookLimitsTests
{
    [Fact]
    public void A_matrix_with_too_many_rows_is_refused_before_a_byte_is_written()
    {
        var activities = Enumerable.Repeat(new Activity("x"), 1_048_573).ToValueList();

        AssertRefused(new Matrix("T", [], [new Phase("P", activities)]), "1048577 rows");
    }

    [Fact]
    public void A_matrix_with_too_many_parties_is_refused_before_a_byte_is_written()
    {
        // Beside the parties there are columns for activities, the check, the phase and the place.
        var parties = Enumerable.Range(1, 16_381).Select(i => new Party($"P{i}")).ToValueList();

        AssertRefused(new Matrix("T", parties, []), "16385 columns");
    }

    [Fact]
    public void A_remark_too_long_for_its_cell_is_cut_there_kept_in_the_data_part_and_reported()
    {
        var remark = new string('r', 32_767);
        var matrix = new Matrix("T", ["P"], [new Phase("Q", [new Activity("x", new Assignment("P", "RA", null, remark))])]);
        using var stream = new MemoryStream();

        var diagnostic = Assert.Single(new ExcelWriter().Write(matrix, stream));

        Assert.Equal("[Matrix!B5]: warning RACI2002: phase 1, row 1, P holds 32772 characters and a cell at most 32767; the cell shows the beginning and the workbook's data the whole; shorten the remark", diagnostic.ToString());
        var workbook = Workbook.Of(matrix);
        Assert.Equal("RA (" + remark[..32_763], Workbook.Value(workbook.Matrix, "B5"));
        Assert.Equal(remark, workbook.DataPart.Descendants(Workbook.Data + "remark").Single().Value);
    }

    private static void AssertRefused(Matrix matrix, string need)
    {
        using var stream = new MemoryStream();
        var exception = Assert.Throws<MatrixFormatException>(() => new ExcelWriter().Write(matrix, stream));
        Assert.Equal("RACI2001", Assert.Single(exception.Diagnostics).Id);
        Assert.Contains(need, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }
}
