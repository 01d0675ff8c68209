using Raci.Collections;

namespace Raci.Formats.Excel;

/// <summary>Writes matrices as Excel workbooks.</summary>
public sealed class ExcelWriter : IMatrixWriter
{
    /// <inheritdoc/>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output) => [];
}
