using Raci.Formats;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Readme;

/// <summary>The samples of the page about embedding that are no whole programs; it shows the regions word for word.</summary>
public sealed class EmbeddingSamples
{
    [Fact]
    public void A_built_in_format_has_options()
    {
        #region A built-in format with options
        var formats = MatrixFormats.BuiltIn.With(
            new MatrixFormat("markdown", [".md"], new MarkdownReader(), new MarkdownWriter(new MarkdownOptions { Emphasis = RoleEmphasis.Asterisks })));
        #endregion

        var matrix = new Matrix("Release", ["Product"], [new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"))])]);
        Assert.Contains("| **RA**", MatrixFile.ToText(matrix, "markdown", formats), StringComparison.Ordinal);
        Assert.DoesNotContain("**", MatrixFile.ToText(matrix, "markdown"), StringComparison.Ordinal);
    }
}
