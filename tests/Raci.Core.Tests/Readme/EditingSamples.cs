using System.Text;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Readme;

/// <summary>The samples of the page about editing, which shows the regions word for word; the commands of that page are run by the tests of the tool.</summary>
public sealed class EditingSamples
{
    [Fact]
    public void A_cell_is_changed()
    {
        var content = Encoding.UTF8.GetBytes("| Activity | Client | Bank |\n|---|---|---|\n| Order | R | A |\n| Pay | C | R/A |\n");

        #region Change a cell
        MarkdownDocument page = MarkdownDocument.Parse(content);      // the bytes of a file, or a string
        Party client = page.Matrix.Parties["Client"];
        Place order = page.Matrix.Rows.First(row => row.Activity.Name == "Order").Place;

        MarkdownDocument edited = page.Assign(order, client, "RA");   // a new document; `page` is unchanged
        byte[] written = edited.ToBytes();                            // byte order mark and line ends as they were
        #endregion

        Assert.Equal("| Activity | Client | Bank |\n|---|---|---|\n| Order | R/A | A |\n| Pay | C | R/A |\n", Encoding.UTF8.GetString(written));
    }

    [Fact]
    public void A_page_gets_another_matrix()
    {
        var content = Encoding.UTF8.GetBytes("# Release\n\n|Activity|Client|Bank|\n|---|---|---|\n|Order|R|A|\n|Pay|C|R/A|\n");
        var order = new Place([0], 0);

        #region Rewrite
        MarkdownDocument page = MarkdownDocument.Parse(content);
        Matrix wanted = page.Matrix.WithTitle("Release 2").Assign(order, "Client", "RA");

        MarkdownDocument rewritten = page.Rewrite(wanted);            // two lines changed
        #endregion

        Assert.Equal("# Release 2\n\n|Activity|Client|Bank|\n|---|---|---|\n|Order|R/A|A|\n|Pay|C|R/A|\n", rewritten.ToString());
    }
}
