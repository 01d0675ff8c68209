using Raci.Formats.Documents;

namespace Raci.Formats.Markdown.Repairs;

/// <summary>Gives a page that is broken as a whole back as its authors meant it.</summary>
internal static class MendedPage
{
    /// <summary>Gets the page to read; the page itself where nothing is to be mended.</summary>
    /// <param name="text">The page.</param>
    /// <param name="diagnostics">Where to say what was mended.</param>
    public static SourceText Of(SourceText text, DiagnosticList diagnostics) =>
        !text.HasOddStarts ? text : EscapedPage.Unescape(MergeConflicts.Resolve(text, diagnostics), diagnostics);
}
