using Raci.Collections;

namespace Raci.Formats;

/// <summary>A document that holds no usable matrix, or a matrix that does not fit a format.</summary>
public sealed class MatrixFormatException : FormatException
{
    /// <summary>Creates an exception without a reason.</summary>
    public MatrixFormatException()
    {
    }

    /// <summary>Creates an exception of a message.</summary>
    public MatrixFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception of a message and its cause.</summary>
    public MatrixFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception whose message lists the errors among some diagnostics, each with its place.</summary>
    public MatrixFormatException(ValueList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Gets all diagnostics, errors or not; none where there was no document to speak of.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    // A reader that gives neither a matrix nor an error breaks its contract; a message there must be all the same.
    private static string MessageOf(ValueList<Diagnostic> diagnostics)
    {
        var errors = string.Join('\n', diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return errors.Length > 0 ? errors : "The reader gave no matrix and did not say why.";
    }
}
