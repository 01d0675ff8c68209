namespace Raci.Comparison.Translating;

/// <summary>Words of headings that several languages spell alike, and common words for parties, with their languages.</summary>
internal static class SharedWords
{
    private const string All = "en fr de es it pt nl";

    private static readonly Dictionary<string, string[]> Languages = Collect(
        ("en fr", "action actions mission missions description observation observations processus comment source sources production maintenance configuration gestion évaluation communication documentation administration organisation innovation formation finance finances transition installation migration intégration integration prestation document documents client clients conception exploitation support"),
        ("en fr de", "phase position region option version"),
        ("en fr nl", "phases planning"),
        ("en fr it", "note"),
        ("en fr", "notes"),
        ("en de nl pt da sv", "status"),
        ("en nl pt", "item"),
        ("en nl de it", "deliverable deliverables"),
        ("en nl", "procedure"),
        ("es it pt nl", "fase"),
        ("es pt nl", "fases"),
        ("es pt", "responsable proceso actividades responsabilidades de del seguridad operaciones"),
        ("it pt", "processo"),
        ("es nl", "rol"),
        ("en cs", "role"),
        ("de da no", "rolle"),
        ("da no", "aktivitet beskrivelse"),
        ("sv da no", "aktivitet"),
        ("nl pl cs da", "proces"),
        ("de pl cs da sv", "projekt"),
        ("es pt", "etapa"),
        ("es it", "del"),
        ("es it pt", "cliente"),
        ("es pt", "clientes"),
        ("de da no", "kunde"),
        ("de", "kunden lieferant lieferanten anbieter benutzer auftraggeber auftragnehmer abteilung einkauf vertrieb buchhaltung beschaffung"),
        ("en de nl it", "deadline tool tools input output owner"),
        ("en de nl", "start details milestone standard"),
        ("en de", "system"),
        ("de nl da sv no pl", "nr"),
        ("de nl sv cs", "datum"),
        ("it pt pl", "data"),
        ("en fr nl", "impact contact type"),
        ("en fr", "contacts effort no"),
        ("fr es", "responsable responsables"),
        ("en fr de nl es pl", "plan"),
        ("en fr nl es it pt", "agenda"),
        ("fr", "fournisseur prestataire utilisateur"),
        ("en", "customer customers provider providers supplier suppliers vendor vendors user users department purchasing sales accounting engineering procurement"),
        ("es", "proveedor usuario"),
        ("it", "fornitore utente"),
        ("nl", "klant leverancier gebruiker"),
        ("pt", "fornecedor"),
        (All, "raci code date id info budget audit test tests team service services cloud support design release sprint marketing management reporting monitoring backup onboarding offboarding deployment hosting controlling jira git wiki confluence sap link url ticket tickets"));

    /// <summary>Gets the languages of a word; null for one that is not known.</summary>
    public static string[]? LanguagesOf(string word) => Languages.GetValueOrDefault(word);

    private static Dictionary<string, string[]> Collect(params ReadOnlySpan<(string Languages, string Words)> lists)
    {
        var found = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (languages, words) in lists)
        {
            foreach (var word in words.Split(' '))
                found[word] = [.. found.GetValueOrDefault(word) ?? [], .. languages.Split(' ')];
        }

        return found;
    }
}
