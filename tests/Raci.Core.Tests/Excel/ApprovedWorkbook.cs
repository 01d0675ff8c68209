using System.Text;
using System.Xml;

namespace Raci.Core.Tests.Excel;

/// <summary>Compares the parts of a workbook, laid out for people to read, with approved texts beside the tests.</summary>
/// <remarks>With the environment variable RACI_APPROVE set to 1, the texts are written anew instead, except where CI is set: look at the difference before it is committed.</remarks>
internal static class ApprovedWorkbook
{
    public static void Check(string name, Workbook workbook)
    {
        var folder = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("RACI_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") is null)
            Approve(folder, workbook);
        Assert.True(Directory.Exists(folder), $"No workbook is approved as {name}.");
        Assert.Equal(Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal), workbook.Parts.Keys.Select(FileName).Order(StringComparer.Ordinal));
        foreach (var (part, _) in workbook.Parts)
            Assert.Equal(File.ReadAllText(Path.Combine(folder, FileName(part))), Print(workbook, part));
    }

    private static void Approve(string folder, Workbook workbook)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (part, _) in workbook.Parts)
            File.WriteAllText(Path.Combine(folder, FileName(part)), Print(workbook, part));
    }

    private static string FileName(string part) => part.Replace('/', '~') + (part.EndsWith(".xml", StringComparison.Ordinal) ? "" : ".xml");

    private static string Print(Workbook workbook, string part)
    {
        var builder = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(builder, settings))
            workbook.Parts[part].Save(writer);
        return builder.Append('\n').ToString();
    }

    private static string Folder() => Repository.PathOf("tests", "Raci.Core.Tests", "Excel", "Approved");
}
