using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Raci.Formats.Documents;
using Raci.Formats.Tables;

namespace Raci.Formats.Html;

/// <summary>Reads a table of HTML that stands in a document of another format.</summary>
internal static class HtmlFragment
{
    /// <summary>Gets the caption and the table; null where no cell of it holds letters, or it cannot be read.</summary>
    /// <param name="text">The table from its first tag to its last.</param>
    /// <param name="level">The level of the heading above it; zero for none.</param>
    /// <param name="diagnostics">Where to say what is wrong with it.</param>
    /// <param name="limits">How much it may hold.</param>
    public static List<OutlineItem>? Read(SourceText text, int level, DiagnosticList diagnostics, ReadLimits limits)
    {
        var findings = new DiagnosticList();
        if (!HtmlBounds.Check(text, diagnostics, limits))
            return null;
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text.Text);
        if (document.Body is not { } body || !document.QuerySelectorAll("table").OfType<IHtmlTableElement>().Any(HtmlRows.HoldsRoles))
            return null;
        var items = new HtmlOutline(findings, limits, text, level).Read(body);
        diagnostics.Add(findings);
        return items;
    }
}
