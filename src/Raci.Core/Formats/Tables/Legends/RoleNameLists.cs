namespace Raci.Formats.Tables.Legends;

/// <summary>The words by which legends say what a role does, by kind, one line a language or a few of them.</summary>
internal static class RoleNameLists
{
    /// <summary>The words for each kind; of a word in two lists the first counts.</summary>
    public static readonly (RoleKind Kind, string[] Words)[] Kinds =
    [
        (RoleKind.Performs, Words(
            "performs,perform,performing,executes,does,does it,does the work,do,carries out,implements,delivers,builds,makes,works,leads,lead,drives,driver,produces,prepares,writes,operates,runs",
            "realise,execute,effectue,fait,fait le travail,met en oeuvre,prepare,fuhrt durch,fuhrt aus,macht,bearbeitet,erledigt,setzt um,erstellt,arbeitet,ausfuhrung,durchfuhrung,umsetzung",
            "realiza,ejecuta,hace,lleva a cabo,esegue,realizza,fa,svolge,executa,faz,efetua,voert uit,doet,maakt,wykonuje,realizuje,robi,przygotowuje,исполняет,выполняет,делает,осуществляет,执行,実行,担当,수행,실행,εκτελεί,υλοποιεί",
            "utför,utförare,utförs av,genomför,gör,verkställer,handlägger,udfører,udførende,gennemfører,gør,laver,utfører,utførende,gjennomfører,gjør,jobber,arbejder,arbetar,leder",
            "provádí,provede,vykonává,dělá,zpracovává,zpracovatel,řešitel,vykonavatel,vykonáva,robí,spracúva,riešiteľ,uskutočňuje,zajišťuje,zabezpečuje,tekee,tekijä,suorittaa,suorittaja,toteuttaa,toteuttaja,hoitaa,valmistelee,laatii",
            "végrehajt,végrehajtja,végrehajtó,végzi,végez,elvégzi,csinálja,megvalósítja,kivitelező,efectuează,execută,executant,realizează,implementează,izvršava,izvršitelj,izvodi,provodi,obavlja,izrađuje,izvaja,izvajalec,opravlja,opravi,izvede",
            "виконує,виконавець,здійснює,робить,реалізує,yapar,yapan,uygular,uygulayan,yürütür,yürüten,gerçekleştirir,hazırlar")),
        (RoleKind.Answers, Words(
            "approves,approve,approver,approval,decides,decide,decision,decision maker,decider,answers,owns,owner,is accountable,accountable,authorises,authorizes,signs off,final approval,final say,has the last word",
            "approuve,décide,valide,tranche,rend compte,genehmigt,entscheidet,entscheidung,gibt frei,freigabe,verantwortet,gesamtverantwortung,aprueba,decide,autoriza,rinde cuentas,approva,rende conto,aprova,presta contas",
            "keurt goed,beslist,besluit,eindverantwoordelijk,zatwierdza,decyduje,утверждает,решает,принимает решение,批准,决定,承認,決定,승인,결정,εγκρίνει,αποφασίζει",
            "godkänner,godkännare,beslutar,beslutsfattare,bestämmer,fastställer,attesterar,äger,ägare,ytterst ansvarig,huvudansvarig,huvudansvar,godkender,beslutter,beslutningstager,bestemmer,ejer,overordnet ansvarlig,hovedansvarlig,hovedansvar,godkjenner,eier,vedtar,beslutningstaker",
            "schvaluje,schválí,schvalovatel,rozhoduje,rozhodne,schvaľuje,schváli,schvaľovateľ,hyväksyy,hyväksyjä,päättää,päättäjä,vahvistaa,omistaa,omistaja,päävastuu,kokonaisvastuu,tilivelvollinen",
            "jóváhagy,jóváhagyja,jóváhagyó,dönt,döntéshozó,engedélyez,elszámoltatható,számonkérhető,aprobă,decide,decident,autorizează,odobrava,odlučuje,donosi odluku,odobri,odloča,potrdi,potrjuje",
            "затверджує,вирішує,схвалює,підзвітний,приймає рішення,onaylar,onaylayan,onay,karar verir,karar veren,hesap verir,hesap veren,hesap verebilir")),
        (RoleKind.Supports, Words(
            "supports,support,supporting,supportive,helps,help,helper,assists,assist,assistant,contributes to,backs up,backup,deputy,stand in,deputises,takes part,participates,cooperates",
            "soutient,aide,assiste,remplace,suppléant,participe,collabore,unterstützt,hilft,vertritt,vertretung,stellvertretung,wirkt mit,mitwirkung,arbeitet mit,arbeitet zu,mitarbeit,apoya,ayuda,sustituye,colabora,participa",
            "supporta,aiuta,sostituisce,collabora,partecipa,apoia,ajuda,substitui,auxilia,ondersteunt,helpt,vervangt,werkt mee,assisteert,wspiera,pomaga,zastępuje,współpracuje,uczestniczy,bierze udział",
            "поддерживает,помогает,замещает,участвует,содействует,支持,协助,支援,지원,협력,υποστηρίζει,βοηθά,συμμετέχει",
            "stödjer,stöder,stöttar,stöd,hjälper,hjälper till,bistår,assisterar,medverkar,deltar,ersätter,støtter,hjælper,bistår,assisterer,medvirker,deltager,hjelper",
            "podporuje,podpora,pomáhá,pomáha,spolupracuje,spolupráce,spolupráca,součinnost,súčinnosť,asistuje,zastupuje,účastní se,podieľa sa,avustaa,avustaja,auttaa,tukee,tuki,osallistuu,sijaistaa",
            "támogat,támogatja,támogató,segít,segíti,közreműködik,közreműködő,helyettesít,sprijină,ajută,asistă,suport,colaborează,participă,podržava,podrška,pomaže,sudjeluje,surađuje,podpira,podpora,pomaga,sodeluje",
            "підтримує,допомагає,підтримка,бере участь,співпрацює,сприяє,destekler,destek,destekleyen,destek verir,yardım eder,katkı sağlar")),
        (RoleKind.Advises, Words(
            "advises,advise,adviser,advisor,advice,consults,consulted,contributes,contributor,recommends,recommend,suggests,gives input,input,asked,gives advice",
            "conseille,recommande,donne son avis,est consulté,berät,beratung,empfiehlt,wird befragt,wird gefragt,wird konsultiert,asesora,aconseja,recomienda,opina,es consultado,consiglia,raccomanda,viene consultato,aconselha,recomenda,opina,adviseert,denkt mee,doradza,konsultuje,opiniuje",
            "советует,консультирует,建议,咨询,助言,相談,자문,협의,συμβουλεύει,γνωμοδοτεί",
            "rådfrågas,rådgivare,rådgivande,ger råd,konsulteras,tillfrågas,frågas,hörs,yttrar sig,samråd,lämnar synpunkter,rådgiver,konsulteres,høres,rådspørges,rådspørres,rådføres,spørges,spørres,giver råd,rådgir,gir råd",
            "konzultuje,konzultace,konzultován,konzultovaný,konzultant,radí,poradce,poradca,vyjadřuje se,vyjadruje sa,kysytään,konsultoidaan,konsultoitava,kuullaan,kuultava,neuvoo,neuvoja,neuvonantaja,antaa neuvoja",
            "véleményez,véleményezi,tanácsot ad,tanácsadó,konzultál,konzultálandó,konzultált,megkérdezett,consultă,consultat,sfătuiește,consiliază,recomandă,avizează,savjetuje,savjetnik,konzultira,konzultiran,svetuje,svetovalec,se posvetuje,posvetovan",
            "консультує,консультант,консультується,радить,радник,danışılır,danışılan,danışman,görüş verir,görüş bildirir,tavsiye verir")),
        (RoleKind.Verifies, Words(
            "verifies,verify,verifier,verification,reviews,review,reviewer,checks,check,checker,inspects,inspector,inspection,tests,tester,audits,auditor,controls,control,monitors,validates,validator,witnesses,signs,sign,signatory,signature,agrees,quality check,quality assurance,quality control,quality review,second pair of eyes",
            "vérifie,contrôle,signe,relit,vise,prüft,prueft,prüfer,prüfung,kontrolliert,kontrolle,unterschreibt,zeichnet,zeichnet mit,stimmt zu,zustimmung,gegenlesen,verifica,revisa,comprueba,controla,firma,controlla,confere,assina,controleert,ondertekent,toetst",
            "sprawdza,weryfikuje,kontroluje,podpisuje,nadzoruje,проверяет,контролирует,подписывает,согласовывает,согласует,согласование,检查,审核,验证,签字,確認,検査,検証,署名,검토,확인,검증,ελέγχει,υπογράφει",
            "kontrollerar,granskar,granskare,verifierar,signerar,undertecknar,övervakar,kontrollerer,tjekker,verificerer,underskriver,sjekker,verifiserer,signerer,overvåker,overvåger",
            "ověřuje,podepisuje,prověřuje,kontrola,dohlíží,dozoruje,overuje,dohliada,tarkastaa,tarkistaa,tarkastaja,valvoo,allekirjoittaa,varmistaa,todentaa",
            "ellenőriz,ellenőrzi,ellenőr,ellenőrző,aláír,aláírja,felülvizsgál,felülvizsgálja,verifică,controlează,semnează,provjerava,kontrolira,nadzire,potpisuje,ovjerava,preverja,preveri,nadzira,podpiše",
            "перевіряє,контролює,підписує,погоджує,kontrol eder,kontrol,denetler,doğrular,imzalar,inceler")),
        (RoleKind.Informed, Words(
            "informed,is informed,is told,told,hears,notified,copied,receives copy,reads,for information",
            "est informé,reçoit,tenu au courant,pour information,wird informiert,erfährt,erhält information,zur kenntnis,wird benachrichtigt,es informado,recibe,enterado,viene informato,riceve,è informato,recebe,é informado,wordt geïnformeerd,hoort het,hoort ervan,jest informowany,otrzymuje informacje,do wiadomości",
            "информируется,получает информацию,в курсе,уведомляется,知会,報告,통보,공유,ενημερώνεται,πληροφορείται",
            "informeras,informerad,hålls informerad,får information,får veta,underrättas,meddelas,informeres,informeret,informert,orienteres,underrettes,varsles,holdes informeret,holdes orienteret,holdes orientert,får besked,får beskjed",
            "informován,informovaný,informuje se,informuje sa,bere na vědomí,berie na vedomie,na vědomí,na vedomie,dostává informace,dozví se,dozvie sa,tiedotetaan,tiedotettava,tiedoksi,saa tiedon,informoidaan,informoitava,ilmoitetaan,tiedoksisaaja",
            "tájékoztatott,tájékoztatandó,tájékoztatják,tájékoztatást kap,értesül,értesítendő,értesítik,informált,tudomásul veszi,informat,primește informații,notificat,informiran,obaviješten,obavještava se,informira se,obveščen,v vednosti,v vednost,seznanjen",
            "інформується,поінформований,інформований,повідомляється,отримує інформацію,до відома,bilgilendirilir,bilgilendirilen,bilgi verilir,bilgi alır,haberdar edilir")),
        (RoleKind.Excluded, Words(
            "out of the loop,omitted,excluded,not involved,ausgeschlossen,nicht beteiligt,exclu,non concerné,excluido,escluso,uitgesloten,niet betrokken,wykluczony,исключен,не участвует,deltar inte,deltager ikke,deltar ikke,neúčastní se,ei osallistu")),
    ];

    /// <summary>Words for who is responsible: in one text for who performs, in another for who answers.</summary>
    public static readonly string[] Responsible = Words(
        "responsable,responsables,responsabile,responsabili,responsável,responsáveis,responde,risponde,répond,verantwortlich,verantwortliche,verantwortlicher,trägt verantwortung,zuständig,verantwoordelijk,verantwoordelijke,odpowiedzialny,odpowiedzialna,odpowiada,ответственный,отвечает,несет ответственность",
        "ansvarig,ansvarar,ansvar,har ansvar,ansvarlig,har ansvaret,svarer for,odpovídá,odpovědný,odpovědnost,zodpovídá,zodpovědný,zodpovědnost,zodpovedá,zodpovedný,zodpovednosť,vastaa,vastuussa,vastuuhenkilö,vastuu,vastuullinen",
        "felelős,felel,felelőse,răspunde,responsabil,odgovara,odgovoran,odgovorna osoba,odgovarja,odgovoren,відповідальний,відповідає,sorumlu,sorumludur,책임,책임자,υπεύθυνος,负责,负责人,责任人,責任者");

    private static string[] Words(params string[] lists) => [.. lists.SelectMany(list => list.Split(','))];
}
