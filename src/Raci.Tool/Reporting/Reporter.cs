using Raci.Formats;

namespace Raci.Tool.Reporting;

/// <summary>Tells the user what happened: as much of it as was asked for, in the form that was asked for.</summary>
internal sealed class Reporter(ToolConsole console, DiagnosticSeverity least, IReportForm form)
{
    /// <summary>Gets whether diagnostics are shown with what their documents hold, which then has to be kept.</summary>
    public bool ShowsExcerpts => form is TerminalForm;

    /// <summary>Tells those diagnostics of a document the user wants to see.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="excerpts">What the document holds at their places; null where that was not kept.</param>
    public void Report(IEnumerable<Diagnostic> diagnostics, DocumentExcerpts? excerpts = null) =>
        form.Report(diagnostics.Where(diagnostic => diagnostic.Severity >= least), excerpts);

    /// <summary>Tells why a run ends or a document fails, and gives the exit code.</summary>
    public int Fail(Failure failure)
    {
        form.Fail(failure);
        return failure.ExitCode;
    }

    /// <summary>Tells what was done, unless only errors are wanted.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isOutputTaken">Whether the standard output is taken by a document, so that the line goes where diagnostics go.</param>
    /// <remarks>It is a courtesy: where it cannot be written, as on a full disk or to a reader that has gone, what was done is done all the same.</remarks>
    public void Done(string line, bool isOutputTaken = false)
    {
        if (least == DiagnosticSeverity.Error)
            return;
        try
        {
            if (isOutputTaken)
                form.Done(Printable.Of(line));
            else
                console.Output.WriteLine(Printable.Of(line));
        }
        catch (IOException)
        {
            // The work is done, and the exit code says so.
        }
    }

    /// <summary>Tells what was done where guesses and decisions are wanted too.</summary>
    /// <inheritdoc cref="Done"/>
    public void Detail(string line, bool isOutputTaken = false)
    {
        if (least == DiagnosticSeverity.Info)
            Done(line, isOutputTaken);
    }

    /// <summary>Works through files, with a bar on a terminal that shows how far it got; lines are printed above the bar.</summary>
    /// <param name="files">How many files there are; no bar is shown for fewer than two.</param>
    /// <param name="work">The work, which calls what it is given after each file.</param>
    public void WithProgress(int files, Action<Action> work)
    {
        if (files > 1 && least == DiagnosticSeverity.Warning && form is TerminalForm { HasColors: true } terminal)
            terminal.ShowProgress(files, work);
        else
            work(() => { });
    }
}
