namespace Raci.Formats.Tables;

/// <summary>The words people write for roles, in the languages of our documents. The letters are those of RACI, S for support, and D and A as in DACI.</summary>
/// <remarks>A word that texts use for both R and A stands for R, which is what most sheets mean, and says so: see <see cref="RoleWord.IsAmbiguous"/>.</remarks>
internal static class RoleVocabulary
{
    private const int Longest = 40;

    // The language, the letter, and the words; those that stand for both R and A in the line of both.
    private static readonly (string Language, string Letters, string[] Words)[] Lines =
    [
        ("en", "R", ["responsible", "responsibility", "responsibilities", "performs", "performer", "executes", "executor", "doer", "does", "does it", "does the work", "done by", "assignee", "assigned", "carries out"]),
        ("en", "A", ["accountable", "accountability", "accountabilities", "approver", "approves", "approved by", "decides", "approval", "answers", "signs off", "final authority"]),
        ("en", "C", ["consulted", "consult", "consults", "consulting", "consultation", "contributor", "contributors", "contributes"]),
        ("en", "I", ["informed", "inform", "informs", "notified", "notify", "kept informed", "keep informed", "information"]),
        ("en", "S", ["support", "supports", "supporting", "supported", "supportive", "supporter", "assists", "helps"]),
        ("en", "D", ["driver", "drives"]),
        ("fr", "R", ["réalise", "réalisateur", "réalisatrice", "réalisation", "exécute", "exécutant", "exécution", "réalisé par", "chargé", "en charge"]),
        ("fr", "A", ["approuve", "approbateur", "approbatrice", "approbation", "autorité", "redevable", "rend compte", "rend des comptes", "garant", "imputable", "décideur"]),
        ("fr", "RA", ["responsable", "responsabilité"]),
        ("fr", "C", ["consulté", "consultée", "consulte", "consultation", "contributeur", "contributrice"]),
        ("fr", "I", ["informé", "informée", "informe", "information", "tenu informé"]),
        ("fr", "S", ["soutien", "soutient", "appui", "assiste"]),
        ("fr", "D", ["pilote"]),
        ("de", "R", ["durchführung", "durchführend", "durchführender", "durchführungsverantwortlich", "durchführungsverantwortung", "durchführungsverantwortlicher", "durchführt", "führt durch", "ausführend", "ausführender", "ausführung", "zuständig"]),
        ("de", "A", ["genehmigung", "genehmigt", "genehmigend", "genehmiger", "rechenschaftspflichtig", "rechenschaftspflicht", "rechenschaftspflichtiger", "gesamtverantwortlich", "gesamtverantwortung", "gesamtverantwortlicher", "ergebnisverantwortlich", "ergebnisverantwortung", "freigabe", "freigebend", "entscheider", "kostenverantwortlich"]),
        ("de", "RA", ["verantwortlich", "verantwortliche", "verantwortlicher", "verantwortung"]),
        ("de", "C", ["konsultiert", "konsultation", "konsultieren", "beraten", "beratend", "berater", "zu konsultieren", "befragt"]),
        ("de", "I", ["informiert", "information", "informieren", "zu informieren", "zu informierende"]),
        ("de", "S", ["unterstützung", "unterstützt", "unterstützend", "mitwirkung", "mitwirkend"]),
        ("es", "R", ["realiza", "realizador", "ejecuta", "ejecutor", "ejecutora", "ejecución", "encargado", "encargada"]),
        ("es", "A", ["aprueba", "aprobador", "aprobadora", "aprobación", "autoridad", "rinde cuentas", "quien rinde cuentas", "rendición de cuentas"]),
        ("es", "RA", ["responsable", "responsabilidad"]),
        ("es", "C", ["consultado", "consultada", "consulta", "colaborador"]),
        ("es", "I", ["informado", "informada", "informa", "información"]),
        ("es", "S", ["apoyo", "apoya", "soporte", "de apoyo"]),
        ("it", "R", ["realizza", "realizzatore", "esegue", "esecutore", "esecutrice", "esecuzione", "incaricato"]),
        ("it", "A", ["approva", "approvatore", "approvazione", "rende conto", "autorità", "garante"]),
        ("it", "RA", ["responsabile", "responsabilità"]),
        ("it", "C", ["consultato", "consultata", "consultati", "consulta", "contributore"]),
        ("it", "I", ["informato", "informata", "informati", "informa", "informazione"]),
        ("it", "S", ["supporto", "supporta", "sostegno", "di supporto"]),
        ("pt", "R", ["realiza", "executa", "executor", "executora", "execução", "encarregado", "encarregada"]),
        ("pt", "A", ["aprova", "aprovador", "aprovadora", "aprovação", "autoridade", "presta contas", "prestador de contas", "prestação de contas"]),
        ("pt", "RA", ["responsável", "responsáveis", "responsabilidade"]),
        ("pt", "C", ["consultado", "consultada", "consulta"]),
        ("pt", "I", ["informado", "informada", "informa", "informação"]),
        ("pt", "S", ["apoio", "apoia", "suporte"]),
        ("nl", "R", ["uitvoerend", "uitvoerder", "uitvoering", "voert uit", "uitvoeringsverantwoordelijk"]),
        ("nl", "A", ["eindverantwoordelijk", "eindverantwoordelijke", "aansprakelijk", "goedkeuring", "goedkeurder", "rekenschapsplichtig"]),
        ("nl", "RA", ["verantwoordelijk", "verantwoordelijke", "verantwoordelijkheid"]),
        ("nl", "C", ["geraadpleegd", "te raadplegen", "raadplegen", "geconsulteerd", "consulteren"]),
        ("nl", "I", ["geïnformeerd", "te informeren", "informeren", "informatie"]),
        ("nl", "S", ["ondersteunend", "ondersteuning", "ondersteunt"]),
        ("pl", "R", ["wykonawca", "wykonujący", "wykonuje", "realizuje", "realizator", "realizujący"]),
        ("pl", "A", ["zatwierdza", "zatwierdzający", "rozliczany", "rozliczana", "nadzorujący", "akceptuje", "akceptujący"]),
        ("pl", "RA", ["odpowiedzialny", "odpowiedzialna", "odpowiedzialność", "odpowiada"]),
        ("pl", "C", ["konsultowany", "konsultowana", "konsultant", "konsultuje", "konsultacja", "konsultowani"]),
        ("pl", "I", ["informowany", "informowana", "poinformowany", "informowani", "informacja"]),
        ("pl", "S", ["wspierający", "wsparcie", "wspiera"]),
        ("ru", "R", ["исполнитель", "исполнители", "исполняет", "выполняет", "исполнение"]),
        ("ru", "A", ["утверждает", "утверждающий", "подотчётный", "подотчетен", "подотчётное лицо", "несёт ответственность"]),
        ("ru", "RA", ["ответственный", "ответственные", "ответственное лицо", "ответственность"]),
        ("ru", "C", ["консультант", "консультанты", "консультирует", "консультируемый", "консультируемые", "консультируется"]),
        ("ru", "I", ["информируемый", "информируемые", "информируется", "информирован", "информируют", "наблюдатель"]),
        ("ru", "S", ["поддержка", "поддерживает", "помогает"]),
        ("zh", "R", ["执行", "执行者", "执行人", "负责执行", "实施", "執行", "執行者"]),
        ("zh", "A", ["批准", "批准者", "批准人", "审批", "审批人", "问责", "当责", "当责者", "最终责任", "最终负责", "問責", "當責"]),
        ("zh", "RA", ["负责", "负责人", "负责者", "責任", "责任人", "負責", "負責人"]),
        ("zh", "C", ["咨询", "被咨询", "咨询人", "被咨询者", "諮詢", "协商"]),
        ("zh", "I", ["知会", "告知", "被告知", "被知会", "知情", "通知", "知會"]),
        ("zh", "S", ["支持", "支持者", "协助", "支援"]),
        ("ja", "R", ["実行責任者", "実行責任", "実行", "実行者", "実施", "実施者", "担当", "担当者", "作業担当"]),
        ("ja", "A", ["説明責任者", "説明責任", "承認", "承認者", "最終責任者", "最終責任"]),
        ("ja", "RA", ["責任者"]),
        ("ja", "C", ["相談先", "相談", "協業先", "相談対象", "助言者", "協議先"]),
        ("ja", "I", ["報告先", "通知先", "情報共有", "共有先", "報告", "報告対象"]),
        ("ja", "S", ["支援", "支援者", "サポート", "補助"]),
    ];

    private static readonly Dictionary<string, RoleWord> Words = Collect();

    /// <summary>Finds a word or a few, however they are spelled as to case, accents and hyphens.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out RoleWord found)
    {
        found = default;
        word = word.Trim();
        return word.Length is > 0 and <= Longest && TryFindFolded(Vocabulary.Fold(word.ToString()), out found);
    }

    /// <summary>Finds words that are folded, in the singular or the plural.</summary>
    public static bool TryFindFolded(string folded, out RoleWord found) =>
        Words.TryGetValue(folded, out found)
        || (folded.Length > 4 && folded[^1] is 's' or 'e' && Words.TryGetValue(folded[..^1], out found))
        || (folded.Length > 5 && folded.EndsWith("es", StringComparison.Ordinal) && Words.TryGetValue(folded[..^2], out found));

    // Of a word that several languages have, the first counts.
    private static Dictionary<string, RoleWord> Collect()
    {
        var words = new Dictionary<string, RoleWord>(StringComparer.Ordinal);
        foreach (var (language, letters, list) in Lines)
        {
            foreach (var word in list)
                words.TryAdd(Vocabulary.Fold(word), new RoleWord(letters[0], letters[^1], language));
        }

        return words;
    }
}
