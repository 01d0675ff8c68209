using System.Text;
using Raci.Formats.Tables;
using Raci.Formats.Tables.Shapes;

namespace Raci.Formats.Shape;

/// <summary>What the names of members mean in documents that are lists of activities.</summary>
internal static class ListNames
{
    private static readonly string[] Activities = ["activity", "task", "deliverable", "step", "action", "process", "name", "title", "item", "what", "work", "decision", "description", .. "nombre|nom|nome|naam|bezeichnung|titel|titre|título|titolo|nazwa|tytuł|название|имя|名称|名前|标题|タイトル|intitulé|libellé|descripción|beschreibung|descrizione|descrição|omschrijving|opis|описание|描述|説明".Split('|').Select(Vocabulary.Fold)];

    private static readonly HashSet<string> Phases = new(["phase", "stage", "section", "category", "group", "area", "workstream", "milestone"], StringComparer.Ordinal);

    private static readonly HashSet<string> Frames = new(
        ["raci", "rasci", "daci", "matrix", "raci matrix", "tasks", "activities", "items", "rows", "entries", "data", "assignments", "responsibilities", "deliverables", "steps", "processes", "process", "actions", "roles", "responsibility matrix", "decisions", "list", "phases", "stages", "matriz", "matrice", "macierz", "tabelle", "liste", "lista", "zeilen", "lignes", "filas", "righe", "linhas", "rijen", "aktiviteter", "uppgifter", "opgaver", "oppgaver", "tehtavat", "toiminnot", "ukoly", "cinnosti", "feladatok"],
        StringComparer.Ordinal);

    /// <summary>Gets the words of a name: <c>responsibleParty</c> and <c>responsible_party</c> are "responsible party".</summary>
    public static string WordsOf(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                words.Append(' ');
            words.Append(name[i]);
        }

        return Vocabulary.Fold(words.ToString());
    }

    /// <summary>Gets how likely a name is that of an activity: 0 for not at all, less for less likely.</summary>
    public static int RankOfActivity(string name)
    {
        var words = WordsOf(name);
        words = words.EndsWith(" name", StringComparison.Ordinal) ? words[..^5] : words;
        var index = Array.IndexOf(Activities, words);
        return index >= 0 ? Activities.Length - index : Vocabulary.IsActivity(name) || Vocabulary.IsActivity(words) ? Activities.Length + 1 : 0;
    }

    /// <summary>Tells whether a member says of what kind something is, so that it is no party.</summary>
    public static bool IsKind(string name) => WordsOf(name) is var words
        && (words is "role" or "roles" or "letter" or "access" or "permission" or "permissions" or "level" or "grade" or "class" or "type" or "status" or "category" or "priority" or "code" or "rank" || ListTopics.IsOther(words));

    /// <summary>Tells whether a member names or holds pieces of work.</summary>
    public static bool IsWork(string name) => WordsOf(name) is var words
        && (Vocabulary.IsActivity(name) || Vocabulary.IsActivity(words) || (words.EndsWith('s') && Vocabulary.IsActivity(words.AsSpan(0, words.Length - 1))) || words is "activities" or "processes" or "duties");

    /// <summary>Tells whether a member holds the parties.</summary>
    public static bool IsParties(string name) => WordsOf(name) is "parties" or "people" or "persons" or "teams" or "stakeholders" or "members" or "roles" or "actors" || PartyWords.IsCorner(WordsOf(name));

    /// <summary>Tells whether a member names the phase of an activity.</summary>
    public static bool IsPhase(string name) => Phases.Contains(WordsOf(name)) || Vocabulary.IsPhase(name);

    /// <summary>Tells whether a member only holds the list, and says nothing of it.</summary>
    public static bool IsFrame(string name) => Frames.Contains(WordsOf(name)) || Vocabulary.IsActivity(name) || Vocabulary.IsActivity(WordsOf(name));
}
