using System.Security.Cryptography;
using System.Text;

namespace Raci.Formats.Markdown;

/// <summary>A short text that tells whether a page was changed.</summary>
internal static class PageFingerprint
{
    private const int Bytes = 8;

    /// <summary>Gets the fingerprint of a page without its front matter; how its lines end, and empty lines around it, do not count.</summary>
    public static string Of(ReadOnlySpan<char> page)
    {
        var text = TextRules.WithLineFeeds(page.Trim("\r\n").ToString());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }
}
