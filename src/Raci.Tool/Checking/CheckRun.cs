using Raci.Analysis;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Checking;

/// <summary>Checks documents, each with its own settings and silencers.</summary>
/// <param name="line">The settings of the command line.</param>
/// <param name="files">The files of settings.</param>
/// <param name="reporter">Who tells what is wrong with settings.</param>
internal sealed class CheckRun(CheckSettings line, SettingsFiles files, Reporter reporter)
{
    /// <summary>Checks a document.</summary>
    public CheckedDocument Check(NamedMatrix document)
    {
        var name = document.Input.Name;
        var file = files.Of(document.Input.IsStandardInput ? "stdin" : document.Input.Path);
        var (own, diagnostics) = CheckSettings.Of(document.Matrix);
        reporter.Report(diagnostics.Select(diagnostic => diagnostic.InFile(name)), document.Excerpts);
        var profile = line.Over(own).Over(file).ToProfile();
        var findings = SilencersOf(document).Apply(MatrixCheck.Find(document.Result, profile), profile);
        return new(document, profile, [.. findings.Select(finding => finding with { Diagnostic = finding.Diagnostic.InFile(name) })]);
    }

    // Silencers are comments of Markdown; its lines are those that were counted when it was read.
    private static Silencers SilencersOf(NamedMatrix document)
    {
        if (document.Excerpts is not { } excerpts || document.Matrix.Rows.Count == 0 || document.Result.Sources.Of(document.Matrix.Rows[0].Place) is not { Line: > 0, JsonPointer: null })
            return Silencers.None;
        return Silencers.Of(string.Join('\n', PageLines.Of(excerpts)));
    }
}
