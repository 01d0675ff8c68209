using System.Buffers;
using System.Globalization;
using System.Text;

namespace Raci.Formats.Tables;

/// <summary>The words by which readers recognise headings, in the languages of our documents.</summary>
internal static class Vocabulary
{
    /// <summary>The languages, English first.</summary>
    public static readonly LanguageWords[] Languages =
    [
        new("en", ["activity", "activities", "task", "tasks", "step", "deliverable", "process", "action", "responsibility"], ["phase", "stage"],
            ["role"], ["of", "the", "for"],
            [('R', "responsible"), ('A', "accountable"), ('C', "consulted"), ('I', "informed")]),
        new("fr", ["activité", "activités", "tâche", "tâches", "étape", "livrable", "processus"], ["phase", "phases"],
            ["rôle", "rôles"], ["de", "du", "des", "d", "le", "la", "les", "l"],
            [('R', "realise"), ('A', "approuve"), ('C', "consulte"), ('I', "informe")]),
        new("de", ["aktivität", "aktivitäten", "aufgabe", "aufgaben", "tätigkeit", "vorgang", "arbeitsschritt"], ["phase", "phasen"],
            ["rolle"], ["des", "der", "vom", "von", "den", "dem", "die", "das"],
            [('R', "durchfuhrung"), ('R', "durchfuhrt"), ('A', "genehmigung"), ('A', "genehmigt"), ('C', "konsultiert"), ('I', "informiert")]),
        new("es", ["actividad", "actividades", "tarea", "tareas", "entregable", "proceso"], ["fase", "fases"],
            ["rol"], ["de", "del", "el", "la", "los", "las"],
            [('R', "realiza"), ('A', "aprueba"), ('C', "consultado"), ('C', "consulta"), ('I', "informado"), ('I', "informa")]),
        new("it", ["attività", "compito", "compiti", "processo"], ["fase", "fasi"],
            ["ruolo"], ["del", "della", "dello", "dell", "dei", "degli", "delle", "di", "il", "la", "lo", "l"],
            [('R', "realizza"), ('A', "approva"), ('C', "consultato"), ('C', "consulta"), ('I', "informato"), ('I', "informa")]),
    ];

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.-) ");

    private static readonly ILookup<string, string> ActivityLanguages = Languages
        .SelectMany(language => language.Activity.Select(word => (Word: Fold(word), language.Code)))
        .ToLookup(pair => pair.Word, pair => pair.Code, StringComparer.Ordinal);

    // The same party in several languages; each line is one common word.
    private static readonly string[][] CommonParties =
    [
        ["client", "customer", "kunde", "kunden", "cliente", "klant", "klient", "clienti", "clientes"],
        ["provider", "supplier", "vendor", "fournisseur", "prestataire", "anbieter", "lieferant", "proveedor", "fornitore", "leverancier", "dostawca", "fornecedor"],
        ["user", "users", "utilisateur", "utilisateurs", "benutzer", "nutzer", "anwender", "usuario", "usuarios", "utente", "utenti", "gebruiker"],
        ["partner", "partenaire", "socio", "parceiro"],
        ["management", "direction", "geschaftsfuhrung", "direccion", "direzione"],
        ["project manager", "chef de projet", "projektleiter", "projektleitung", "jefe de proyecto", "capo progetto", "responsabile di progetto", "projectleider"],
    ];

    private static readonly Dictionary<string, int> CommonPartyIndexes = CommonParties
        .SelectMany((words, index) => words.Select(word => (word, index)))
        .ToDictionary(pair => pair.word, pair => pair.index, StringComparer.Ordinal);

    // Words of several languages: they tell what a column holds, but not its language.
    private static readonly HashSet<string> Activities = WithFolded(Languages.SelectMany(language => language.Activity));

    private static readonly HashSet<string> Phases = WithFolded(Languages.SelectMany(language => language.Phase));

    private static readonly HashSet<string> Numbers = WithFolded(["#", "id", "no", "no.", "nr", "nr.", "n°", "nº", "num", "number", "numéro", "numero", "número", "nummer", "ref", "ref."]);

    private static readonly HashSet<string> Remarks = WithFolded(["note", "notes", "comment", "comments", "remark", "remarks", "evidence", "remarque", "remarques", "commentaire", "commentaires", "preuve", "bemerkung", "bemerkungen", "kommentar", "kommentare", "anmerkung", "nachweis", "nota", "notas", "comentario", "comentarios", "observaciones", "evidencia", "osservazioni", "commenti", "commento", "evidenza", "description", "beschreibung", "descripcion", "descrizione", "priority", "prio", "priorité", "priorität", "prioridad", "priorità", "status", "statut", "estado", "stato", "risk", "risque", "risiko", "riesgo", "rischio"]);

    /// <summary>Gets the languages in which a word is the heading of a column of activities.</summary>
    public static IReadOnlyList<string> LanguagesOfActivity(string heading) => [.. ActivityLanguages[Fold(heading)]];

    /// <summary>Tells whether a heading is that of a column of activities.</summary>
    public static bool IsActivity(ReadOnlySpan<char> heading) => MayBeOneWord(heading) && Has(Activities, heading);

    /// <summary>Tells whether a heading is that of a column of phases.</summary>
    public static bool IsPhase(ReadOnlySpan<char> heading) => MayBeOneWord(heading) && Has(Phases, heading);

    /// <summary>Tells whether a heading is that of a column of notes or evidence.</summary>
    public static bool IsRemark(ReadOnlySpan<char> heading) => MayBeOneWord(heading) && Has(Remarks, heading);

    /// <summary>Tells whether a heading is that of a column of activities, numbers, notes or the like, and so of no party.</summary>
    public static bool IsNoParty(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" *_`\u00A0");
        return IsActivity(heading) || IsRemark(heading) || IsNumber(heading);
    }

    /// <summary>Tells whether a heading is that of a column of numbers.</summary>
    public static bool IsNumber(ReadOnlySpan<char> heading) => MayBeOneWord(heading) && Has(Numbers, heading);

    /// <summary>Tells whether a cell numbers its row, as <c>1.2)</c> does; so does an empty one.</summary>
    public static bool IsNumbering(ReadOnlySpan<char> cell) => cell.Length <= 8 && !cell.ContainsAnyExcept(NumberCharacters);

    /// <summary>Tells whether two folded names are one common word in two languages.</summary>
    public static bool AreSameParty(string left, string right) =>
        CommonPartyIndexes.TryGetValue(left, out var index) && CommonPartyIndexes.TryGetValue(right, out var other) && index == other;

    /// <summary>Folds a text for comparison: small letters without marks, one space for each run of spaces, hyphens, underscores and apostrophes.</summary>
    public static string Fold(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD))
        {
            if (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_' or '\'' or '’' or '‐' or '‑' or '–'))
                builder.Append(char.ToLowerInvariant(c));
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString().TrimEnd();
    }

    // All words of headings above are single ones and short; folding is for those that may be among them.
    private static bool MayBeOneWord(ReadOnlySpan<char> heading) => heading.Length is > 0 and <= 20 && !heading.Contains(' ');

    // Both as written and folded, so that a heading needs folding only where it has marks of its own.
    private static HashSet<string> WithFolded(IEnumerable<string> words)
    {
        var set = new HashSet<string>(words, StringComparer.OrdinalIgnoreCase);
        set.UnionWith(set.Select(Fold).ToList());
        return set;
    }

    private static bool Has(HashSet<string> words, ReadOnlySpan<char> heading) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading) || (!Ascii.IsValid(heading) && words.Contains(Fold(heading.ToString())));
}
