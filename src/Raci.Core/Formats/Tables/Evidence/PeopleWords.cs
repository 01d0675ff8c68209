namespace Raci.Formats.Tables.Evidence;

/// <summary>Words for people and groups of people, in eleven languages: who has them in a heading is likely a party.</summary>
internal static class PeopleWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "manager", "owner", "lead", "leader", "head", "director", "officer", "sponsor", "team", "teams", "department", "developer", "developers", "dev", "devs", "engineer", "engineers", "engineering", "architect", "analyst", "designer", "tester", "testers", "qa", "ops", "devops", "operations", "product", "platform", "security", "legal", "finance", "hr", "it", "marketing", "sales", "support", "client", "customer", "provider", "supplier", "vendor", "partner", "contractor", "consultant", "auditor", "committee", "board", "office", "group", "staff", "ceo", "cto", "cio", "ciso", "cfo", "coo", "dpo", "pm", "po", "pmo", "bank", "company", "teacher", "teachers", "student", "students", "pupil", "pupils", "eleve", "etudiant", "etudiants", "alumno", "alumna", "estudiante", "estudiantes", "alunno", "studente", "aluno", "estudante", "leerling", "leerlingen", "uczen", "schulerin", "ученик", "студент", "user", "users", "lehrer", "schuler", "eleves", "alumnos", "studenti", "学生", "生徒",
        "chef", "responsable", "directeur", "directrice", "equipe", "fournisseur", "prestataire", "metier", "juridique", "utilisateur", "comite", "direction", "service", "achats", "commanditaire",
        "leiter", "leiterin", "leitung", "projektleiter", "projektleitung", "kunde", "kunden", "anbieter", "lieferant", "abteilung", "betrieb", "entwicklung", "entwickler", "einkauf", "vertrieb", "auftraggeber", "vorstand", "geschaftsfuhrung", "nutzer", "benutzer", "mitarbeiter",
        "jefe", "cliente", "proveedor", "equipo", "desarrollo", "desarrollador", "usuario", "direccion", "compras", "capo", "fornitore", "responsabile", "utente", "direzione", "acquisti", "sviluppo", "gestor", "gerente", "fornecedor", "desenvolvimento", "usuarios", "diretoria",
        "klant", "leverancier", "projectleider", "ontwikkelaar", "gebruiker", "afdeling", "directie", "klient", "dostawca", "kierownik", "zespol", "zespoł", "uzytkownik", "dyrektor", "заказчик", "клиент", "исполнитель", "менеджер", "руководитель", "разработчик", "поставщик", "команда", "отдел",
        "客户", "供应商", "经理", "项目经理", "开发", "测试", "运维", "团队", "部门", "顧客", "お客様", "担当者", "開発", "運用", "営業", "部長", "課長", "チーム", "マネージャー",
    };

    private static readonly HashSet<string> Accounts = new(StringComparer.Ordinal)
    {
        "admin", "admins", "administrator", "administrators", "superuser", "root", "editor", "editors", "viewer", "viewers", "guest", "guests", "reader", "writer", "anonymous", "moderator", "everyone", "public", "member", "contributor", "administrateur", "lecteur", "redacteur", "invite", "visiteur", "gast", "leser", "redakteur", "administrador", "invitado", "lector", "amministratore", "ospite", "lettore", "convidado", "leitor", "beheerder", "lezer", "gosc", "администратор", "гость", "管理员", "访客", "管理者", "閲覧者", "ゲスト",
    };

    /// <summary>Tells whether a folded word is one for people.</summary>
    public static bool IsParty(string word) => Words.Contains(word);

    /// <summary>Tells whether a heading names people.</summary>
    public static bool NamesParty(string heading) => Has(Words, heading);

    /// <summary>Tells whether a heading names those who have an account on a machine rather than a part in work.</summary>
    public static bool NamesAccount(string heading) => Has(Accounts, heading);

    private static bool Has(HashSet<string> words, string heading)
    {
        var folded = Vocabulary.Fold(heading);
        return words.Contains(folded) || Array.Exists(folded.Split([' ', '/', '(', ')', '.', ',', '&'], StringSplitOptions.RemoveEmptyEntries), words.Contains);
    }
}
