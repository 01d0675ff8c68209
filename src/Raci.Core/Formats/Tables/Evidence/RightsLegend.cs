using System.Buffers;

namespace Raci.Formats.Tables.Evidence;

/// <summary>Tells an explanation of rights, such as "R = read, W = write", from one of roles.</summary>
internal static class RightsLegend
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("=:–—-→)");

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "read", "read only", "read write", "write", "create", "update", "delete", "execute", "modify", "append", "edit", "view", "grant", "lire", "lecture", "ecrire", "ecriture", "creer", "creation", "modifier", "modification", "supprimer", "suppression",
        "lesen", "lesend", "schreiben", "schreibend", "anlegen", "andern", "loschen", "ausfuhren", "leer", "lectura", "escribir", "escritura", "crear", "modificar", "borrar", "eliminar", "leggere", "lettura", "scrivere", "scrittura", "creare", "modificare", "cancellare", "eliminare",
        "ler", "leitura", "escrever", "escrita", "criar", "excluir", "lezen", "schrijven", "aanmaken", "wijzigen", "verwijderen", "odczyt", "zapis", "tworzenie", "usuwanie", "чтение", "запись", "создание", "удаление", "изменение", "读取", "读", "写入", "写", "创建", "删除", "修改", "読み取り", "書き込み", "作成", "削除", "更新",
    };

    /// <summary>Tells whether a word is what somebody with rights may do.</summary>
    public static bool IsRight(string word) => Words.Contains(Vocabulary.Fold(word));

    /// <summary>Tells whether most entries of a legend are rights.</summary>
    public static bool Is(LegendTable legend) => legend.Roles.Count(role => IsRight(role.Name.ToString())) * 2 > legend.Roles.Count;

    /// <summary>Tells whether words explain two letters as rights.</summary>
    public static bool IsIn(ReadOnlySpan<char> words)
    {
        var found = 0;
        for (var at = 0; at < words.Length && found < 2;)
        {
            var next = words[at..].IndexOfAny(Signs);
            if (next < 0)
                break;
            var before = words[..(at + next)].TrimEnd(" *_`(");
            at += next + 1;
            if (before.Length > 0 && char.IsAsciiLetterUpper(before[^1]) && (before.Length == 1 || !char.IsLetterOrDigit(before[^2])) && IsRight(WordAt(words[at..]).ToString()))
                found++;
        }

        return found > 1;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(" *_`=:–—-→\"'");
        var length = 0;
        while (length < words.Length && char.IsLetter(words[length]))
            length++;
        return words[..length];
    }
}
