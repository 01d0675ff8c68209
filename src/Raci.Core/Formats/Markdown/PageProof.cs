using Raci.Formats.Shape;

namespace Raci.Formats.Markdown;

/// <summary>Finds out, by reading it, what a page must state beside what it shows so that it is read as the matrix it was written from.</summary>
internal static class PageProof
{
    private static readonly MarkdownReader Reader = new();

    /// <summary>Gets the front matter of a page, with hints where the page needs them.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="page">Its page.</param>
    /// <param name="survey">What was seen of its rows.</param>
    /// <param name="options">How the page was written.</param>
    public static MetadataValue FrontMatterOf(Matrix matrix, PageText page, RowSurvey survey, MarkdownOptions options)
    {
        if (PageHints.HasRoom(matrix.Metadata))
        {
            var sample = PageSample.Of(matrix, survey);
            var text = TextOf(sample, matrix, page, options);
            var read = Read(sample.Metadata, text);
            if (read == sample)
                return matrix.Metadata;
            var parts = Differing(sample, read);
            if (parts != ShapeParts.None && Read(PageHints.Add(sample, parts), text) == sample)
                return PageHints.Add(matrix, parts);
        }

        return PageHints.AddWhole(matrix, PageFingerprint.Of(page.Text));
    }

    private static string TextOf(Matrix sample, Matrix matrix, PageText page, MarkdownOptions options)
    {
        if (ReferenceEquals(sample, matrix))
            return page.Text.ToString();
        using var small = PageWriter.Write(sample, options, out _);
        return small.Text.ToString();
    }

    private static Matrix? Read(MetadataValue metadata, string page) => Reader.Read(FrontMatterText.Of(metadata, page) + page).Matrix;

    private static ShapeParts Differing(Matrix matrix, Matrix? read) =>
        (read is null || read.Title != matrix.Title ? ShapeParts.Title : ShapeParts.None)
        | (read is null || read.Language != matrix.Language ? ShapeParts.Language : ShapeParts.None)
        | (read is null || read.Scheme != matrix.Scheme ? ShapeParts.Scheme : ShapeParts.None)
        | (matrix.Legend is not null && read?.Legend is not null && read.Legend != matrix.Legend ? ShapeParts.Legend : ShapeParts.None)
        | (read is null || read.Headings != matrix.Headings ? ShapeParts.Headings : ShapeParts.None)
        | (read is null || !read.Parties.Equals(matrix.Parties) ? ShapeParts.Parties : ShapeParts.None);
}
