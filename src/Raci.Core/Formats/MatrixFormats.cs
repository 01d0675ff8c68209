using System.Diagnostics.CodeAnalysis;
using Raci.Collections;
using Raci.Formats.Csv;
using Raci.Formats.Excel;
using Raci.Formats.Html;
using Raci.Formats.Json;
using Raci.Formats.Markdown;
using Raci.Formats.Yaml;

namespace Raci.Formats;

/// <summary>An immutable table of formats, found by name, by file extension or by the content of a document.</summary>
public sealed class MatrixFormats
{
    private MatrixFormats(ValueList<MatrixFormat> all) => All = all;

    /// <summary>Gets Markdown.</summary>
    public static MatrixFormat Markdown { get; } = new("markdown", [".md", ".markdown", ".mdx"], reader: new MarkdownReader(), writer: new MarkdownWriter());

    /// <summary>Gets JSON.</summary>
    public static MatrixFormat Json { get; } = new("json", [".json"], new JsonMatrixReader(), new JsonMatrixWriter());

    /// <summary>Gets YAML.</summary>
    public static MatrixFormat Yaml { get; } = new("yaml", [".yaml", ".yml"], new YamlMatrixReader(), new YamlMatrixWriter());

    /// <summary>Gets Excel workbooks.</summary>
    public static MatrixFormat Excel { get; } = new("xlsx", [".xlsx"], reader: new ExcelReader(), writer: new ExcelWriter(), isText: false);

    /// <summary>Gets CSV, with commas.</summary>
    public static MatrixFormat Csv { get; } = new("csv", [".csv"], new CsvMatrixReader(), new CsvMatrixWriter());

    /// <summary>Gets CSV with tabs.</summary>
    public static MatrixFormat Tsv { get; } = new("tsv", [".tsv", ".tab"], new CsvMatrixReader(WithTabs), new CsvMatrixWriter(WithTabs));

    /// <summary>Gets HTML, which is only read.</summary>
    public static MatrixFormat Html { get; } = new("html", [".html", ".htm"], new HtmlMatrixReader());

    /// <summary>Gets the formats the library brings along.</summary>
    public static MatrixFormats BuiltIn { get; } = new([Markdown, Json, Yaml, Excel, Csv, Tsv, Html]);

    private static CsvOptions WithTabs => new() { Separator = '\t' };

    /// <summary>Gets the formats, in order.</summary>
    public ValueList<MatrixFormat> All { get; }

    /// <summary>Gets a table with one more format, or with it in place of the one that has its name; its extensions win over those of the others.</summary>
    public MatrixFormats With(MatrixFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new([format, .. All.Where(other => !IsName(other, format.Name))]);
    }

    /// <summary>Finds the format of a name, whatever the case; false when there is none.</summary>
    public bool FindByName(string name, [NotNullWhen(true)] out MatrixFormat? format)
    {
        ArgumentNullException.ThrowIfNull(name);
        format = All.FirstOrDefault(candidate => IsName(candidate, name));
        return format is not null;
    }

    /// <summary>Finds the format of a path by its extension, whatever the case; false when there is none.</summary>
    public bool FindByPath(string path, [NotNullWhen(true)] out MatrixFormat? format)
    {
        ArgumentNullException.ThrowIfNull(path);
        var extension = Path.GetExtension(path);
        format = All.FirstOrDefault(candidate => candidate.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
        return format is not null;
    }

    /// <summary>Finds the format whose documents a content is most surely of; the first of several that are as sure, Markdown behind the others since any text may be Markdown; false when none is.</summary>
    /// <param name="content">All bytes of the document.</param>
    /// <param name="format">The format.</param>
    public bool Detect(ReadOnlyMemory<byte> content, [NotNullWhen(true)] out MatrixFormat? format) => Detect(content, out format, out _);

    /// <summary>Finds the format of a content, and how surely the content is of it.</summary>
    internal bool Detect(ReadOnlyMemory<byte> content, [NotNullWhen(true)] out MatrixFormat? format, out FormatMatch match)
    {
        (format, match) = (null, FormatMatch.None);
        foreach (var candidate in All)
        {
            var found = candidate.Reader?.Recognise(content) ?? FormatMatch.None;
            if (found > match || (found == match && found > FormatMatch.None && format!.Reader is MarkdownReader))
                (format, match) = (candidate, found);
            if (match == FormatMatch.Certain && format!.Reader is not MarkdownReader)
                break;
        }

        return format is not null;
    }

    private static bool IsName(MatrixFormat format, string name) => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase);
}
