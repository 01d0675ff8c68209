namespace Raci.Formats.Tables.Shapes;

/// <summary>The words by which parties are told from activities: headings of a column of parties, and words that names of parties have.</summary>
internal static class PartyWords
{
    private const int Longest = 60;

    private static readonly HashSet<string> Corners = Folded(
        "role|roles|party|parties|name|names|team|teams|stakeholder|stakeholders|who|person|people|function|department|member|position|actor|owner|resource|responsible party|organisation|organization|unit|group|participant|role / person|team member|project role"
        + "|roll|roller|grupp|grupper|gruppo|gruppi|gruppe|gruppen|grupo|grupos|groupe|groupes|rooli|roolit|strana|strany|osoba|osoby|rol|roller"
        + "|rôle|rôles|partie|partie prenante|parties prenantes|nom|équipe|équipes|qui|personne|fonction|acteur|acteurs|intervenant|intervenants|service|poste"
        + "|rolle|rollen|partei|beteiligte|beteiligter|person|personen|wer|funktion|abteilung|akteur|stelle|mitarbeiter|mitglied|organisationseinheit"
        + "|rol|roles|parte|partes interesadas|interesado|interesados|nombre|equipo|quién|persona|personas|función|departamento|puesto|área"
        + "|ruolo|ruoli|parti interessate|nome|squadra|chi|persone|funzione|reparto|attore|attori|figura"
        + "|papel|papéis|função|equipe|equipa|quem|pessoa|pessoas|cargo|parte interessada|partes interessadas|ator"
        + "|rollen|partij|partijen|belanghebbende|belanghebbenden|naam|wie|functie|afdeling|betrokkene|betrokkenen"
        + "|rola|role|strona|interesariusz|interesariusze|nazwa|imię|zespół|kto|osoba|osoby|funkcja|dział|stanowisko"
        + "|роль|роли|сторона|участник|участники|имя|команда|кто|функция|отдел|должность|подразделение"
        + "|角色|参与方|参与者|团队|人员|姓名|部门|岗位|职位|谁|干系人|利益相关者"
        + "|役割|ロール|関係者|担当|担当者|チーム|氏名|名前|部門|部署|誰|ステークホルダー");

    // What may as well head a column of activities.
    private static readonly HashSet<string> Weak = Folded("name|names|position|function|service|resource|group|unit|organisation|organization|nom|fonction|poste|funktion|stelle|nombre|función|puesto|área|nome|funzione|figura|função|cargo|naam|functie|nazwa|funkcja|stanowisko|имя|функция|должность|名前|姓名|岗位|职位");

    private static readonly HashSet<string> Words = Folded(
        "client|customer|provider|supplier|vendor|contractor|partner|user|users|ceo|cto|cfo|cio|ciso|coo|cpo|cmo|dpo|pm|po|qa|hr|pmo|bu|owner|master|manager|managers|developer|developers|dev|devs|devops|sre|tester|testers|architect|legal|finance|marketing|sales|security|operations|ops|support|team|teams|management|board|sponsor|lead|leader|director|engineer|engineers|engineering|analyst|designer|officer|committee|department|staff|admin|administrator|procurement|compliance|audit|auditor|council|office|desk|consultant|secretary|head|head of|product|platform|everyone|all"
        + "|fournisseur|prestataire|utilisateur|utilisateurs|chef|équipe|direction|directeur|directrice|développeur|développeurs|architecte|juridique|comité|commanditaire|maîtrise|moa|moe|dsi|rssi"
        + "|kunde|kunden|auftraggeber|auftragnehmer|anbieter|lieferant|benutzer|nutzer|leiter|leitung|projektleiter|projektleitung|entwickler|entwicklung|betrieb|vertrieb|einkauf|abteilung|geschäftsführung|vorstand|betriebsrat|architekt|datenschutz"
        + "|cliente|proveedor|usuario|usuarios|equipo|jefe|gerente|gerencia|directora|desarrollador|arquitecto|comité|patrocinador|dirección|compras|finanzas|ventas"
        + "|fornitore|utente|utenti|capo|direttore|direzione|sviluppatore|architetto|comitato|squadra|acquisti|vendite"
        + "|fornecedor|utilizador|gestor|gerente|equipe|equipa|diretor|diretoria|desenvolvedor|arquiteto"
        + "|klant|leverancier|gebruiker|projectleider|directie|ontwikkelaar|afdeling|opdrachtgever"
        + "|klient|dostawca|użytkownik|kierownik|dyrektor|zespół|programista|dział|zarząd|sponsor"
        + "|клиент|заказчик|подрядчик|поставщик|пользователь|менеджер|команда|руководитель|директор|разработчик|отдел|тестировщик|архитектор|аналитик"
        + "|客户|供应商|用户|经理|项目经理|团队|部门|产品经理|开发|测试|运维"
        + "|顧客|ベンダー|利用者|マネージャー|チーム|部長|開発|運用|営業|部門");

    private static readonly string[] Endings = ["经理", "团队", "部门", "人员", "部", "チーム", "マネージャー", "担当", "部門", "leiter", "leitung", "team", "abteilung"];

    /// <summary>Tells whether a heading is that of a column of parties.</summary>
    public static bool IsCorner(ReadOnlySpan<char> heading) => Has(Corners, heading.Trim(" *_`:?\u00A0"));

    /// <summary>Tells whether a heading of a column of parties may as well be that of activities, such as "Name".</summary>
    public static bool IsWeakCorner(ReadOnlySpan<char> heading) => Has(Weak, heading.Trim(" *_`:?\u00A0"));

    /// <summary>Tells whether a text has a word of parties: its whole, its first or its last word, of four at most.</summary>
    public static bool IsParty(ReadOnlySpan<char> text)
    {
        text = text.Trim(" *_`:\u00A0");
        if (text.Length is 0 or > Longest || text.Count(' ') > 3)
            return false;
        var folded = Vocabulary.Fold(text.ToString());
        var bracket = folded.IndexOf('(', StringComparison.Ordinal);
        folded = bracket > 1 ? folded[..bracket].TrimEnd() : folded;
        return Words.Contains(folded) || Words.Contains(folded[(folded.LastIndexOf(' ') + 1)..]) || (folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Words.Contains(folded[..end]) && folded.Count(c => c == ' ') == 1)
            || Array.Exists(Endings, ending => folded.Length > ending.Length && folded.EndsWith(Vocabulary.Fold(ending), StringComparison.Ordinal));
    }

    private static HashSet<string> Folded(string words) => words.Split('|').Select(Vocabulary.Fold).ToHashSet(StringComparer.Ordinal);

    private static bool Has(HashSet<string> words, ReadOnlySpan<char> heading) => heading.Length is > 0 and <= Longest && words.Contains(Vocabulary.Fold(heading.ToString()));
}
