using System.Text;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown.Editing;

/// <summary>A cell is written as the cells around it are.</summary>
public sealed class CellEditTests
{
    private static readonly Place Second = new([0], 1);

    [Theory]
    [InlineData("| Order | R/A | C |", "| Pay | I | C |", "RA", "| Pay | R/A | C |")]
    [InlineData("| Order | A, R | C |", "| Pay | I | C |", "RC", "| Pay | R, C | C |")]
    [InlineData("| Order | A/R | C |", "| Pay | I | C |", "RA", "| Pay | A/R | C |")]
    [InlineData("| Order | **R** / **A** | C |", "| Pay | I | C |", "RA", "| Pay | **R** / **A** | C |")]
    [InlineData("| Order | **R** / **A** | **C** |", "| Pay | **I** | C |", "RC", "| Pay | **R** / **C** | C |")]
    [InlineData("| Order | `R/A` | `C` |", "| Pay | `I` | `C` |", "A", "| Pay | `A` | `C` |")]
    [InlineData("| Order | __RA__ | __C__ |", "| Pay | __I__ | __C__ |", "CI", "| Pay | __CI__ | __C__ |")]
    [InlineData("| Order | **RA** | C |", "| Pay | C | I |", "A", "| Pay | **A** | I |")]
    [InlineData("| Order | **R** | **A** |", "| Pay | C | I |", "RA", "| Pay | **RA** | I |")]
    [InlineData("| Order | **RA** | C |", "| Pay | **R** | C |", "I", "| Pay | **I** | C |")]
    [InlineData("| Order | **RA** | C |", "| Pay | I | C |", "C", "| Pay | C | C |")]
    [InlineData("| Order | r/a | c |", "| Pay | i | c |", "RA", "| Pay | r/a | c |")]
    [InlineData("| Order | R<br>A | C |", "| Pay | I | C |", "RC", "| Pay | R<br>C | C |")]
    [InlineData("| Order | <b>R</b> | <b>C</b> |", "| Pay | <b>I</b> | <b>A</b> |", "RA", "| Pay | <b>RA</b> | <b>A</b> |")]
    [InlineData("| Order | Responsible | Informed |", "| Pay | Accountable | Informed |", "I", "| Pay | Informed | Informed |")]
    [InlineData("| Order | Responsible | Informed |", "| Pay | Accountable | Informed |", "RA", "| Pay | Responsible, Accountable | Informed |")]
    [InlineData("| Order | RA | - |", "| Pay | I | C |", "", "| Pay | - | C |")]
    [InlineData("| Order | RA | – |", "| Pay | I | C |", "", "| Pay | – | C |")]
    [InlineData("| Order | RA | C |", "| Pay | I | C |", "", "| Pay |  | C |")]
    [InlineData("|Order|RA|C|", "|Pay|I||", "RA", "|Pay|RA||")]
    [InlineData("|Order|RA|C|", "|Pay||C|", "RA", "|Pay|RA|C|")]
    [InlineData("Order | RA | C", "Pay | I | C", "RA", "Pay | RA | C")]
    [InlineData("| Order | RA | C |", "| Pay | | ", "RA", "| Pay | RA | ")]
    public void A_cell_takes_over_the_notation_of_its_table(string first, string second, string roles, string expected)
    {
        var page = $"| Activity | Client | Bank |\n|---|---|---|\n{first}\n{second}\n{first}\n";

        var edited = MarkdownDocument.Parse(page).Assign(Second, "Client", roles);

        Assert.Equal(page.Replace($"{second}\n", $"{expected}\n", StringComparison.Ordinal), edited.ToString());
    }

    [Theory]
    [InlineData("| Pay      | I      | C    |", "RACI", "| Pay      | RACI   | C    |")]
    [InlineData("| Pay      | I      | C    |", "", "| Pay      |        | C    |")]
    [InlineData("| Pay      |        | C    |", "R", "| Pay      | R      | C    |")]
    [InlineData("| Pay      |      I | C    |", "RA", "| Pay      |     RA | C    |")]
    [InlineData("| Pay      |   RA   | C    |", "RACI", "| Pay      |  RACI  | C    |")]
    public void A_cell_of_a_column_that_is_lined_up_stays_as_wide(string row, string roles, string expected)
    {
        var page = $"| Activity | Client | Bank |\n| -------- | ------ | ---- |\n| Order    | R      | A    |\n{row}\n";

        Assert.Equal(page.Replace(row, expected, StringComparison.Ordinal), MarkdownDocument.Parse(page).Assign(Second, "Client", roles).ToString());
    }

