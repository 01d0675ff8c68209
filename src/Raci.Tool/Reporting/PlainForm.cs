using Raci.Formats;

namespace Raci.Tool.Reporting;

/// <summary>One line each, in the form that editors and build logs recognise: for a standard error that is no terminal.</summary>
internal sealed class PlainForm(TextWriter error) : IReportForm
{
    public void Report(IEnumerable<Diagnostic> diagnostics, DocumentExcerpts? excerpts)
    {
        foreach (var diagnostic in diagnostics)
            error.WriteLine(Printable.Of(diagnostic.ToString()));
    }

    public void Fail(Failure failure) => error.WriteLine(Printable.Of(failure.Line));

    public void Done(string line) => error.WriteLine(line);
}
