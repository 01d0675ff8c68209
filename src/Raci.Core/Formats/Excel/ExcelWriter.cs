using System.IO.Compression;
using System.Xml;
using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>Writes matrices as Excel workbooks; equal matrices give equal bytes.</summary>
public sealed class ExcelWriter : IMatrixWriter
{
    // An archive cannot state an earlier day.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ExcelOptions _options;

    /// <summary>Creates a writer.</summary>
    /// <param name="options">How to write; <see cref="ExcelOptions.Default"/> by default.</param>
    public ExcelWriter(ExcelOptions? options = null) => _options = options ?? ExcelOptions.Default;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no matrix or no stream.</exception>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(output);
        var layout = new MatrixLayout(RoleWords.Localize(matrix));
        var legend = new LegendSheet(layout);
        var sheet = new MatrixSheet(layout, legend);
        var package = new WorkbookPackage(layout, legend, sheet.Write, xml => new MatrixXml(matrix, xml).Write(layout.Attributes));
        using var archive = new ZipArchive(new ForwardStream(output), ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in package.Parts)
        {
            var entry = archive.CreateEntry(name, _options.Compression);
            entry.LastWriteTime = EntryTime;
            using var target = entry.Open();
            using var xml = XmlWriter.Create(target, WorkbookPackage.Settings);
            write(xml);
        }

        return sheet.Cuts;
    }
}
