using System.Text;
using Raci.Core.Tests.Formats.Examples;
using Raci.Formats;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>A matrix, the style in which somebody wrote it down, and what stands around it.</summary>
internal sealed class ForeignPage
{
    private readonly Matrix _matrix;

    public ForeignPage(Matrix matrix, ForeignStyle style, params Noise[] noise)
    {
        _matrix = matrix;
        // A legend right above another table, or beside cells that are words, may as well explain the letters of that table.
        Style = ForeignStyles.Possible(noise.Length > 0 ? style with { Legend = style.Notation.IsOdd ? LegendStyle.None : style.Legend, IsLegendBehind = false } : style, matrix);
        Matrix = Carried.By(Style, matrix);
        Noise = noise;
        Document = Write();
    }

    /// <summary>Gets what of the matrix the document carries.</summary>
    public Matrix Matrix { get; }

    public ForeignStyle Style { get; }

    public Noise[] Noise { get; }

    /// <summary>Gets the document; a workbook as text, its sheets in brackets.</summary>
    public string Document { get; }

    private string Extension => Style.Kind switch
    {
        DocumentKind.Html => "html",
        DocumentKind.Csv or DocumentKind.Semicolons => "csv",
        DocumentKind.Tabs => "tsv",
        DocumentKind.Workbook or DocumentKind.Sheets => "xlsx",
        DocumentKind.Json => "json",
        DocumentKind.Yaml => "yaml",
        _ => "md",
    };

    public ReadResult Read()
    {
        Assert.True(MatrixFormats.BuiltIn.FindByPath($"x.{Extension}", out var format));
        return format.Reader!.Read(Extension == "xlsx" ? ExampleBook.Of("xlsx", Document) : Encoding.UTF8.GetBytes(Document));
    }

    /// <summary>Reads the document and checks that it is the matrix, and that there is nothing to warn of but a guess of its language, or names that may be one or two.</summary>
    public Matrix ReadSame()
    {
        var result = Read();
        Assert.True(result.IsSuccess, $"read with errors\n{string.Join('\n', result.Diagnostics)}\n{Document}");
        var (expected, read) = (Carried.Lines(Matrix, Style).ToList(), Carried.Lines(result.Matrix, Style).ToList());
        Assert.True(expected.SequenceEqual(read), $"missing\n{string.Join('\n', expected.Except(read))}\nread instead\n{string.Join('\n', read.Except(expected))}\n{string.Join('\n', result.Diagnostics)}\n{Document}");
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id != Style.Notation.Warning && diagnostic.Id is not ("RACI1014" or "RACI1102"));
        return result.Matrix;
    }

    public ForeignPage With(Noise[] noise) => new(_matrix, Style, noise);

    public IEnumerable<ForeignPage> Shrink() =>
        Noise.Select((_, i) => new ForeignPage(_matrix, Style, [.. Noise[..i], .. Noise[(i + 1)..]]))
            .Concat(ForeignMatrices.Shrink(_matrix).Select(smaller => new ForeignPage(smaller, Style, Noise)))
            .Concat(ForeignStyles.Shrink(Style).Select(plainer => new ForeignPage(_matrix, plainer, Noise)).Where(page => page.Style != Style));

    public override string ToString() => $"{Style}\n{Document}";

    private string Write()
    {
        var document = Style.Kind switch
        {
            DocumentKind.Json => ListDocument.Json(Matrix, Style),
            DocumentKind.Yaml => ListDocument.Yaml(Matrix, Style),
            DocumentKind.Html => HtmlPage.Write(Blocks()),
            DocumentKind.Csv => GridPage.Csv(Blocks(), ','),
            DocumentKind.Semicolons => GridPage.Csv(Blocks(), ';'),
            DocumentKind.Tabs => GridPage.Csv(Blocks(), '\t'),
            DocumentKind.Workbook => GridPage.Workbook(Blocks(), hasSheets: false),
            DocumentKind.Sheets => GridPage.Workbook(Blocks(), hasSheets: true),
            _ => MarkdownPage.Write(Blocks(), Style),
        };
        return Extension == "xlsx" ? document : (document.TrimEnd('\n') + Style.LastLineEnd).Replace("\n", Style.LineEnd, StringComparison.Ordinal);
    }

    private List<ForeignBlock> Blocks()
    {
        var (tables, legend) = (new ForeignTables(Matrix, Style), LegendBlocks.Of(Matrix, Style));
        List<ForeignBlock> blocks = Style.HasTitle ? [new ForeignBlock.Heading(1, $"{Matrix.Title}")] : [];
        if (!Style.IsLegendBehind)
            blocks.AddRange(legend);
        var used = 0;
        if (Style.PartsTables || Style.Phases == PhaseStyle.None)
        {
            var number = 0;
            foreach (var phase in Matrix.Phases)
                Add(phase, Style.Level);

            void Add(Phase phase, int level)
            {
                if (Style.Phases != PhaseStyle.None)
                    blocks.Add(Style.Phases switch { PhaseStyle.BoldLines => new ForeignBlock.Prose($"**{phase.Title}**"), PhaseStyle.Paragraphs => new ForeignBlock.Prose($"{phase.Title}"), _ => new ForeignBlock.Heading(level, $"{phase.Title}") });
                blocks.AddRange(tables.Of(phase, number++));
                foreach (var inner in phase.Phases)
                    Add(inner, level + 1);
                if (level == Style.Level)
                    blocks.AddRange(Noise.Where(noise => noise.MayStandBetween(Style)).Skip(used++).Take(1).SelectMany(noise => noise.Headed(Style)));
            }
        }
        else
        {
            blocks.Add(tables.Whole());
        }

        if (Style.IsLegendBehind)
            blocks.AddRange(legend);
        blocks.AddRange(Noise.Where(noise => noise.MayStandBetween(Style)).Skip(used).Concat(Noise.Where(noise => !noise.MayStandBetween(Style))).SelectMany(noise => noise.Headed(Style)));
        return blocks;
    }
}
