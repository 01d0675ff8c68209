using System.Buffers;
using System.Text;
using static Raci.Formats.Tables.Evidence.TableTopic;

namespace Raci.Formats.Tables.Evidence;

/// <summary>The words by which tables are recognised that are about something else than responsibilities, in eleven languages.</summary>
internal static class TopicWords
{
    private const int LongestHeading = 60;

    private static readonly (TableTopic Topic, string[] Words)[] Lists =
    [
        (Risk,
        [
            "risk", "risks", "likelihood", "probability", "impact", "severity", "threat", "vulnerability", "mitigation", "risk level", "risk register", "risk log",
            "risque", "risques", "probabilite", "vraisemblance", "gravite", "menace", "risiko", "risiken", "wahrscheinlichkeit", "eintrittswahrscheinlichkeit", "auswirkung", "schadenshohe", "schwere", "bedrohung", "risikoregister",
            "riesgo", "riesgos", "probabilidad", "impacto", "severidad", "gravedad", "amenaza", "rischio", "rischi", "probabilita", "impatto", "gravita", "minaccia",
            "risco", "riscos", "probabilidade", "severidade", "gravidade", "risico", "risicos", "waarschijnlijkheid", "kans", "ryzyko", "ryzyka", "prawdopodobienstwo", "wpływ", "skutek",
            "риск", "риски", "вероятность", "влияние", "серьезность", "угроза", "风险", "可能性", "影响", "影响程度", "严重性", "概率", "リスク", "発生確率", "影響度", "重大度",
        ]),
        (Permission,
        [
            "permission", "permissions", "access", "access level", "access right", "access rights", "access matrix", "access control", "privilege", "privileges", "right", "rights", "read", "write", "delete", "execute", "update", "endpoint", "crud", "authorisation", "authorization", "acl",
            "droit", "droits", "acces", "lecture", "ecriture", "autorisation", "autorisations", "habilitation", "habilitations", "berechtigung", "berechtigungen", "rechte", "zugriff", "zugriffsrecht", "zugriffsrechte", "lesen", "schreiben", "loschen",
            "permiso", "permisos", "acceso", "accesos", "lectura", "escritura", "permesso", "permessi", "accesso", "accessi", "diritto", "diritti", "lettura", "scrittura", "permissao", "permissoes", "acesso", "acessos", "leitura", "escrita",
            "toegang", "toegangsrechten", "machtiging", "machtigingen", "rechten", "lezen", "schrijven", "uprawnienie", "uprawnienia", "dostep", "odczyt", "zapis", "доступ", "права", "права доступа", "разрешение", "разрешения", "чтение", "запись",
            "权限", "访问权限", "访问", "读", "写", "读取", "写入", "権限", "アクセス権", "アクセス権限", "アクセス", "読み取り", "書き込み",
        ]),
        (TableTopic.Comparison,
        [
            "tool", "tools", "vendor comparison", "comparison", "feature comparison", "price", "licence", "license", "supported", "support level", "pros", "cons", "browser", "operating system",
            "outil", "outils", "comparaison", "comparatif", "prix", "werkzeug", "werkzeuge", "vergleich", "preis", "lizenz", "herramienta", "herramientas", "comparacion", "comparativa", "precio", "strumento", "strumenti", "confronto", "prezzo",
            "ferramenta", "ferramentas", "comparacao", "preco", "hulpmiddel", "vergelijking", "prijs", "narzedzie", "narzedzia", "porownanie", "cena", "инструмент", "инструменты", "сравнение", "цена", "工具", "比较", "价格", "ツール", "比較", "価格",
        ]),
        (Contact,
        [
            "email", "e mail", "mail", "phone", "telephone", "mobile", "address", "contact", "contacts", "contact list", "courriel", "adresse", "telefon", "kontakt", "kontakte", "correo", "telefono", "direccion", "contacto", "contactos",
            "indirizzo", "contatto", "contatti", "telefone", "endereco", "contato", "contatos", "telefoon", "adres", "почта", "телефон", "адрес", "контакты", "邮箱", "电话", "地址", "联系方式", "メール", "電話", "連絡先", "住所",
        ]),
        (Count,
        [
            "count", "counts", "total", "totals", "sum", "number of roles", "workload", "quantity", "amount", "turnover", "nombre", "somme", "quantite", "anzahl", "summe", "gesamt", "insgesamt", "menge", "umsatz", "cantidad", "suma", "totale", "somma", "quantita", "conteggio",
            "quantidade", "soma", "aantal", "totaal", "som", "razem", "liczba", "итого", "всего", "количество", "сумма", "合计", "总计", "总数", "数量", "合計", "総計", "件数", "σ", "∑",
        ]),
        (Grade,
        [
            "grade", "grades", "marks", "school report", "score", "scores", "rating", "ratings", "rank", "class", "classes", "category", "level", "pupil", "student", "students", "exam", "subject", "vitamin", "vitamins", "nutrient", "blood group", "blood type", "size", "confidentiality", "integrity", "availability", "protection class", "abc class",
            "classement", "classe", "categorie", "niveau", "eleve", "eleves", "etudiant", "matiere", "vitamine", "vitamines", "groupe sanguin", "taille", "confidentialite", "integrite", "disponibilite",
            "schulnote", "schulnoten", "zeugnis", "bewertung", "klasse", "klassen", "kategorie", "stufe", "rang", "schuler", "schulerin", "student", "prufung", "fach", "blutgruppe", "grosse", "vertraulichkeit", "integritat", "verfugbarkeit", "schutzbedarf",
            "calificacion", "calificaciones", "puntuacion", "clase", "categoria", "nivel", "alumno", "alumna", "estudiante", "asignatura", "vitamina", "grupo sanguineo", "talla", "confidencialidad", "integridad", "disponibilidad",
            "voto", "voti", "punteggio", "valutazione", "livello", "alunno", "studente", "materia", "gruppo sanguigno", "taglia", "riservatezza", "integrita", "disponibilita", "aluno", "estudante", "tipo sanguineo", "confidencialidade", "integridade", "disponibilidade",
            "cijfer", "cijfers", "beoordeling", "leerling", "bloedgroep", "maat", "vertrouwelijkheid", "beschikbaarheid", "ocena", "oceny", "klasa", "poziom", "uczen", "witamina", "grupa krwi", "оценка", "оценки", "класс", "уровень", "ученик", "студент", "витамин", "группа крови",
            "等级", "成绩", "评分", "学生", "级别", "类别", "维生素", "血型", "成績", "評価", "等級", "生徒", "学生", "レベル", "ビタミン", "血液型",
        ]),
        (History,
        [
            "version", "versions", "revision", "release notes", "changelog", "change log", "change", "changes", "change type", "commit", "history", "version history", "document history", "historique", "modification", "modifications", "anderung", "anderungen", "anderungsart", "anderungshistorie", "versionshistorie",
            "cambio", "cambios", "historial", "modifica", "modifiche", "versione", "revisione", "versao", "revisao", "alteracao", "alteracoes", "historico", "versie", "wijziging", "wijzigingen", "wersja", "zmiana", "zmiany", "версия", "изменение", "изменения", "版本", "修订", "变更", "变更记录", "版", "バージョン", "変更", "変更履歴", "改訂",
        ]),
        (Question,
        [
            "question", "questions", "answer", "answers", "correct answer", "quiz", "reponse", "reponses", "frage", "fragen", "antwort", "antworten", "losung", "pregunta", "preguntas", "respuesta", "respuestas", "domanda", "domande", "risposta", "risposte",
            "pergunta", "perguntas", "resposta", "respostas", "vraag", "vragen", "antwoord", "antwoorden", "pytanie", "pytania", "odpowiedz", "odpowiedzi", "вопрос", "вопросы", "ответ", "ответы", "问题", "答案", "質問", "問題", "回答", "解答",
        ]),
        (Glossary,
        [
            "glossary", "abbreviation", "abbreviations", "acronym", "acronyms", "term", "terms", "meaning", "definition", "symbol", "code", "glossaire", "abreviation", "acronyme", "terme", "signification", "glossar", "abkurzung", "abkurzungen", "begriff", "bedeutung",
            "glosario", "abreviatura", "termino", "significado", "definicion", "glossario", "abbreviazione", "termine", "significato", "definizione", "abreviacao", "termo", "definicao", "woordenlijst", "afkorting", "begrip", "betekenis", "słownik", "skrot", "znaczenie",
            "глоссарий", "сокращение", "термин", "значение", "术语", "缩写", "含义", "词汇表", "用語", "用語集", "略語", "意味",
        ]),
        (Detail,
        [
            "status", "priority", "prio", "date", "due date", "deadline", "duration", "effort", "cost", "costs", "type", "progress", "frequency", "evidence", "comment", "comments", "note", "notes", "remark", "remarks", "link", "url", "reference", "estimate", "weight", "complexity",
            "priorite", "etat", "statut", "date limite", "echeance", "duree", "effort", "cout", "couts", "frequence", "remarque", "remarques", "commentaire", "commentaires", "lien", "complexite",
            "prioritat", "datum", "frist", "termin", "dauer", "aufwand", "kosten", "typ", "zustand", "fortschritt", "haufigkeit", "nachweis", "bemerkung", "bemerkungen", "kommentar", "komplexitat",
            "prioridad", "estado", "fecha", "plazo", "duracion", "esfuerzo", "coste", "tipo", "frecuencia", "evidencia", "comentario", "comentarios", "priorita", "stato", "scadenza", "durata", "costo", "frequenza", "evidenza", "osservazioni",
            "prioridade", "prazo", "duracao", "esforco", "custo", "frequencia", "observacoes", "prioriteit", "einddatum", "duur", "soort", "frequentie", "opmerking", "opmerkingen", "priorytet", "termin", "czas trwania", "koszt", "rodzaj", "uwagi",
            "приоритет", "статус", "дата", "срок", "длительность", "стоимость", "тип", "примечание", "примечания", "комментарий", "优先级", "状态", "日期", "截止日期", "工期", "成本", "类型", "备注", "优先度", "優先度", "状態", "日付", "期限", "期間", "種類", "備考", "頻度",
        ]),
    ];

