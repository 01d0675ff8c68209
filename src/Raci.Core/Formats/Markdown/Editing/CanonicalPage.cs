using System.Text;
using Raci.Comparison.Lines;

namespace Raci.Formats.Markdown.Editing;

/// <summary>The page that the library writes of a matrix.</summary>
internal static class CanonicalPage
{
    /// <summary>Gets the ways to write a page, that of the default options first.</summary>
    public static IEnumerable<MarkdownOptions> Notations =>
        from padding in (bool[])[true, false]
        from emphasis in Enum.GetValues<RoleEmphasis>()
        select new MarkdownOptions { Padding = padding, Emphasis = emphasis };

    /// <summary>Gets the text of a matrix.</summary>
    /// <exception cref="MatrixFormatException">The matrix does not fit Markdown.</exception>
    public static string TextOf(Matrix matrix, MarkdownOptions? options = null)
    {
        using var bytes = new MemoryStream();
        new MarkdownWriter(options).Write(matrix, bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Gets the lines of a matrix.</summary>
    /// <exception cref="MatrixFormatException">The matrix does not fit Markdown.</exception>
    public static LineText Of(Matrix matrix, MarkdownOptions? options = null) => new(TextOf(matrix, options));
}
