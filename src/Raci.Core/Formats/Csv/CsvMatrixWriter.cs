using CsvHelper;
using Raci.Collections;

namespace Raci.Formats.Csv;

/// <summary>Writes matrices as CSV: a column for each level of phases, the activity, a column a party, attributes; equal matrices give equal bytes.</summary>
public sealed class CsvMatrixWriter : IMatrixWriter
{
    private readonly CsvOptions _options;

    /// <summary>Creates a writer.</summary>
    /// <param name="options">How to write; <see cref="CsvOptions.Default"/> by default.</param>
    public CsvMatrixWriter(CsvOptions? options = null) => _options = options ?? CsvOptions.Default;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no matrix or no stream.</exception>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(output);
        var layout = new CsvLayout(matrix);
        if (!CsvProof.Holds(matrix, layout, _options))
            layout = layout.Divided();
        Write(matrix, layout, _options, output);
        return new CsvLosses(matrix, layout).List();
    }

    /// <summary>Writes a matrix in given columns.</summary>
    internal static void Write(Matrix matrix, CsvLayout layout, CsvOptions options, Stream output)
    {
        using var writer = CsvWriter.Create(output, new CsvWriterOptions { Separator = options.Separator }, leaveOpen: true);
        new CsvRows(matrix, layout, new CsvFields(writer)).Write();
    }
}
