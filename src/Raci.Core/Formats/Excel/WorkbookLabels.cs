namespace Raci.Formats.Excel;

/// <summary>The words of a workbook in one language, where the document has none of its own.</summary>
internal sealed record WorkbookLabels
{
    private static readonly WorkbookLabels English = new()
    {
        Matrix = "Matrix",
        Legend = "Legend",
        Summary = "Summary",
        Notes = "Notes",
        Activity = "Activity",
        Phase = "Phase",
        Row = "Row",
        Check = "Check",
        Missing = "{0} missing",
        Letter = "Letter",
        Role = "Role",
        Description = "Description",
        Choices = "Drop-down list",
        Party = "Party",
        Total = "Total",
        Activities = "Activities",
        ToCheck = "Activities to check",
        Before = "Before the matrix",
        After = "After the matrix",
    };

    private static readonly WorkbookLabels French = new()
    {
        Matrix = "Matrice",
        Legend = "Légende",
        Summary = "Synthèse",
        Notes = "Notes",
        Activity = "Activité",
        Phase = "Phase",
        Row = "Ligne",
        Check = "Contrôle",
        Missing = "{0} manque",
        Letter = "Lettre",
        Role = "Rôle",
        Description = "Description",
        Choices = "Liste déroulante",
        Party = "Partie",
        Total = "Total",
        Activities = "Activités",
        ToCheck = "Activités à vérifier",
        Before = "Avant la matrice",
        After = "Après la matrice",
    };

    private static readonly WorkbookLabels German = new()
    {
        Matrix = "Matrix",
        Legend = "Legende",
        Summary = "Übersicht",
        Notes = "Anmerkungen",
        Activity = "Aktivität",
        Phase = "Phase",
        Row = "Zeile",
        Check = "Prüfung",
        Missing = "{0} fehlt",
        Letter = "Buchstabe",
        Role = "Rolle",
        Description = "Beschreibung",
        Choices = "Auswahlliste",
        Party = "Partei",
        Total = "Summe",
        Activities = "Aktivitäten",
        ToCheck = "Zu prüfende Aktivitäten",
        Before = "Vor der Matrix",
        After = "Nach der Matrix",
    };

    private static readonly WorkbookLabels Spanish = new()
    {
        Matrix = "Matriz",
        Legend = "Leyenda",
        Summary = "Resumen",
        Notes = "Notas",
        Activity = "Actividad",
        Phase = "Fase",
        Row = "Fila",
        Check = "Control",
        Missing = "falta {0}",
        Letter = "Letra",
        Role = "Rol",
        Description = "Descripción",
        Choices = "Lista desplegable",
        Party = "Parte",
        Total = "Total",
        Activities = "Actividades",
        ToCheck = "Actividades por revisar",
        Before = "Antes de la matriz",
        After = "Después de la matriz",
    };

    private static readonly WorkbookLabels Italian = new()
    {
        Matrix = "Matrice",
        Legend = "Legenda",
        Summary = "Riepilogo",
        Notes = "Note",
        Activity = "Attività",
        Phase = "Fase",
        Row = "Riga",
        Check = "Controllo",
        Missing = "manca {0}",
        Letter = "Lettera",
        Role = "Ruolo",
        Description = "Descrizione",
        Choices = "Elenco a discesa",
        Party = "Parte",
        Total = "Totale",
        Activities = "Attività",
        ToCheck = "Attività da verificare",
        Before = "Prima della matrice",
        After = "Dopo la matrice",
    };

    /// <summary>Gets the name of the sheet of the matrix.</summary>
    public required string Matrix { get; init; }

    /// <summary>Gets the name of the sheet of roles.</summary>
    public required string Legend { get; init; }

    /// <summary>Gets the name of the sheet of counts.</summary>
    public required string Summary { get; init; }

    /// <summary>Gets the name of the sheet of prose and notes.</summary>
    public required string Notes { get; init; }

    /// <summary>Gets the heading of the column of activities.</summary>
    public required string Activity { get; init; }

    /// <summary>Gets the heading of the hidden columns of phases.</summary>
    public required string Phase { get; init; }

    /// <summary>Gets the heading of the hidden column of places.</summary>
    public required string Row { get; init; }

    /// <summary>Gets the heading of the column that counts who answers.</summary>
    public required string Check { get; init; }

    /// <summary>Gets what the check column says where nobody answers; <c>{0}</c> is the letter.</summary>
    public required string Missing { get; init; }

    /// <summary>Gets the heading of the legend's letters.</summary>
    public required string Letter { get; init; }

    /// <summary>Gets the heading of the legend's names.</summary>
    public required string Role { get; init; }

    /// <summary>Gets the heading of the legend's descriptions.</summary>
    public required string Description { get; init; }

    /// <summary>Gets the heading of the values the drop-downs offer.</summary>
    public required string Choices { get; init; }

    /// <summary>Gets the heading of the parties of the summary.</summary>
    public required string Party { get; init; }

    /// <summary>Gets the heading of sums.</summary>
    public required string Total { get; init; }

    /// <summary>Gets what the number of activities is called.</summary>
    public required string Activities { get; init; }

    /// <summary>Gets what the number of activities is called that have not exactly one role that answers.</summary>
    public required string ToCheck { get; init; }

    /// <summary>Gets the heading of the prose before the matrix.</summary>
    public required string Before { get; init; }

    /// <summary>Gets the heading of the prose after the matrix.</summary>
    public required string After { get; init; }

    /// <summary>Gets the words of a language; English for one the table lacks and for none.</summary>
    /// <param name="language">A BCP 47 tag, of which the first part counts.</param>
    public static WorkbookLabels Of(string? language) => PrimaryOf(language) switch
    {
        "fr" => French,
        "de" => German,
        "es" => Spanish,
        "it" => Italian,
        _ => English,
    };

    /// <summary>Tells whether a language is written from right to left, so that the first column stands at the right.</summary>
    public static bool IsRightToLeft(string? language) => PrimaryOf(language) is "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "ug" or "sd" or "dv";

    private static string? PrimaryOf(string? language) => language?.Split('-')[0].ToLowerInvariant();
}
