using System.Text;
using Raci.Words;

namespace Raci.Analysis.Rules;

/// <summary>Makes names comparable: small letters and digits without accents, one space between words, no signs.</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Folding.Of(name))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
