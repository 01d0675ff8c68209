using System.Buffers;
using Raci.Words;

namespace Raci.Formats.Tables.Cells;

/// <summary>What people write into a cell to say that there is nothing in it. A cross is none of it: it forbids.</summary>
internal static class EmptyMarks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("-–—−‐‑‒―─━ー_.…·•∙・∅Ø/\\ \u00A0\u3000~");

    private static readonly HashSet<string> Words = ((string[])
    [
        "0", "n/a", "n.a.", "n. a.", "n.a", "na", "nil", "none", "no role", "nobody", "no one", "nothing", "not applicable", "not involved", "null",
        "keine", "keiner", "kein", "keine rolle", "entfallt", "nicht beteiligt", "s.o.", "sans objet", "s/o", "aucun", "aucune", "neant", "ninguno", "ninguna", "no aplica", "no aplicable", "nessuno", "nessuna", "non applicabile",
        "nenhum", "nenhuma", "nao aplicavel", "nao se aplica", "n.v.t.", "nvt", "geen", "niet van toepassing", "brak", "nie dotyczy", "n/d", "nd", "н/д", "н/п", "нет", "не применимо", "无", "無", "不适用", "不適用", "なし", "該当なし", "対象外",
    ]).Select(Folding.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Tells whether a cell holds nothing but signs for nothing, such as dashes.</summary>
    public static bool IsSign(ReadOnlySpan<char> cell) => cell.Length <= 12 && !cell.ContainsAnyExcept(Signs);

    /// <summary>Tells whether a word means nothing, such as "none".</summary>
    /// <param name="folded">The word, folded.</param>
    public static bool IsWord(string folded) => Words.Contains(folded);
}
