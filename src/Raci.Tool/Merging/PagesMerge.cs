using Raci.Comparison;
using Raci.Formats.Markdown;
using Raci.Tool.Editing;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Merging;

/// <summary>Merges three Markdown files: as pages where all hold a matrix, else line by line as git does.</summary>
internal sealed class PagesMerge(MergeRequest request, ToolConsole console, Reporter reporter)
{
    /// <summary>Merges.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var code = ExitCodes.Done;
        var sides = new List<MergeSide>();
        foreach (var file in (ReadOnlySpan<string>)[request.Start, request.Ours, request.Theirs])
        {
            if (new DocumentFile(new InputFile(file, Path.GetFileName(file), IsNamed: true), console).TryRead(out var bytes, out var failure))
                sides.Add(new MergeSide(file, bytes));
            else
                code = Math.Max(code, reporter.Fail(failure));
        }

        if (sides is not [var start, var ours, var theirs])
            return code;
        if (start.Page is null || ours.Page is null || theirs.Page is null)
            return MergeLines(start, ours, theirs);
        foreach (var side in sides)
            reporter.Report(side.Page!.Diagnostics.Select(diagnostic => diagnostic.InFile(request.NameOf(side.File))));
        return new MergedPage(request, console, reporter).Write(MarkdownMerge.Merge(start.Page, ours.Page, theirs.Page), start.Page.Sources.InFile(request.NameOf(start.File)));
    }

    private int MergeLines(MergeSide start, MergeSide ours, MergeSide theirs)
    {
        MergeSide[] sides = [start, ours, theirs];
        if (Array.Find(sides, side => side.IsBinary) is { } binary)
            return reporter.Fail(Failure.Unusable($"{binary.File}: is no text that could be merged line by line, so nothing was written"));
        var encoding = MergeSide.EncodingOf(sides);
        var merged = LineMerge.Merge(start.Text(encoding), ours.Text(encoding), theirs.Text(encoding));
        if (new MergedPage(request, console, reporter).Write(encoding.GetBytes(merged.Text)) is { } trouble)
            return reporter.Fail(trouble);
        // Pages that have nothing to do with matrices are merged in silence.
        if (Array.Exists(sides, side => side is { IsEmpty: false, HasNoMatrix: false }))
            reporter.Report(sides.Where(side => side.WhyNot is not null).Select(side => LineMerge.WhyByLines($"it {side.WhyNot}").InFile(request.NameOf(side.File))));
        reporter.Report(merged.Conflicts.Select(conflict => conflict.InFile(request.NameOf(request.Output))));
        return merged.IsClean ? ExitCodes.Done : ExitCodes.Findings;
    }
}
