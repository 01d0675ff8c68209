namespace Raci;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>A decision or a guess, told so that nobody has to wonder.</summary>
    Info,

    /// <summary>Something to look at; the matrix is probably what its author meant.</summary>
    Warning,

    /// <summary>Something to mend; the matrix is not what its author meant, or there is none.</summary>
    Error,
}
