using Raci.Formats.Markdown;
using Raci.Tool.Editing;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Merging;

/// <summary>Writes a merged page, and tells what could not be merged.</summary>
internal sealed class MergedPage(MergeRequest request, ToolConsole console, Reporter reporter)
{
    /// <summary>Writes a page, and tells.</summary>
    /// <returns>The exit code.</returns>
    public int Write(MarkdownMergeResult merged, Sources start)
    {
        if (Write(merged.Page.ToBytes()) is { } failure)
            return reporter.Fail(failure);
        reporter.Report(merged.Conflicts.Select(conflict => conflict.ToDiagnostic(start)).Select(diagnostic => diagnostic.Location.File is null ? diagnostic.InFile(request.NameOf(request.Start)) : diagnostic));
        reporter.Report(merged.Diagnostics.Select(diagnostic => diagnostic.InFile(request.NameOf(request.Ours))));
        return merged.IsClean ? ExitCodes.Done : ExitCodes.Findings;
    }

    /// <summary>Writes the bytes of a page whole or not at all, or says why they cannot be written.</summary>
    public Failure? Write(byte[] bytes) =>
        new DocumentFile(new InputFile(request.Output, Path.GetFileName(request.Output), IsNamed: true), console).Write(new Matrix("", [], []), bytes);
}
