using System.Diagnostics.CodeAnalysis;

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

    /// <summary>Finds the address a whole name links to; false where there is none a cell can link to.</summary>
    public static bool TryGet(Text name, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        if (name.IsPlain || name.Runs[0].Link is not { Length: <= CellLimits.AddressCharacters } link)
            return false;
        return name.Runs.All(run => run.Link == link)
            && Uri.TryCreate(link, UriKind.Absolute, out address)
            && address.Scheme is "http" or "https" or "mailto"
            && link.StartsWith(address.Scheme, StringComparison.Ordinal);
    }
}
