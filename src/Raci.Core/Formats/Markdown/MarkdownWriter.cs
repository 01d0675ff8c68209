using System.Globalization;
using System.Text;
using Raci.Collections;

namespace Raci.Formats.Markdown;

/// <summary>Writes matrices as Markdown pages: front matter, a heading for each phase, padded pipe tables, the legend, notes and prose as the document had them.</summary>
/// <remarks>
/// A page reads back to the same matrix. What it cannot show, such as a party's name that its heading does not tell, stands under the front matter's key
/// <c>raci</c>, which ordinary documents do not need. See <c>docs/formats/markdown.md</c>.
/// </remarks>
public sealed class MarkdownWriter : IMatrixWriter
{
    private readonly MarkdownOptions _options;

    /// <summary>Creates a writer.</summary>
    /// <param name="options">How to write; <see cref="MarkdownOptions.Default"/> by default.</param>
    public MarkdownWriter(MarkdownOptions? options = null) => _options = options ?? MarkdownOptions.Default;

    /// <inheritdoc/>
    /// <returns>Nothing: Markdown carries everything.</returns>
    /// <exception cref="ArgumentNullException">There is no matrix or no stream.</exception>
    /// <exception cref="MatrixFormatException">The page does not tell the matrix, and what must stand in its front matter is more than readers take; nothing was written.</exception>
    public ValueList<Diagnostic> Write(Matrix matrix, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(output);
        using var page = PageWriter.Write(matrix, _options, out var survey);
        var frontMatter = FrontMatterText.Of(PageProof.FrontMatterOf(matrix, page, survey, _options), page.Text);
        if (frontMatter.Length > ReadLimits.Default.YamlBytes)
            throw TooMuch(string.Create(CultureInfo.InvariantCulture, $"{frontMatter.Length} characters, and readers take {ReadLimits.Default.YamlBytes}"));
        output.Write(Encoding.UTF8.GetBytes(frontMatter));
        page.WriteTo(output);
        return [];
    }

    /// <summary>Gets the exception for front matter that no reader would take.</summary>
    internal static MatrixFormatException TooMuch(string what) =>
        new($"The matrix does not fit Markdown: a page does not tell all of it, and the front matter that would needs {what}. Write another format, such as json or xlsx.");
}
