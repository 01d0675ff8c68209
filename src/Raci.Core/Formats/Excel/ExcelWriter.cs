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
        using var package = new WorkbookPackage(layout, legend, new NotesSheet(layout)).Make();
        using var parts = new ZipArchive(package, ZipArchiveMode.Read);
        using var archive = new ZipArchive(new ForwardStream(output), ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in parts.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            var entry = archive.CreateEntry(part.FullName, _options.Compression);
            entry.LastWriteTime = EntryTime;
            using var target = entry.Open();
            if (part.FullName == WorkbookPackage.MatrixPart)
                WritePart(target, sheet.Write);
            else if (part.FullName == WorkbookPackage.DataPart)
                WritePart(target, xml => new MatrixXml(matrix, xml).Write(layout.Attributes));
            else
                Copy(part, target);
        }

        return sheet.Cuts;
    }

    private static void WritePart(Stream target, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(target, WorkbookPackage.Settings);
        write(xml);
    }

    private static void Copy(ZipArchiveEntry part, Stream target)
    {
        using var source = part.Open();
        source.CopyTo(target);
    }
}
