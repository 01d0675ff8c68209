using Raci.Formats.Documents;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Csv;

/// <summary>Reads matrices from CSV and TSV: the header wherever it stands, columns of phases, a column a party, attributes, and text around the table.</summary>
/// <remarks>In stages, each a type of its own: bytes, a text with its lines, fields, an outline, a matrix. See <c>docs/formats/csv.md</c>.</remarks>
public sealed class CsvMatrixReader : IMatrixReader, IContentProof
{
    private readonly char _usual;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">Its separator is the one that is taken where the text itself does not tell; <see cref="CsvOptions.Default"/> by default.</param>
    public CsvMatrixReader(CsvOptions? options = null) => _usual = (options ?? CsvOptions.Default).Separator;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        var diagnostics = new DiagnosticList();
        using var source = CsvSource.Of(content) ?? (SourceDecoder.Decode(content.Span, diagnostics) is { } text ? new CsvSource(text) : null);
        return source is null ? new ReadResult(null, diagnostics.ToValueList(), Sources.None) : Read(source, diagnostics, limits ?? ReadLimits.Default);
    }

    /// <summary>Reads a document that stands in memory as a string.</summary>
    /// <param name="csv">The document.</param>
    /// <param name="limits">How much it may hold; <see cref="ReadLimits.Default"/> by default.</param>
    /// <returns>A matrix, or at least one error; never an exception for what the string holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public ReadResult Read(string csv, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var diagnostics = new DiagnosticList();
        using var source = new CsvSource(SourceDecoder.Decode(csv, diagnostics));
        return Read(source, diagnostics, limits ?? ReadLimits.Default);
    }

    /// <inheritdoc/>
    public FormatMatch Recognise(ReadOnlyMemory<byte> content) => CsvSigns.Find(TextStart.Of(content), _usual);

    // A comment above two columns looks like a heading of a page.
    bool IContentProof.CanBe(ReadOnlyMemory<byte> content, ReadLimits limits) => CsvSigns.HasRows(TextStart.Of(content), _usual);

    private ReadResult Read(CsvSource source, DiagnosticList diagnostics, ReadLimits limits)
    {
        var stated = CsvSeparator.Stated(source.FirstLine);
        var separator = stated ?? CsvSeparator.Find(source.Chars, _usual).Separator;
        if (separator != _usual)
            diagnostics.Add(SeparatorDetected.At(SourceLocation.At(1, 1), new Wording(separator == '\t' ? "tabs" : $"'{separator}'")));
        using var mended = stated is null ? HeaderSeparator.Mended(source, separator, diagnostics) : null;
        if (mended is not null)
            return Read(mended, separator, parsedFrom: 0, diagnostics, limits);
        return Read(source, separator, stated is null ? 0 : 1, diagnostics, limits);
    }

    private static ReadResult Read(CsvSource source, char separator, int parsedFrom, DiagnosticList diagnostics, ReadLimits limits)
    {
        using var grid = CsvParser.Parse(source, separator, parsedFrom, diagnostics);
        if (grid.Count - 1L > limits.Rows)
        {
            diagnostics.Add(LimitExceeded.At(SourceLocation.At(1, 1), limits.Rows, new Wording("rows"), new Wording(nameof(ReadLimits.Rows))));
            return new ReadResult(null, diagnostics.ToValueList(), Sources.None);
        }

        var texts = new PlainTexts(diagnostics, limits);
        var result = DividedColumns.Find(grid) is { } columns
            ? new DividedReader(grid, columns, texts, diagnostics, limits).Read()
            : MatrixReading.Read(new CsvOutline(grid, texts, diagnostics, limits).Read(), MetadataValue.EmptyMap, texts.Of, diagnostics, limits);
        (result.Sources as TableSources)?.KeepHeadings();
        return result;
    }
}
