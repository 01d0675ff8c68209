using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables.Legends;

/// <summary>What the names that legends give to letters say of their kind: "Verifies" verifies, whatever its letter.</summary>
internal static class RoleNames
{
    private static readonly (RoleKind Kind, string Words)[] Lists =
    [
        (RoleKind.Performs, "performs,perform,performing,executes,does,does it,does the work,do,carries out,implements,delivers,builds,makes,works,leads,lead,drives,produces,prepares,writes,operates,realise,execute,effectue,fait,fuhrt durch,fuhrt aus,macht,bearbeitet,ausfuhrung,durchfuhrung,realiza,ejecuta,hace,esegue,realizza,fa,executa,faz,voert uit,doet,wykonuje,realizuje,robi,исполняет,выполняет,делает,执行,実行,担当"),
        (RoleKind.Answers, "approves,approve,approver,decides,decide,decision,decider,answers,owns,owner,is accountable,authorises,authorizes,signs off,final approval,approuve,decide,valide,tranche,genehmigt,entscheidet,gibt frei,verantwortet,aprueba,decide,autoriza,approva,aprova,keurt goed,beslist,zatwierdza,decyduje,утверждает,решает,批准,决定,承認,決定"),
        (RoleKind.Supports, "supports,support,supporting,supportive,helps,help,helper,assists,assist,assistant,contributes to,backs up,backup,deputy,stand in,deputises,soutient,aide,assiste,remplace,suppleant,unterstutzt,hilft,vertritt,vertretung,stellvertretung,apoya,ayuda,sustituye,supporta,aiuta,sostituisce,apoia,ajuda,substitui,ondersteunt,helpt,vervangt,wspiera,pomaga,zastepuje,поддерживает,помогает,замещает,支持,协助,支援"),
        (RoleKind.Advises, "advises,advise,adviser,advisor,advice,consults,consulted,contributes,contributor,recommends,recommend,suggests,gives input,input,conseille,recommande,donne son avis,berat,empfiehlt,asesora,aconseja,recomienda,consiglia,raccomanda,aconselha,recomenda,adviseert,doradza,konsultuje,советует,консультирует,建议,咨询,助言,相談"),
        (RoleKind.Verifies, "verifies,verify,verifier,verification,reviews,review,reviewer,checks,check,checker,inspects,inspector,inspection,tests,tester,audits,auditor,controls,control,monitors,validates,validator,witnesses,signs,sign,signatory,signature,quality check,quality assurance,quality control,second pair of eyes,verifie,controle,signe,relit,prueft,pruft,prufer,prufung,kontrolliert,kontrolle,unterschreibt,zeichnet,gegenlesen,verifica,revisa,comprueba,controla,firma,controlla,confere,assina,controleert,ondertekent,toetst,sprawdza,weryfikuje,kontroluje,podpisuje,проверяет,контролирует,подписывает,检查,审核,验证,签字,確認,検査,検証,署名"),
        (RoleKind.Informed, "informed,is informed,is told,told,hears,notified,copied,receives copy,reads,est informe,recoit,wird informiert,erfahrt,es informado,recibe,viene informato,riceve,e informado,recebe,wordt geinformeerd,jest informowany,информируется,知会,報告"),
        (RoleKind.Excluded, "out of the loop,omitted,excluded,not involved,ausgeschlossen,nicht beteiligt,exclu,non concerne,excluido,escluso,uitgesloten,wykluczony,исключен"),
    ];

    private static readonly Dictionary<string, RoleKind> Kinds = Read();

    /// <summary>Gets the kind of a role by its name; null where the name tells none.</summary>
    public static RoleKind? KindOf(string name)
    {
        var folded = Folding.Of(name);
        if (Kinds.TryGetValue(folded, out var kind))
            return kind;
        return RoleVocabulary.TryFindFolded(folded, out var word) && !word.IsAmbiguous && RoleScheme.Rasci.TryGet(word.Letter, out var role) ? role.Kind : null;
    }

    /// <summary>Tells whether words, or the first of them, name a role in one of our languages or of a scheme we know.</summary>
    public static bool IsName(string words)
    {
        var folded = Folding.Of(words);
        return IsFolded(folded) || (folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && IsFolded(folded[..end]));
    }

    private static bool IsFolded(string folded) => Kinds.ContainsKey(folded) || RoleWordTable.FindName(folded) is not null || RoleWordTable.OfLanguages.Find(folded) is not null || RoleWordTable.OfLanguages.IsAmbiguous(folded);

    private static Dictionary<string, RoleKind> Read()
    {
        var kinds = new Dictionary<string, RoleKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in Lists)
        {
            foreach (var word in words.Split(','))
                kinds.TryAdd(Folding.Of(word), kind);
        }

        return kinds;
    }
}
