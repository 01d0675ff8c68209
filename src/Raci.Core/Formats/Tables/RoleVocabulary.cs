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
        ("en", "R", ["carried out by", "performed by", "executed by", "responsible for execution", "implements", "implemented by", "delivers", "prepared by", "prepares", "who does it", "who does the work", "owner of the work", "does the task"]),
        ("en", "A", ["answerable", "answerable for", "owns the outcome", "owns the result", "ultimately accountable", "ultimately responsible", "signed off by", "sign off", "who decides", "who approves", "final approval", "has the final say", "authorised by", "authorized by"]),
        ("en", "C", ["asked", "asked for advice", "advises", "advice", "advised by", "gives input", "input from", "consulted with", "to consult", "who is asked", "who is consulted"]),
        ("en", "I", ["told", "is told", "to inform", "to notify", "kept in the loop", "keep in the loop", "who is told", "who is informed", "gets informed", "keep posted", "kept posted"]),
        ("en", "S", ["helped by", "assisted by", "assisting", "supported by", "backs up"]),
        ("fr", "R", ["exécutant", "exécutante", "exécuté par", "réalisateurs", "qui fait", "fait", "effectue", "effectué par", "met en œuvre", "mise en œuvre", "responsable de l'exécution", "chargé de la réalisation", "chargée", "en charge de"]),
        ("fr", "A", ["approuvé par", "valide", "validé par", "qui approuve", "qui décide", "qui valide", "décide", "décideuse", "répond du résultat", "responsable final", "rend compte du résultat", "autorité finale"]),
        ("fr", "C", ["consultés", "consultées", "à consulter", "est consulté", "sont consultés", "qui est consulté", "donne son avis", "avis", "conseille", "conseil"]),
        ("fr", "I", ["informés", "informées", "à informer", "est informé", "sont informés", "qui est informé", "tenus informés", "tenue informée", "pour information", "mis au courant"]),
        ("fr", "S", ["assisté par", "aide", "en appui", "en soutien", "participe"]),
        ("de", "R", ["wer macht es", "macht", "macht es", "führt aus", "setzt um", "umsetzend", "umgesetzt durch", "ausführende", "ausführender", "durchführende", "durchführender", "durchgeführt von", "erledigt", "erledigt durch", "bearbeitet", "bearbeiter", "bearbeiterin", "zuständige", "zuständiger"]),
        ("de", "A", ["entscheidet", "wer entscheidet", "gibt frei", "freigegeben durch", "genehmigt durch", "verantwortet", "verantwortet das ergebnis", "letztverantwortlich", "letztverantwortung", "endverantwortlich", "endverantwortung", "hauptverantwortlich", "hauptverantwortung", "rechenschaft", "trägt die verantwortung"]),
        ("de", "C", ["beratung", "berät", "wird befragt", "wird konsultiert", "zu befragen", "zu beteiligen", "wird gefragt", "gefragt", "wer wird gefragt", "konsultierte", "befragte", "rücksprache", "rücksprache mit", "wird beteiligt", "berater", "fachlicher rat", "gibt rat"]),
        ("de", "I", ["wird informiert", "werden informiert", "in kenntnis", "in kenntnis zu setzen", "wird benachrichtigt", "benachrichtigt", "zu benachrichtigen", "wer wird informiert", "informierte", "zur kenntnis", "zur information", "erfährt es"]),
        ("de", "S", ["hilft", "hilft mit", "mithilfe", "unterstützende", "unterstützer", "wirkt mit"]),
        ("es", "R", ["quién lo hace", "hace", "lo hace", "realizado por", "ejecutado por", "quien ejecuta", "ejecutores", "responsable de ejecutar", "responsable de la ejecución", "lleva a cabo"]),
        ("es", "A", ["aprobado por", "quien aprueba", "quien decide", "decide", "responsable final", "responsable último", "autoriza", "autorizado por", "visto bueno", "valida", "rinde cuentas del resultado"]),
        ("es", "C", ["consultados", "consultadas", "a consultar", "se consulta", "se le consulta", "a quién se consulta", "consultar a", "asesora", "asesor", "opina", "da su opinión"]),
        ("es", "I", ["informados", "informadas", "a informar", "se informa", "se le informa", "a quién se informa", "informar a", "notificado", "notificados", "recibe información"]),
        ("es", "S", ["colabora", "ayuda", "apoyan", "en apoyo"]),
        ("it", "R", ["chi lo fa", "fa", "eseguito da", "realizzato da", "chi esegue", "esecutori", "responsabile dell'esecuzione", "incaricata", "incaricati", "svolge", "svolto da"]),
        ("it", "A", ["approvato da", "chi approva", "chi decide", "decide", "responsabile finale", "responsabile ultimo", "autorizza", "risponde del risultato", "risponde", "valida"]),
        ("it", "C", ["consultate", "da consultare", "viene consultato", "va consultato", "chi viene consultato", "parere", "consulente", "consiglia"]),
        ("it", "I", ["informate", "da informare", "viene informato", "va informato", "chi viene informato", "per conoscenza", "a conoscenza", "avvisato"]),
        ("it", "S", ["aiuta", "di sostegno", "in supporto", "collabora"]),
        ("pt", "R", ["quem faz", "faz", "executado por", "realizado por", "quem executa", "executores", "executante", "responsável pela execução", "encarregados"]),
        ("pt", "A", ["aprovado por", "quem aprova", "quem decide", "decide", "responsável final", "responsável último", "autoriza", "responde pelo resultado", "valida", "aprovadora"]),
        ("pt", "C", ["consultados", "consultadas", "a consultar", "a ser consultado", "quem é consultado", "consultar", "opina", "parecer", "aconselha"]),
        ("pt", "I", ["informados", "informadas", "a informar", "a ser informado", "quem é informado", "informar", "avisado", "avisados", "notificado"]),
        ("pt", "S", ["ajuda", "colabora", "de apoio", "dá suporte"]),
        ("nl", "R", ["wie doet het", "doet het", "doet", "uitvoerenden", "uitvoerders", "uitgevoerd door", "voert het uit", "uitvoerende"]),
        ("nl", "A", ["wie beslist", "beslist", "beslisser", "goedgekeurd door", "keurt goed", "akkoord", "geeft akkoord", "eindverantwoording", "eindverantwoordelijkheid", "legt verantwoording af"]),
        ("nl", "C", ["wordt geraadpleegd", "wordt gevraagd", "om advies gevraagd", "adviseert", "adviseur", "advies", "geconsulteerden", "wie wordt geraadpleegd", "meedenker"]),
        ("nl", "I", ["wordt geïnformeerd", "op de hoogte", "op de hoogte gehouden", "op de hoogte houden", "ter informatie", "geïnformeerden", "wie wordt geïnformeerd", "ingelicht"]),
        ("nl", "S", ["helpt", "helpt mee", "ondersteunende"]),
        ("pl", "R", ["kto wykonuje", "wykonanie", "wykonawcy", "wykonywane przez", "realizujący", "odpowiedzialny za wykonanie", "robi"]),
        ("pl", "A", ["kto zatwierdza", "kto decyduje", "decyduje", "zatwierdzenie", "akceptacja", "odpowiada za wynik", "rozliczany za wynik", "zatwierdzone przez", "odpowiedzialny końcowo"]),
        ("pl", "C", ["konsultowane", "do konsultacji", "z kim konsultować", "doradza", "doradca", "opiniuje", "opinia"]),
        ("pl", "I", ["informowana", "informowane", "do informacji", "do wiadomości", "poinformowani", "kogo informować", "powiadamiany", "powiadomiony", "powiadamiani"]),
        ("pl", "S", ["pomaga", "wspomaga", "wspierający"]),
        ("ru", "R", ["кто делает", "делает", "выполняющий", "ответственный исполнитель", "исполняющий", "реализует", "ответственный за исполнение", "ответственный за выполнение"]),
        ("ru", "A", ["кто утверждает", "кто решает", "решает", "утвердил", "согласует", "отвечает за результат", "подотчётный", "подотчетный", "ответственный за результат", "принимает решение", "принимает результат", "согласующий"]),
        ("ru", "C", ["консультация", "консультации", "с кем консультироваться", "советует", "советник", "даёт консультации", "кого спросить", "консультирующий"]),
        ("ru", "I", ["информирован о результате", "кого информировать", "информирование", "информировать", "уведомляется", "уведомляемый", "уведомляемые", "уведомлён", "оповещается", "в курсе", "к сведению"]),
        ("ru", "S", ["поддерживающий", "оказывает поддержку", "содействует", "помощь"]),
        ("zh", "R", ["谁执行", "谁来做", "具体执行", "实际执行", "实施人", "承办", "承办人", "主办", "经办", "经办人", "执行方", "实施方", "实施部门", "办理", "經辦", "承辦", "辦理", "具體執行"]),
        ("zh", "A", ["谁批准", "谁负责拍板", "拍板", "审核批准", "最终审批", "最终批准", "最终决定", "决策人", "审定", "核准", "批准方", "對結果負責", "对结果负责", "担责", "領導審批", "领导审批"]),
        ("zh", "C", ["谁被咨询", "征询", "征求意见", "意见征询", "顾问", "提供意见", "提供建议", "商议", "协商", "会商", "徵詢", "顧問"]),
        ("zh", "I", ["谁被告知", "通报", "抄送", "告知对象", "知悉", "知晓", "获知", "通知对象", "通報", "知悉者"]),
        ("zh", "S", ["协办", "配合", "辅助", "協辦", "支持方", "协助方", "配合方"]),
        ("ja", "R", ["誰が行う", "遂行", "遂行者", "遂行責任", "実務担当", "実行担当", "主担当", "実施責任", "実施責任者", "作業責任者"]),
        ("ja", "A", ["誰が承認する", "決裁", "決裁者", "決定者", "最終決定", "最終承認", "最終承認者", "承認権者", "結果責任", "説明責任を負う人"]),
        ("ja", "C", ["誰に相談する", "助言", "意見", "協議", "相談者", "相談を受ける", "協力先", "相談役", "諮問先", "意見を聞く"]),
        ("ja", "I", ["誰に知らせる", "情報提供", "情報提供先", "周知", "周知先", "通知", "報告を受ける", "知らせる", "通知対象", "報知先"]),
        ("ja", "S", ["補佐", "支援先", "協力", "協力者", "サポーター"]),
        ("sv", "R", ["utförare", "utför", "utförs av", "utförande", "genomför", "genomförs av", "genomförande", "verkställer", "vem gör", "gör"]),
        ("sv", "A", ["godkänner", "godkänns av", "godkännare", "beslutar", "beslutsfattare", "ytterst ansvarig", "slutansvarig", "huvudansvarig", "resultatansvarig"]),
        ("sv", "RA", ["ansvarig", "ansvariga", "ansvar"]),
        ("sv", "C", ["konsulteras", "konsulterad", "konsulterade", "tillfrågas", "tillfrågad", "tillfrågade", "rådfrågas", "rådgivare"]),
        ("sv", "I", ["informeras", "informerad", "informerade", "underrättas", "meddelas", "hålls informerad"]),
        ("sv", "S", ["stödjer", "stöd", "stöttar", "bistår", "hjälper"]),
        ("da", "R", ["udfører", "udførende", "udføres af", "udførelse", "gennemfører"]),
        ("da", "A", ["godkender", "godkendes af", "godkendt af", "beslutter", "beslutningstager", "endeligt ansvarlig", "hovedansvarlig", "resultatansvarlig", "øverst ansvarlig"]),
        ("da", "RA", ["ansvarlig", "ansvarlige", "ansvar"]),
        ("da", "C", ["konsulteres", "konsulteret", "konsulterede", "høres", "rådspørges", "spørges til råds", "rådgiver"]),
        ("da", "I", ["informeres", "informeret", "informerede", "orienteres", "underrettes", "holdes orienteret"]),
        ("da", "S", ["støtter", "støtte", "bistår", "hjælper"]),
        ("no", "R", ["utfører", "utførende", "utføres av", "utførelse", "gjennomfører"]),
        ("no", "A", ["godkjenner", "godkjennes av", "godkjent av", "beslutter", "beslutningstaker", "endelig ansvarlig", "hovedansvarlig", "resultatansvarlig"]),
        ("no", "C", ["konsulteres", "konsultert", "rådføres", "rådgiver", "høres"]),
        ("no", "I", ["informeres", "informert", "orienteres", "varsles", "holdes orientert"]),
        ("no", "S", ["støtter", "støtte", "bistår", "hjelper"]),
        ("cs", "R", ["provádí", "vykonává", "vykonavatel", "realizuje", "realizátor", "zpracovává", "zpracovatel", "provedení"]),
        ("cs", "A", ["schvaluje", "schvalovatel", "schválení", "rozhoduje", "odpovídá za výsledek", "nese odpovědnost"]),
        ("cs", "RA", ["odpovědný", "odpovědná", "odpovídá", "zodpovědný", "zodpovědná", "zodpovídá"]),
        ("cs", "C", ["konzultuje", "konzultovaný", "konzultován", "konzultant", "konzultace", "radí", "poradce"]),
        ("cs", "I", ["informovaný", "informován", "informováni", "informace", "je informován", "bere na vědomí"]),
        ("cs", "S", ["podporuje", "podpora", "pomáhá"]),
        ("fi", "R", ["toteuttaa", "toteuttaja", "tekee", "tekijä", "suorittaa", "suorittaja"]),
        ("fi", "A", ["hyväksyy", "hyväksyjä", "päättää", "päättäjä", "tilivelvollinen", "lopullinen vastuu", "päävastuu", "vastaa tuloksesta"]),
        ("fi", "RA", ["vastuussa", "vastuuhenkilö", "vastuullinen", "vastaa", "vastuu"]),
        ("fi", "C", ["konsultoidaan", "konsultoitava", "kuullaan", "kuultava", "neuvonantaja", "neuvoo"]),
        ("fi", "I", ["tiedotetaan", "tiedotettava", "informoidaan", "informoitava", "saa tiedon", "tiedoksi"]),
        ("fi", "S", ["tukee", "tuki", "avustaa"]),
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
