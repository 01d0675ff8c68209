using System.Diagnostics.CodeAnalysis;
using Raci.Collections;

namespace Raci;

/// <summary>What came of reading a document: a matrix where one could be made, and all there is to say about it.</summary>
/// <param name="Matrix">The matrix; null where none could be made, and then there is at least one error.</param>
/// <param name="Diagnostics">What the reader has to say, in the order of the document.</param>
/// <param name="Sources">Where the rows and cells came from.</param>
public sealed record ReadResult(Matrix? Matrix, ValueList<Diagnostic> Diagnostics, Sources Sources)
{
    /// <summary>Gets whether there is a matrix and no error.</summary>
    [MemberNotNullWhen(true, nameof(Matrix))]
    public bool IsSuccess => Matrix is not null && !HasErrors;

    /// <summary>Gets whether a diagnostic is an error; a matrix may have been made all the same.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets the result with its places in a file of a name.</summary>
    public ReadResult InFile(string? file) =>
        new(Matrix, Diagnostics.Select(diagnostic => diagnostic.InFile(file)).ToValueList(), Sources.InFile(file));
}
