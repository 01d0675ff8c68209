using System.Buffers;
using System.Text;

namespace Raci.Formats.Tables.Cells;

/// <summary>Letters and signs of other scripts that look like the Latin letters of roles, or like the signs between them.</summary>
internal static class LookAlikes
{
    private const int LongestForeignWord = 4;

    // Left the letter that is meant, behind it what looks like it.
    private static readonly string[] Letters =
    [
        "AАΑᎪꓮⲀᴀ©", "BВΒᏴꓐⲂʙ", "CСϹᏟꓚⲤᴄ", "DᎠꓓᴅ", "EЕΕᎬꓰⲈ", "GԌꓖ", "HНΗᎻꓧⲎ", "IІΙӀᏆꓲⲒɪİ", "JЈꓙ", "KКΚᏦꓗⲔ", "LᏞꓡⳐʟ", "MМΜᎷꓟⲘ", "NΝꓠⲚ", "OОΟꓳⲞ", "PРΡᏢꓑⲢ", "QԚ",
        "RᎡᏒꓣʀ®", "SЅᏚꓢꜱ", "TТΤᎢꓔⲦ", "UꓴՍ", "VѴᏙꓦᴠ", "WԜᎳꓪ", "XХΧꓫⲬ", "YҮΥꓬⲨ", "ZΖᏃꓜⲌ",
        "aаα", "cсϲ", "iіι", "sѕ", "oоο", "pрρ", "eе", "xх",
    ];

    private static readonly Dictionary<int, char> Known = Collect(Letters);

    // Likewise of signs.
    private static readonly Dictionary<int, char> Signs = Collect(
        [",，、،", ";؛；", "/／∕⁄", "·・･•∙⋅", ".．。", "+＋", "&＆", "(（", ")）", "[［【", "]］】", "|｜", ":：", "=＝", "-－‐‑﹣", "–‒", "—―─━ー", "*＊"]);

    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFE0E\uFE0F\uFEFF\u20E3");

    /// <summary>Gets a cell in plain letters and signs as far as its first brackets; the cell itself where it is so already.</summary>
    /// <param name="cell">The cell without markup.</param>
    /// <param name="found">Takes the letters that were exchanged.</param>
    public static string Repair(string cell, List<(Rune Seen, char Taken)> found)
    {
        if (Ascii.IsValid(cell))
            return cell;
        var result = new StringBuilder(cell.Length);
        var at = 0;
        while (at < cell.Length && cell[at] is not ('(' or '[' or '（' or '［'))
        {
            var length = WordLength(cell.AsSpan(at));
            if (length > 0)
                AddWord(cell.AsSpan(at, length), result, found);
            else if (!Invisible.Contains(cell[at]))
                result.Append(Signs.GetValueOrDefault(cell[at], cell[at]));
            at += Math.Max(1, length);
        }

        return result.Append(Brackets(cell[at..])).ToString();
    }

    /// <summary>Gets the letter A to Z, or a to z, that a letter of another script looks like; null where it is like none.</summary>
    public static char? Of(Rune rune)
    {
        if (rune.IsAscii)
            return null;
        if (Known.TryGetValue(rune.Value, out var letter))
            return letter;
        return rune.Value switch
        {
            >= 0x1F150 and <= 0x1F169 => (char)('A' + rune.Value - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => (char)('A' + rune.Value - 0x1F170),
            >= 0x1F1E6 and <= 0x1F1FF => (char)('A' + rune.Value - 0x1F1E6),
            >= 0x2100 and <= 0x1F169 or >= 0x1D400 and <= 0x1D7FF => Compatible(rune),
            _ => null,
        };
    }

    // Letters in circles, squares or brackets, full-width and mathematical ones.
    private static char? Compatible(Rune rune)
    {
        var plain = rune.ToString().Normalize(NormalizationForm.FormKC);
        return plain switch
        {
            [var only] when char.IsAsciiLetter(only) => only,
            ['(', var inner, ')'] when char.IsAsciiLetter(inner) => char.ToUpperInvariant(inner),
            _ => null,
        };
    }

    private static Dictionary<int, char> Collect(string[] lines)
    {
        var found = new Dictionary<int, char>();
        foreach (var line in lines)
        {
            foreach (var rune in line.AsSpan(1).EnumerateRunes())
                found.Add(rune.Value, line[0]);
        }

        return found;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && Of(rune) is null && !(length > 0 && rune.IsBmp && Invisible.Contains((char)rune.Value)))
                break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    // A word of another script is one; a few letters that all look Latin, or a mixture of scripts, are not.
    private static void AddWord(ReadOnlySpan<char> word, StringBuilder result, List<(Rune Seen, char Taken)> found)
    {
        var (letters, latin, foreign, isAlike) = (0, 0, 0, true);
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.IsBmp && Invisible.Contains((char)rune.Value))
                continue;
            letters++;
            latin += rune.IsAscii ? 1 : 0;
            foreign += !rune.IsAscii && rune.Value < 0x2100 ? 1 : 0;
            isAlike &= rune.IsAscii || Of(rune) is not null;
        }

        if (!isAlike || (foreign > 0 && latin == 0 && letters > LongestForeignWord))
        {
            result.Append(word);
            return;
        }

        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.IsAscii)
                result.Append((char)rune.Value);
            if (Of(rune) is not { } letter)
                continue;
            result.Append(letter);
            found.Add((rune, char.ToUpperInvariant(letter)));
        }
    }

    private static string Brackets(string rest) =>
        rest.Length == 0 ? rest : rest.Replace('（', '(').Replace('）', ')').Replace('［', '[').Replace('］', ']');
}
