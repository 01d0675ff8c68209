using System.Globalization;
using System.Text;

namespace Raci.Analysis.Rules;

/// <summary>Makes names comparable: small letters and digits without accents, one space between words.</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
