using Raci.Words;

namespace Raci.Formats.Tables;

/// <summary>The words of the languages readers know, one language after the other.</summary>
internal static class LanguageLists
{
    /// <summary>The languages, English first.</summary>
    public static readonly LanguageWords[] All =
    [
        new("en",
            Words("activity,activities,task,tasks,step,steps,deliverable,deliverables,process,processes,action,actions,action item,responsibility,responsibilities,item,items,milestone,milestones,function,functions,work package,work packages,work item,process step,process steps,key activity,key activities,key task,key tasks,task name,task description,activity description,project task,project activity,job,duty,duties,area of responsibility,decision,decisions,what,use case,requirement,requirements,artifact,artefact,procedure,procedures,topic,workstream task,project deliverable,task / activity,activity / task,task/activity,activity/task,tasks / activities,task or deliverable,event"),
            Words("phase,phases,stage,stages,workstream,project phase"),
            ["role"], Words("of,the,for"),
            Letters("R:responsible,responsible for,responsible party,is responsible,doer,does,does it,does the work,executes,executor,execute,implements,performs,performer|A:accountable,accountable for,is accountable,accountability,approver,approves,approve,approval,final approver,owns the result|C:consulted,consult,consults,is consulted,to be consulted,must be consulted,contributor,contributes|I:informed,inform,is informed,to be informed,kept informed,keep informed,must be informed|S:support,supports,supporting,supportive,supporter|V:verifier,verifies,verify|Q:quality review,quality reviewer|D:driver,drives"),
            []),
        new("fr",
            Words("activité,activités,tâche,tâches,étape,étapes,livrable,livrables,processus,action,actions,jalon,jalons,mission,missions,lot de travail,lots de travail,responsabilité,responsabilités,activité clé,activités clés,étape du processus,étapes du processus,opération,opérations,sujet,travaux,élément,événement,décision,décisions,procédure,tâche / activité,activité / tâche"),
            Words("phase,phases"),
            ["rôle", "rôles"], Words("de,du,des,d,le,la,les,l"),
            Letters("R:realise,realisateur,realisatrice,realisation,realiser,execute,executant,executante,execution,effectue,responsable de la realisation|A:approuve,approbateur,approbatrice,approbation,approuver,redevable,imputable,autorite,comptable du resultat,rend compte|C:consulte,consultee,consultes,consultees,consulter,est consulte,a consulter|I:informe,informee,informes,informees,informer,est informe,a informer|S:soutien,soutient,en soutien,support,appui,assiste"),
            Words("responsable,responsables,responsabilite")),
        new("de",
            Words("aktivität,aktivitäten,aufgabe,aufgaben,tätigkeit,tätigkeiten,vorgang,vorgänge,arbeitsschritt,arbeitsschritte,arbeitspaket,arbeitspakete,schritt,schritte,prozess,prozesse,prozessschritt,prozessschritte,meilenstein,meilensteine,ergebnis,ergebnisse,liefergegenstand,liefergegenstände,maßnahme,maßnahmen,teilaufgabe,teilaufgaben,leistung,leistungen,zuständigkeit,verantwortlichkeit,thema,entscheidung,entscheidungen,verfahren,aufgabe / aktivität,aufgabe/aktivität"),
            Words("phase,phasen,projektphase"),
            ["rolle"], Words("des,der,vom,von,den,dem,die,das"),
            Letters("R:durchfuhrung,durchfuhrt,durchfuhrend,durchfuhren,durchfuhrungsverantwortlich,durchfuhrungsverantwortung,fuhrt durch,fuhrt aus,ausfuhrend,ausfuhrung,ausfuhrungsverantwortlich,zustandig,zustandige,zustandiger,verantwortlich,verantwortliche,verantwortlicher|A:genehmigung,genehmigt,genehmigend,genehmiger,genehmigen,rechenschaftspflichtig,rechenschaftspflichtige,rechenschaftspflichtiger,rechenschaft,gesamtverantwortlich,gesamtverantwortung,ergebnisverantwortlich,ergebnisverantwortung,letztverantwortlich,kostenverantwortlich,freigabe,gibt frei|C:konsultiert,konsultieren,konsultation,zu konsultieren,wird konsultiert,beratend,berat,beratung,wird befragt,befragt|I:informiert,informieren,zu informieren,wird informiert,information|S:unterstutzt,unterstutzung,unterstutzend,unterstutzen,mitwirkend,mitwirkung"),
            Words("verantwortung")),
        new("es",
            Words("actividad,actividades,tarea,tareas,entregable,entregables,proceso,procesos,paso,pasos,acción,acciones,hito,hitos,paquete de trabajo,paquetes de trabajo,responsabilidad,responsabilidades,actividad clave,actividades clave,paso del proceso,función,funciones,decisión,decisiones,procedimiento,etapa,tarea / actividad,actividad / tarea"),
            Words("fase,fases"),
            ["rol", "roles"], Words("de,del,el,la,los,las"),
            Letters("R:realiza,realizador,realizadora,realizacion,realizar,ejecuta,ejecutor,ejecutora,ejecucion,ejecutar,responsable de la ejecucion|A:aprueba,aprobador,aprobadora,aprobacion,aprobar,rinde cuentas,quien rinde cuentas,autoridad,responsable ultimo|C:consultado,consultada,consultados,consultadas,consulta,consultar,es consultado|I:informado,informada,informados,informadas,informa,informar,es informado|S:apoyo,apoya,apoyar,soporte,da soporte"),
            Words("responsable,responsables,responsabilidad,encargado,encargada")),
        new("it",
            Words("attività,compito,compiti,processo,processi,passo,passi,azione,azioni,consegna,risultato,mansione,mansioni,responsabilità,pacchetto di lavoro,pacchetti di lavoro,fase del processo,attività chiave,traguardo,deliverable,decisione,decisioni,procedura,compito / attività,attività / compito"),
            Words("fase,fasi"),
            ["ruolo"], Words("del,della,dello,dell,dei,degli,delle,di,il,la,lo,l"),
            Letters("R:realizza,realizzatore,realizzatrice,realizzazione,esegue,esecutore,esecutrice,esecuzione|A:approva,approvatore,approvatrice,approvazione,rende conto,responsabile ultimo|C:consultato,consultata,consultati,consultate,consulta,consultare|I:informato,informata,informati,informate,informa,informare|S:supporto,supporta,di supporto,a supporto"),
            Words("responsabile,responsabili,responsabilita,incaricato,incaricata")),
        new("pt",
            Words("atividade,atividades,actividade,actividades,tarefa,tarefas,entregável,entregáveis,entrega,entregas,processo,processos,passo,passos,etapa,etapas,ação,ações,marco,marcos,pacote de trabalho,pacotes de trabalho,responsabilidade,responsabilidades,atividade-chave,atividades-chave,etapa do processo,decisão,decisões,procedimento,item,itens"),
            Words("fase,fases"),
            ["papel", "função"], Words("de,do,da,dos,das,o,a,os,as"),
            Letters("R:realiza,realizador,realizadora,executa,executor,executora,executante,execucao,responsavel pela execucao|A:aprova,aprovador,aprovadora,aprovacao,presta contas,prestador de contas,autoridade|C:consultado,consultada,consultados,consultadas,consulta,consultar|I:informado,informada,informados,informadas,informa,informar|S:apoio,apoia,suporte,da suporte"),
            Words("responsavel,responsaveis,responsabilidade,encarregado")),
        new("nl",
            Words("activiteit,activiteiten,taak,taken,stap,stappen,processtap,processtappen,proces,processen,werkpakket,werkpakketten,mijlpaal,mijlpalen,actie,acties,handeling,handelingen,resultaat,resultaten,verantwoordelijkheid,verantwoordelijkheden,onderdeel,oplevering,werkzaamheden,item,deliverable,besluit,procedure,taak / activiteit"),
            Words("fase,fasen,fases"),
            ["rol", "rollen"], Words("van,de,het,der,den,een"),
            Letters("R:uitvoerend,uitvoerende,uitvoerder,uitvoering,voert uit,verantwoordelijk,verantwoordelijke|A:eindverantwoordelijk,eindverantwoordelijke,eindverantwoording,aansprakelijk,aanspreekbaar,goedkeurder,goedkeuring,keurt goed|C:geraadpleegd,geconsulteerd,raadplegen,te raadplegen,consulteren,wordt geraadpleegd|I:geinformeerd,informeren,te informeren,wordt geinformeerd,op de hoogte|S:ondersteunend,ondersteunt,ondersteuning,ondersteunen"),
            []),
        new("pl",
            Words("zadanie,zadania,czynność,czynności,działanie,działania,aktywność,aktywności,krok,kroki,etap procesu,proces,procesy,pakiet roboczy,pakiety robocze,pakiet prac,produkt,produkty,kamień milowy,kamienie milowe,odpowiedzialność,obowiązek,obowiązki,decyzja,decyzje,procedura"),
            Words("faza,fazy,etap,etapy"),
            ["rola"], [],
            Letters("R:odpowiedzialny,odpowiedzialna,odpowiedzialni,wykonawca,wykonuje,wykonujacy,wykonanie,realizuje,realizujacy,realizator|A:rozliczany,rozliczana,rozliczalny,rozliczalna,zatwierdza,zatwierdzajacy,zatwierdzenie,akceptuje,akceptujacy|C:konsultowany,konsultowana,konsultowani,konsultuje,konsultacja,konsultacje,konsultant,konsultujacy|I:informowany,informowana,informowani,poinformowany,poinformowana,informacja|S:wspiera,wspierajacy,wsparcie"),
            []),
        new("ru",
            Words("задача,задачи,деятельность,активность,активности,шаг,шаги,этап работ,работа,работы,вид работ,виды работ,действие,действия,процесс,процессы,операция,операции,пакет работ,результат,результаты,мероприятие,мероприятия,функция,функции,обязанность,обязанности,веха,ответственность,решение"),
            Words("фаза,фазы,этап,этапы,стадия"),
            ["роль"], [],
            Letters("R:исполнитель,исполняет,исполнение,выполняет,выполнение,ответственный за исполнение,ответственный исполнитель|A:подотчетный,подотчетен,утверждает,утверждающий,утверждение,несет ответственность|C:консультирует,консультируется,консультируемый,консультант,консультация,консультации|I:информируется,информируемый,информирован,проинформирован,информирование,информировать|S:поддержка,поддерживает,помогает,оказывает поддержку"),
            Words("ответственный,ответственная,ответственные,ответственен,отвечает")),
        new("zh",
            Words("任务,活动,工作,工作包,工作项,步骤,流程,流程步骤,事项,交付物,交付成果,里程碑,职责,关键活动,工作内容,工作任务,任務,活動,步驟,工作項目,交付項目,項目,职能,决策"),
            Words("阶段,階段"),
            ["角色"], [],
            Letters("R:执行,执行者,执行人,负责执行,负责,執行,執行者,執行人,負責執行,負責|A:批准,批准者,批准人,审批,审批人,问责,当责,最终负责,審批,問責,當責,核准|C:咨询,被咨询,咨询者,被咨询者,諮詢,被諮詢,协商|I:告知,被告知,被告知者,知会,通知,知情,知會,知情者|S:支持,支援,协助,辅助,協助,輔助"),
            Words("负责人,責任人,责任人,負責人")),
        new("ja",
            Words("タスク,作業,作業項目,活動,アクティビティ,業務,業務内容,工程,ステップ,プロセス,成果物,マイルストーン,ワークパッケージ,項目,責務,手順,作業内容"),
            Words("フェーズ,段階,局面"),
            ["役割", "ロール"], [],
            Letters("R:実行責任者,実行責任,実行,実行者,担当,担当者,作業者,実施,実施者|A:説明責任者,説明責任,承認,承認者,最終責任者,最終責任|C:相談,相談先,協議先,相談相手,助言者,協業先|I:報告先,報告,報告対象,情報共有,情報共有先,通知先,情報提供先,通知|S:支援,支援者,サポート,補助"),
            Words("責任者,責任")),
    ];

    private static string[] Words(string words) => words.Split(',');

    // "R:one,two|A:three"
    private static LegendWord[] Letters(string words) =>
        [.. words.Split('|').SelectMany(group => group[2..].Split(',').Select(word => new LegendWord(group[0], Folding.Of(word))))];
}
