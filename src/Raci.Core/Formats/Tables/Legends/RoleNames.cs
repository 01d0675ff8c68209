using Raci.Formats.Tables.Cells;
using Raci.Words;

namespace Raci.Formats.Tables.Legends;

/// <summary>What the names that legends give to letters say of their kind: "Verifies" verifies, whatever its letter.</summary>
internal static class RoleNames
{
    private const int MostWords = 4;

    private static readonly char[] Ends = ['/', ',', ';', '(', ')', ':', '.', '–', '—', '、', '，', '（', '）'];

    // Words before the one that tells: "is informed", "wird beraten", "je informován".
    private static readonly HashSet<string> Auxiliaries = Set("is,are,be,to,must,being,gets,get,who,ist,wird,werden,zu,muss,wer,est,etre,doit,qui,es,ser,se,quien,e,viene,essere,chi,deve,wordt,is,te,wie,jest,kto,som,ar,blir,er,bliver,je,byt,biti,kdo,tko,on,este,este,un,a,the,der,die,das,le,la,el,il,o,de,det,person");

    // Before such a word nothing is said.
    private static readonly HashSet<string> Negations = Set("not,no,never,nicht,kein,nie,ne,pas,non,nao,niet,geen,не,inte,ej,ikke,nem,nu,ni,ei,değil,cannot");

    private static readonly Dictionary<string, RoleKind> Kinds = Read();

    private static readonly HashSet<string> Responsible = [.. RoleNameLists.Responsible.Select(Folding.Of)];

    /// <summary>Gets the kind of a role by its name, or by the first words of it that tell one; null where it tells none.</summary>
    public static RoleKind? KindOf(string name) => First<RoleKind>(name, KindOfFolded);

    /// <summary>Tells whether a name says that somebody is responsible, by a word that some use for who performs and some for who answers.</summary>
    public static bool IsResponsible(string name) => First<bool>(name, words => IsResponsibleFolded(words) ? true : null) == true;

    /// <summary>Tells whether words, or the first of them, name a role in one of our languages or of a scheme we know.</summary>
    public static bool IsName(string words) => First<bool>(words, folded => IsFolded(folded) ? true : null) == true;

    // The whole, then each part of it, with ever fewer words.
    private static T? First<T>(string name, Func<string, T?> find)
        where T : struct
    {
        if (find(Folding.Of(name)) is { } whole)
            return whole;
        foreach (var part in name.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Folding.Of(part).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (Array.Exists(words, Negations.Contains))
                return find(string.Join(' ', words));
            for (var start = 0; start < words.Length && start < MostWords; start++)
            {
                for (var length = Math.Min(MostWords, words.Length - start); length > 0; length--)
                {
                    if (find(string.Join(' ', words, start, length)) is { } found)
                        return found;
                }

                if (!Auxiliaries.Contains(words[start]))
                    break;
            }
        }

        return null;
    }

    private static RoleKind? KindOfFolded(string folded)
    {
        if (Kinds.TryGetValue(folded, out var kind))
            return kind;
        if (Responsible.Contains(folded) || (RoleVocabulary.TryFindFolded(folded, out var word) && word.IsAmbiguous))
            return null;
        var letter = word.Letter != default ? word.Letter : RoleWordTable.FindName(folded);
        return letter is { } known && RoleScheme.Rasci.TryGet(known, out var role) ? role.Kind : null;
    }

    private static bool IsResponsibleFolded(string folded) => Responsible.Contains(folded) || (!Kinds.ContainsKey(folded) && RoleVocabulary.TryFindFolded(folded, out var word) && word.IsAmbiguous);

    private static bool IsFolded(string folded) => Kinds.ContainsKey(folded) || Responsible.Contains(folded) || RoleWordTable.FindName(folded) is not null || RoleWordTable.OfLanguages.Find(folded) is not null || RoleWordTable.OfLanguages.IsAmbiguous(folded);

    private static HashSet<string> Set(string words) => [.. words.Split(',')];

    private static Dictionary<string, RoleKind> Read()
    {
        var kinds = new Dictionary<string, RoleKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in RoleNameLists.Kinds)
        {
            foreach (var word in words)
                kinds.TryAdd(Folding.Of(word), kind);
        }

        return kinds;
    }
}
