using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Raci.Formats.Excel;

/// <summary>Finds the activities whose whole name links to one address of the web or of mail; their cells become hyperlinks.</summary>
internal static class ActivityLinks
{
    /// <summary>Gets the addresses of a matrix's activities in document order, as many as a sheet can hold.</summary>
    public static IEnumerable<Uri> Of(Matrix matrix)
    {
        var count = 0;
        foreach (var row in matrix.Rows)
        {
            if (TryGet(row.Activity.Name, out var address) && ++count <= CellLimits.Hyperlinks)
                yield return address;
        }
    }

    /// <summary>Finds the address a whole name links to, escaped as a package must hold it; false where there is none a cell can link to.</summary>
    public static bool TryGet(Text name, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return !name.IsPlain
            && name.Runs[0].Link is { Length: <= CellLimits.AddressCharacters } link
            && name.Runs.All(run => run.Link == link)
            && Uri.TryCreate(link, UriKind.Absolute, out var written)
            && written.Scheme is "http" or "https" or "mailto"
            && TryEscape(written, out address);
    }

    // A package holds the original string of an address, so that is made of the escaped one.
    private static bool TryEscape(Uri written, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        if (written.Host.Length + written.Query.Length == 0)
            return false;
        try
        {
            var ascii = Ascii.IsValid(written.Host) ? written : new UriBuilder(written) { Host = written.IdnHost }.Uri;
            if (ascii.AbsoluteUri is { Length: <= CellLimits.AddressCharacters } escaped && Uri.IsWellFormedUriString(escaped, UriKind.Absolute) && Ascii.IsValid(escaped))
                address = new Uri(escaped);
        }
        catch (UriFormatException)
        {
            // Only now is a host looked at closely; there is no way to ask beforehand.
        }

        return address is not null;
    }
}
