using System.IO.Compression;
using System.Text.Json;
using Raci.Formats.Excel;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Readme;

/// <summary>The samples of the pages about formats, which show the regions word for word.</summary>
[Collection(nameof(ReadmeFolder))]
public sealed class FormatsSamples : IDisposable
{
    private static readonly Matrix Release = new("Release", ["Product"], [new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"))])]);

    private readonly ReadmeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_workbook_is_written()
    {
        var matrix = Release;
        using var stream = new MemoryStream();

        #region Write a workbook
        MatrixFile.Write(matrix, "plan.xlsx");
        new ExcelWriter(new ExcelOptions { Compression = CompressionLevel.SmallestSize }).Write(matrix, stream);
        #endregion

        Assert.Equal((matrix, matrix), (MatrixFile.Read("plan.xlsx"), MatrixFile.TryRead(stream.ToArray()).Matrix));
    }

    [Fact]
    public void A_workbook_is_read()
    {
        MatrixFile.Write(Release, "plan.xlsx");
        var bytes = File.ReadAllBytes("plan.xlsx");

        #region Read a workbook
        Matrix matrix = MatrixFile.Read("plan.xlsx");
        ReadResult result = new ExcelReader(new ExcelOptions { Sheet = "Matrix" }).Read(bytes);
        #endregion

        Assert.Equal((Release, Release), (matrix, result.Matrix));
    }

    [Fact]
    public void A_matrix_becomes_JSON()
    {
        var matrix = Release;

        #region Write JSON
        MatrixFile.Write(matrix, "plan.json");
        string json = JsonSerializer.Serialize(matrix);      // the same shape; the serializer decides how it is laid out
        #endregion

        Assert.Equal(matrix, JsonSerializer.Deserialize<Matrix>(json));
        Assert.Equal(JsonSerializer.Serialize(JsonElement.Parse(File.ReadAllText("plan.json"))), json);
    }

    [Fact]
    public void A_page_is_written_with_options()
    {
        var matrix = Release;

        #region Write a page
        MatrixFile.Write(matrix, "plan.md");
        MatrixFile.Write(matrix, "plan.md", new MarkdownWriter(new MarkdownOptions { Emphasis = RoleEmphasis.Underscores, Padding = false }));
        #endregion

        Assert.Contains("| Freeze the scope | __RA__ |", File.ReadAllText("plan.md"), StringComparison.Ordinal);
    }
}
