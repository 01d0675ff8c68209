using Raci.Comparison;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Translating;

/// <summary>Compares documents with the one they are translations of.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="reporter">Who tells what does not work.</param>
/// <param name="form">The form of what is found.</param>
/// <param name="fixer">Corrects the translations; null to leave them as they are.</param>
internal sealed class TranslationRun(DocumentReader reader, Reporter reporter, IFindingForm form, TranslationFixer? fixer)
{
    /// <summary>Runs and gives the exit code.</summary>
    public int Run(string source, IReadOnlyList<string> others, CancellationToken cancellation)
    {
        if (Directory.Exists(source))
            return reporter.Fail(Failure.Usage($"{source}: SOURCE is a folder, and has to be a document; raci translations --help tells how"));
        if (reader.Read([source], cancellation) is not { } sources)
            return reader.ExitCode;
        if (sources.Count > 1)
            return reporter.Fail(Failure.Usage($"{source}: SOURCE is {sources.Count} documents, and has to be one; raci translations --help tells how"));
        if (reader.Read(others, cancellation) is not { } translations || sources.Count == 0)
            return reader.ExitCode;
        var findings = 0;
        foreach (var translation in translations)
        {
            if (translation.Input is { IsNamed: false } input && Path.GetFullPath(input.Path) == Path.GetFullPath(sources[0].Input.Path))
                continue;
            cancellation.ThrowIfCancellationRequested();
            var corrected = fixer?.Fix(sources[0], translation) ?? CorrectedTranslation.Of(translation);
            var found = Translations.Compare(sources[0].Result, corrected.Document.Result);
            form.Tell(sources[0], corrected, found);
            findings += found.Count;
        }

        form.End();
        return Math.Max(Math.Max(reader.ExitCode, fixer?.ExitCode ?? ExitCodes.Done), findings > 0 ? ExitCodes.Findings : ExitCodes.Done);
    }
}
