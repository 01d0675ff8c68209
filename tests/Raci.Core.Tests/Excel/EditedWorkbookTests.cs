using Raci.Formats.Excel;

namespace Raci.Core.Tests.Excel;

/// <summary>Edits of our own workbooks that examples say best.</summary>
public sealed class EditedWorkbookTests
{
    private static readonly byte[] French = MatrixFile.ToBytes(Samples.French, "xlsx");

    [Theory]
    [InlineData("Rôle Client", "Rôle Acheteur", "Acheteur")]
    [InlineData("Rôle Client", "Acheteur", "Acheteur")]
    public void A_renamed_heading_renames_its_party(string before, string after, string name)
    {
        var matrix = Edit("xl/worksheets/sheet1.xml", before, after);
        Assert.Equal([name, "Cloud Temple"], matrix.Parties.Select(party => party.Name));
        Assert.Equal("RA", matrix.Rows[0].Activity[name].ToString());
    }

    [Fact]
    public void Edited_titles_of_the_document_and_of_a_phase_are_taken()
    {
        Assert.Equal("Nouveau titre", Edit("xl/worksheets/sheet1.xml", "Matrice de responsabilité</t>", "Nouveau titre</t>").Title.ToString());
        Assert.Equal("Sûreté", Edit("xl/worksheets/sheet1.xml", ">Sécurité</t>", ">Sûreté</t>").Phases[1].Title.ToString());
    }

    [Fact]
    public void An_edited_role_of_the_legend_and_an_edited_note_are_taken()
    {
        Assert.Equal("Valide", Edit("xl/worksheets/sheet2.xml", ">Approuve<", ">Valide<").Scheme['A'].Name.ToString());
        Assert.Equal("Voici notre RACI.", Edit("xl/worksheets/sheet4.xml", "Voici le RACI.", "Voici notre RACI.").Prose.Before);
    }

    [Fact]
    public void A_workbook_without_its_data_comes_back_as_its_sheets_show_it()
    {
        var workbook = Package.Edit(Package.Change(French, "customXml/item.xml", null), "xl/_rels/workbook.xml.rels", rels => System.Text.RegularExpressions.Regex.Replace(rels, "<Relationship [^>]*customXml[^>]*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));
        var result = new ExcelReader().Read(workbook);
        Assert.Equal(Book.Lines(Samples.French), Book.Lines(result.Matrix!));
        Assert.Equal(Samples.French.Title, result.Matrix!.Title);
        Assert.Equal("Définition des rôles", result.Matrix.Legend!.Heading.ToString());
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1088");
    }

    [Fact]
    public void A_line_added_to_the_sheet_of_notes_is_told_and_the_words_written_stay()
    {
        const string Line = "<row r=\"99\"><c r=\"B99\" t=\"inlineStr\"><is><t>More</t></is></c></row>";
        var result = new ExcelReader().Read(Package.Edit(French, "xl/worksheets/sheet4.xml", sheet => sheet.Replace("</sheetData>", $"{Line}</sheetData>", StringComparison.Ordinal)));
        Assert.Equal(Samples.French.Prose, result.Matrix!.Prose);
        Assert.Equal("RACI1089", Assert.Single(result.Diagnostics).Id);
    }

    private static Matrix Edit(string part, string before, string after)
    {
        var result = new ExcelReader().Read(Package.Edit(French, part, text =>
        {
            Assert.Contains(before, text, StringComparison.Ordinal);
            return text.Replace(before, after, StringComparison.Ordinal);
        }));
        Assert.True(result.IsSuccess, string.Join('\n', result.Diagnostics));
        return result.Matrix;
    }
}
