using System.Globalization;
using System.Text;

namespace Raci.Formats.Excel;

/// <summary>Estimates how wide a text is on a sheet, in widths of a digit.</summary>
internal static class DisplayWidth
{
    /// <summary>Gets the width: 1 for a letter, 2 for an ideograph or emoji, 0 for what combines with the letter before.</summary>
    public static int Of(string text)
    {
        if (Ascii.IsValid(text))
            return text.Length;
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    /// <summary>Gets the width of the widest word of a text.</summary>
    public static int OfWidestWord(string text)
    {
        var widest = 0;
        foreach (var word in text.Split(' '))
            widest = Math.Max(widest, Of(word));
        return widest;
    }

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    // The wide blocks of Unicode Standard Annex 11.
    private static bool IsWide(int c) => c is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
