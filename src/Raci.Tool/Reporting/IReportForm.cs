using Raci.Formats;

namespace Raci.Tool.Reporting;

/// <summary>A form in which the standard error tells what happened.</summary>
internal interface IReportForm
{
    /// <summary>Tells the diagnostics of one document.</summary>
    /// <param name="diagnostics">The diagnostics, in the order of the document.</param>
    /// <param name="excerpts">What the document holds at their places; null where that is not known.</param>
    void Report(IEnumerable<Diagnostic> diagnostics, DocumentExcerpts? excerpts);

    /// <summary>Tells why a run ends or a document fails.</summary>
    void Fail(Failure failure);

    /// <summary>Tells what was done, where the standard output is taken by a document.</summary>
    /// <param name="line">One line without control characters.</param>
    void Done(string line);
}