    // "Matrix of rights" and "level of risk" begin with their noun in some languages.
    private static readonly HashSet<string> Of = new(["of", "de", "des", "du", "d", "del", "della", "delle", "dei", "degli", "di", "da", "das", "do", "dos", "van", "der", "für", "fur", "for"], StringComparer.OrdinalIgnoreCase);

    // What folding takes away, and a bracket behind which a remark stands.
    private static readonly SearchValues<char> Folding = SearchValues.Create("-_'(");

    private static readonly Dictionary<string, TableTopic> Topics = Read();

    /// <summary>Gets what a heading of a column is about; <see cref="None"/> where it may well be a party or a piece of work.</summary>
    public static TableTopic OfHeading(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" *_`\u00A0:");
        if (heading.Length is 0 or > LongestHeading)
            return None;
        var topics = Topics.GetAlternateLookup<ReadOnlySpan<char>>();
        if (topics.TryGetValue(heading, out var topic))
            return topic;
        return Ascii.IsValid(heading) && !heading.ContainsAny(Folding) && !MayHaveNoun(heading) ? None : OfWords(Vocabulary.Fold(heading.ToString()));
    }

    // Without making a string: its last word is known, or its second is an "of".
    private static bool MayHaveNoun(ReadOnlySpan<char> heading)
    {
        var first = heading.IndexOf(' ');
        if (first < 0)
            return false;
        var rest = heading[(first + 1)..];
        var second = rest.IndexOf(' ') is var end && end > 0 ? rest[..end] : rest;
        return Topics.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(heading[(heading.LastIndexOf(' ') + 1)..]) || Of.GetAlternateLookup<ReadOnlySpan<char>>().Contains(second);
    }

    /// <summary>Gets what words above a table say it is about.</summary>
    public static TableTopic OfCaption(string caption)
    {
        var folded = Vocabulary.Fold(caption).Trim(' ', ':', '.');
        if (folded.Length is 0 or > LongestHeading)
            return None;
        if (OfWords(folded) is not (None or Detail) and var topic)
            return topic;
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Topics.TryGetValue(word.Trim('(', ')', ',', ':'), out topic) && topic is Risk or Permission or Contact or Question or Glossary)
                return topic;
        }

        return None;
    }

    // The noun that a heading is about is its last word, or its first before an "of".
    private static TableTopic OfWords(string folded)
    {
        var bracket = folded.IndexOf('(', StringComparison.Ordinal);
        folded = bracket > 0 ? folded[..bracket].TrimEnd() : folded;
        if (Topics.TryGetValue(folded, out var topic))
            return topic;
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || Array.Exists(words, PeopleWords.IsParty))
            return None;
        if (Of.Contains(words[1]) && Topics.TryGetValue(words[0], out topic))
            return topic;
        return Topics.GetValueOrDefault(words[^1]);
    }

    private static Dictionary<string, TableTopic> Read()
    {
        var topics = new Dictionary<string, TableTopic>(StringComparer.OrdinalIgnoreCase);
        foreach (var (topic, words) in Lists)
        {
            foreach (var word in words)
                topics.TryAdd(Vocabulary.Fold(word), topic);
        }

        return topics;
    }
}
