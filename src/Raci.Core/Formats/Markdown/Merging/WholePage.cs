using Raci.Formats.Markdown.Editing;

namespace Raci.Formats.Markdown.Merging;

/// <summary>Gives a page another matrix by all means: where it does not take the edits, it is written whole.</summary>
internal static class WholePage
{
    /// <summary>Gets the page with a matrix, and what to tell where it was written whole.</summary>
    /// <exception cref="MatrixFormatException">The matrix fits no page that can be edited.</exception>
    public static (MarkdownDocument Page, Diagnostic? Told) Rewrite(MarkdownDocument page, Matrix matrix)
    {
        MatrixFormatException refusal;
        try
        {
            return (page.Rewrite(matrix), null);
        }
        catch (MatrixFormatException exception)
        {
            refusal = exception;
        }

        var text = CanonicalPage.TextOf(matrix);
        if (page.Text.Contains("\r\n", StringComparison.Ordinal))
            text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        var whole = page.WithText(text);
        if (whole?.Matrix != matrix)
            throw refusal;
        var why = refusal.Diagnostics is [var first, ..] ? first.Message : refusal.Message;
        return (whole, DiagnosticCatalogue.PageWrittenWhole.At(SourceLocation.At(1, 1), new Wording(why)));
    }
}