    [Theory]
    [InlineData("| Order | RA | A <!-- k --> |", "| Pay | C | I |", "A", "| Pay | A | I |")]
    [InlineData("| Order | A, R<br> | C |", "| Pay | I | C |", "RA", "| Pay | A, R | C |")]
    [InlineData("| Order | RA | C |", "| Pay | C <!-- agreed --> | I |", "A", "| Pay | A <!-- agreed --> | I |")]
    public void Comments_and_line_breaks_stay_in_their_own_cells(string first, string second, string roles, string expected)
    {
        var page = $"| Activity | Client | Bank |\n|---|---|---|\n{first}\n{second}\n";

        Assert.Equal(page.Replace($"{second}\n", $"{expected}\n", StringComparison.Ordinal), MarkdownDocument.Parse(page).Assign(Second, "Client", roles).ToString());
    }

    [Fact]
    public void Ideographs_count_twice()
    {
        const string Page = "| 作業     | 顧客 | 銀行 |\n| -------- | ---- | ---- |\n| 注文する | R    | A    |\n| 支払う   | RA   | C    |\n";

        Assert.Equal(Page.Replace("| 支払う   ", "| 払う     ", StringComparison.Ordinal), MarkdownDocument.Parse(Page).RenameActivity(Second, "払う").ToString());
    }

    [Theory]
    [InlineData("R*", "RA", "R/A*")]
    [InlineData("**R**\\*", "A", "**A**\\*")]
    [InlineData("R (by mail)", "C", "C (by mail)")]
    [InlineData("R(1)", "RA", "R/A(1)")]
    [InlineData("— (later)", "R", "R (later)")]
    public void Letters_change_beside_a_mark_and_a_remark(string cell, string roles, string expected)
    {
        var page = $"| Activity | Client | Bank |\n|---|---|---|\n| Order | R/A | C |\n| Pay | {cell} | A |\n";

        var edited = MarkdownDocument.Parse(page).SetRoles(Second, "Client", roles);

        Assert.Equal(page.Replace(cell, expected, StringComparison.Ordinal), edited.ToString());
    }

    [Theory]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\n")]
    public void Byte_order_mark_and_line_ends_stay(string mark, string lineEnd)
    {
        var page = mark + string.Join(lineEnd, "# Ⓟlan", "", "| Activity | Client | Bank |", "|---|---|---|", "| Order | R | A |", "| Pay | I | A 😀 |");
        foreach (var bytes in (byte[][])[Encoding.UTF8.GetBytes(page), mark.Length > 0 ? Encoding.Unicode.GetBytes(page) : Encoding.UTF8.GetBytes(page)])
        {
            var document = MarkdownDocument.Parse(bytes);
            var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.UTF8;

            Assert.Equal(bytes, document.ToBytes());
            Assert.Equal(page.Replace("| R |", "| RA |", StringComparison.Ordinal), encoding.GetString(document.Assign(new([0], 0), "Client", "RA").ToBytes()));
            Assert.Equal($"{page}{lineEnd}| Ask | C |  |", encoding.GetString(document.Insert(new([0], 2), new Activity("Ask", ("Client", "C"))).ToBytes()));
        }
    }

    [Fact]
    public void A_row_goes_into_a_table_with_columns_of_phases_and_numbers()
    {
        const string Page = "| Phase | Activity | Client | Bank |\n|---|---|---|---|\n| Plan | Order | R | A |\n| | Check | A | R |\n| | Sign | RA | C |\n| Run | Pay | R | A |\n| | Report | I | RA |\n";
        var document = MarkdownDocument.Parse(Page);

        Assert.Equal(Page.Replace("| | Sign", "| | Ask | C |  |\n| | Sign", StringComparison.Ordinal), document.Insert(new([0], 2), new Activity("Ask", ("Client", "C"))).ToString());
        Assert.Equal(Page.Replace("| Run | Pay | R | A |\n| | Report", "| Run | Report", StringComparison.Ordinal), document.Remove(new([1], 0)).ToString());
    }
}
