namespace Raci.Analysis.Rules;

/// <summary>Words that name a group of people and no one in it, in the languages readers know.</summary>
internal static class GroupWords
{
    // As FoldedName gives them: small, without accents.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "team", "teams", "committee", "committees", "board", "council", "group", "groups", "department", "departments", "crew", "squad", "panel", "task force", "staff", "everyone", "all",
        "equipe", "equipes", "comite", "comites", "conseil", "groupe", "groupes", "departement", "commission", "cellule", "tous",
        "teams", "ausschuss", "gremium", "gremien", "gruppe", "gruppen", "abteilung", "abteilungen", "kommission", "beirat", "vorstand", "alle",
        "equipo", "equipos", "consejo", "grupo", "grupos", "departamento", "comision", "junta", "todos",
        "squadra", "comitato", "consiglio", "gruppo", "gruppi", "reparto", "dipartimento", "commissione", "tutti",
        "equipa", "comissao", "conselho", "time",
        "commissie", "comite", "raad", "groep", "afdeling", "stuurgroep", "werkgroep", "iedereen",
        "zespol", "zespoł", "komitet", "grupa", "rada", "dzial", "dział", "komisja", "wszyscy",
        "команда", "комитет", "группа", "отдел", "совет", "комиссия", "все",
    };

    // Who leads a group, or is one of it, is a person.
    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal)
    {
        "lead", "leader", "head", "manager", "chair", "chairman", "chairwoman", "chairperson", "director", "coordinator", "secretary", "member",
        "chef", "cheffe", "responsable", "president", "presidente", "directeur", "directrice", "coordinateur", "coordinatrice", "membre",
        "leiter", "leiterin", "leitung", "vorsitzende", "vorsitzender", "sprecher", "sprecherin", "mitglied",
        "jefe", "jefa", "lider", "presidenta", "directora", "coordinador", "coordinadora", "miembro",
        "capo", "responsabile", "direttore", "direttrice", "coordinatore", "coordinatrice", "membro",
        "chefe", "gerente", "diretor", "diretora", "coordenador", "coordenadora",
        "leider", "hoofd", "voorzitter", "lid",
        "kierownik", "przewodniczacy",
        "руководитель", "начальник", "председатель", "лидер",
    };

    // German and Dutch join words to others of three letters or more.
    private static readonly string[] Joined = ["team", "ausschuss", "ausschuß", "gremium", "gruppe", "abteilung", "kommission", "beirat", "groep", "commissie", "afdeling"];
    private const int ShortestJoined = 3;

    // Chinese and Japanese put no spaces between words.
    private static readonly string[] Endings = [.. ((string[])["团队", "小组", "委员会", "部门", "チーム", "委員会", "グループ", "部門"]).Select(FoldedName.Of)];

    /// <summary>Gets the word of a name that names a group; null where there is none.</summary>
    public static string? FindIn(string name)
    {
        var words = FoldedName.Of(name).Split(' ');
        if (Array.Exists(words, Persons.Contains))
            return null;
        foreach (var word in words)
        {
            if (Words.Contains(word)
                || Array.Exists(Joined, ending => word.Length >= ending.Length + ShortestJoined && word.EndsWith(ending, StringComparison.Ordinal))
                || Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)))
                return word;
        }

        return null;
    }
}
