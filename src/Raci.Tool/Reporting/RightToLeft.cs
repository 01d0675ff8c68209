namespace Raci.Tool.Reporting;

/// <summary>Tells texts whose letters run from right to left.</summary>
internal static class RightToLeft
{
    /// <summary>Tells whether a text has such letters: Hebrew, Arabic and their neighbours in Unicode.</summary>
    public static bool IsIn(string text) => text.EnumerateRunes().Any(rune => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF));
}
