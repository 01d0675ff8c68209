namespace Raci.Formats.Tables.Evidence;

/// <summary>Words by which letters are explained that are no roles, in eleven languages and, below, in those around them.</summary>
internal static class LegendTopics
{
    private static readonly (string Topic, string Words)[] Lists =
    [
        ("rights", "read,read only,read write,write,create,update,delete,execute,modify,append,edit,view,grant,lire,lecture,ecrire,ecriture,creer,creation,modifier,modification,supprimer,suppression,lesen,lesend,schreiben,schreibend,anlegen,andern,loschen,ausfuhren,leer,lectura,escribir,escritura,crear,modificar,borrar,eliminar,leggere,lettura,scrivere,scrittura,creare,modificare,cancellare,eliminare,ler,leitura,escrever,escrita,criar,excluir,lezen,schrijven,aanmaken,wijzigen,verwijderen,odczyt,zapis,tworzenie,usuwanie,чтение,запись,создание,удаление,изменение,读取,读,写入,写,创建,删除,修改,読み取り,書き込み,作成,削除,更新"),
        ("colours", "red,amber,green,yellow,blue,orange,black,white,grey,gray,purple,brown,pink,rot,gelb,grun,blau,schwarz,weiss,weiß,rouge,jaune,vert,bleu,noir,blanc,rojo,rojo,amarillo,ambar,verde,azul,negro,blanco,rosso,giallo,blu,nero,bianco,arancione,vermelho,amarelo,preto,branco,rood,geel,groen,blauw,zwart,wit,oranje,czerwony,zolty,zielony,niebieski,красный,желтый,зеленый,синий,红,黄,绿,红色,黄色,绿色,赤,青,緑"),
        ("levels", "high,medium,low,critical,minor,major,severe,negligible,trivial,hoch,mittel,niedrig,gering,kritisch,eleve,moyen,faible,critique,alto,medio,bajo,critico,basso,baixo,hoog,midden,laag,kritiek,wysoki,sredni,niski,высокий,средний,низкий,高,中,低,basic,intermediate,advanced,expert,beginner,novice,anfanger,fortgeschritten,experte"),
        ("grades", "excellent,good,fair,poor,outstanding,satisfactory,unsatisfactory,very good,insufficient,sehr gut,gut,befriedigend,ausreichend,mangelhaft,ungenugend,tres bien,bien,passable,insuffisant,sobresaliente,notable,suficiente,insuficiente,ottimo,buono,sufficiente,insufficiente,goed,voldoende,onvoldoende,отлично,хорошо,优,良,差"),
        ("shifts", "early,late,night,day,morning,afternoon,evening,midday,off,leave,holiday,vacation,sick,on call,rest,fruh,fruhschicht,fruhdienst,spat,spatschicht,spatdienst,nacht,nachtschicht,nachtdienst,tag,tagdienst,frei,urlaub,krank,matin,apres midi,soir,nuit,conge,repos,vacances,manana,tarde,noche,libre,vacaciones,mattina,pomeriggio,sera,notte,riposo,ferie,manha,noite,folga,ferias,ochtend,middag,avond,vrij,verlof,rano,popoludnie,noc,wolne,urlop,утро,день,вечер,ночь,выходной,отпуск,早班,中班,晚班,夜班,休息,早番,遅番,夜勤,休み"),
        ("answers", "yes,no,maybe,unknown,true,false,undecided,abstain,abstained,against,agree,disagree,ja,nein,vielleicht,oui,non,peut etre,si,nao,sim,talvez,quizas,forse,nee,misschien,tak,nie,да,нет,是,否,はい,いいえ"),
        ("goals of security", "confidentiality,integrity,availability,authenticity,privacy,vertraulichkeit,integritat,verfugbarkeit,authentizitat,confidentialite,integrite,disponibilite,confidencialidad,integridad,disponibilidad,riservatezza,integrita,disponibilita,confidencialidade,disponibilidade,vertrouwelijkheid,integriteit,beschikbaarheid,poufnosc,integralnosc,dostepnosc,конфиденциальность,целостность,доступность,机密性,完整性,可用性,機密性,完全性"),
        ("priorities", "must,must have,should,should have,could,could have,would,wont,won t,won t have,optional,mandatory,required,recommended,pflicht,muss,soll,kann,obligatoire,facultatif,obligatorio,opcional,obbligatorio,facoltativo,verplicht,optioneel"),
        ("kinds of change", "added,modified,deleted,renamed,copied,removed,fixed,changed,improved,deprecated,new,hinzugefugt,geandert,geloscht,umbenannt,neu,ajoute,modifie,supprime,renomme,nouveau,anadido,modificado,eliminado,nuevo,aggiunto,modificato,eliminato,nuovo,adicionado,alterado,removido,toegevoegd,gewijzigd,verwijderd,dodano,zmieniono,usunieto"),
        ("states", "done,open,closed,pending,in progress,blocked,cancelled,canceled,complete,completed,planned,active,inactive,retired,draft,rejected,passed,failed,pass,fail,skipped,present,absent,excused,available,unavailable,enabled,disabled,offen,erledigt,geschlossen,anwesend,abwesend,entschuldigt,termine,ferme,ouvert,annule,present,hecho,abierto,cerrado,pendiente,presente,ausente,fatto,aperto,chiuso,assente,concluido,fechado,gereed,gesloten,aanwezig,afwezig"),
        ("ways to treat a risk", "avoid,mitigate,transfer,reduce,retain,tolerate,treat,terminate,accept,vermeiden,vermindern,akzeptieren,ubertragen,eviter,reduire,transferer,accepter,evitar,mitigar,transferir,reducir,aceptar,evitare,mitigare,trasferire,ridurre,accettare"),
        ("results", "win,won,draw,drawn,loss,lost,defeat,sieg,niederlage,unentschieden,victoire,defaite,nul,victoria,derrota,empate,vittoria,sconfitta,pareggio"),
        ("sizes", "small,large,extra large,klein,gross,groß,petit,grand,pequeno,grande,piccolo,klein,groot"),
        ("materials", "renewable,recycled,aluminium,aluminum,copper,carbon,iodine,iron,hydrogen,oxygen,nitrogen,adenine,cytosine,guanine,thymine,uracil,wood,steel,plastic,glass,paper"),
        ("sorts", "rail,road,air,sea,bus,train,tram,car,arts,art,science,maths,mathematics,history,geography,chemistry,physics,biology,literature,urban,rural,animal,vegetable,mineral,residential,commercial,industrial,agricultural,retail,adult,child,senior,male,female,regular,irregular,indoor,outdoor,internal,external,local,remote,capital,asset,liability,income,expense,equity"),
        ("attendance", "attended,attends,attending,regrets,apologies,apology,absence,no show,was there,came,teilgenommen,fehlt,gefehlt,verhindert,excusé,excusée,assisté,présence,asistió,asiste,faltó,falta,justificado,justificada,disculpado,compareceu,faltou,giustificato,giustificata,partecipato,afgemeld,verhinderd,afwezigheid,obecny,obecna,nieobecny,nieobecna,usprawiedliwiony,присутствует,присутствовал,отсутствует,отсутствовал,出席,欠席,遅刻,缺席,请假,缺勤,출석,결석"),
        ("attendance", "närvarande,frånvarande,förhindrad,förhinder,deltog,afbud,fravær,fraværende,tilstede,til stede,deltok,forfall,meldt forfall,přítomen,přítomna,přítomný,nepřítomen,nepřítomný,omluven,omluvena,prítomný,neprítomný,ospravedlnený,läsnä,poissa,jelen,jelen volt,hiányzik,hiányzott,igazolt,prezent,prezentă,absentă,motivat,prisutan,odsutan,opravdan,prisoten,odsoten,opravičen,присутній,відсутній,katıldı,katılmadı,mazeretli"),
        ("answers", "akkoord,agreed,agreement,disagreed,objection,objects,compromise,einverstanden,nicht einverstanden,einwand,kompromiss,enthaltung,dagegen,dafür,d accord,en accord,pas d accord,désaccord,compromis,abstention,de acuerdo,en desacuerdo,acuerdo,compromiso,abstención,d accordo,accordo,compromesso,astenuto,contrario,favorevole,de acordo,em desacordo,compromisso,oneens,mee eens,bezwaar,onthouding,zgoda,sprzeciw,kompromis,согласен,не согласен,против,воздержался,同意,反对,弃权,賛成,反対,棄権,찬성,반대"),
        ("answers", "nej,kanske,måske,kanskje,enig,uenig,kompromis,imod,ano,možná,možno,souhlas,nesouhlas,súhlas,nesúhlas,kyllä,ehkä,samaa mieltä,eri mieltä,kompromissi,igen,talán,egyetért,poate,acord,dezacord,možda,slažem se,strinjam se,так,ні,можливо,згоден,проти,evet,hayır,belki,katılıyorum,katılmıyorum,예,아니오"),
        ("results", "tie,tied,gagné,perdu,match nul,ganado,perdido,empatado,ganó,perdió,vinto,perso,pareggiato,venceu,vitória,ganhou,perdeu,gewonnen,verloren,winst,verlies,gelijkspel,gelijk,wygrana,wygrany,przegrana,przegrany,porażka,remis,победа,ничья,поражение,выигрыш,проигрыш,胜,负,平,胜利,失败,勝ち,負け,引き分け,勝利,敗北,승,무,패"),
        ("results", "vinst,vunnit,vunnen,vann,seger,oavgjort,oavgjord,förlust,förlorat,förlorad,vundet,sejr,uafgjort,tabt,tab,nederlag,vunnet,seier,uavgjort,tapt,tap,výhra,vyhráno,remíza,prohra,prehra,víťazstvo,voitto,voitettu,tasapeli,tappio,hävitty,győzelem,döntetlen,vereség,victorie,egal,înfrângere,pobjeda,neriješeno,poraz,zmaga,neodločeno,перемога,нічия,поразка,galibiyet,beraberlik,mağlubiyet"),
        ("rights", "läsa,läs,läser,skriva,skriver,skapa,ändra,ta bort,radera,læse,læs,skrive,oprette,ændre,slette,lese,opprette,endre,čtení,čte,zápis,mazání,čítanie,mazanie,luku,lukee,kirjoitus,kirjoittaa,poisto,olvasás,írás,törlés,módosítás,létrehozás,citire,scriere,ștergere,čitanje,pisanje,brisanje,branje,читання,видалення,створення,okuma,yazma,silme,güncelleme,oluşturma"),
        ("colours", "röd,gul,grön,blå,svart,vit,rød,grøn,grønn,červená,červený,žlutá,žlutý,žltá,zelená,zelený,modrá,oranžová,punainen,keltainen,vihreä,sininen,piros,sárga,zöld,kék,roșu,galben,albastru,crvena,crveno,žuta,žuto,zelena,zeleno,plava,rdeča,rumena,червоний,жовтий,зелений,синій,kırmızı,sarı,yeşil,mavi"),
        ("levels", "hög,medel,låg,høj,middel,lav,høy,middels,vysoká,vysoký,střední,stredný,stredná,nízká,nízký,nízka,korkea,keskitaso,keskisuuri,matala,magas,közepes,alacsony,ridicat,mediu,scăzut,visoka,visok,srednja,srednje,niska,nizka,високий,середній,низький,yüksek,orta,düşük,nybörjare,avancerad,begynder,øvet,aloittelija,osaaja,začátečník,pokročilý,kezdő,haladó,beginner,fortgeschrittener,débutant,confirmé,principiante,avanzado,avanzato,iniciante,avançado,gevorderd,początkujący,zaawansowany"),
        ("grades", "utmärkt,bra,underkänd,godkänd,udmærket,dårlig,dårligt,godt,bestått,ikke bestått,bestået,výborný,výborně,chvalitebný,dobrý,dostatečný,nedostatečný,kiitettävä,hyvä,tyydyttävä,heikko,jeles,jó,elégséges,elégtelen,odlično,dobro,zadovoljivo,відмінно,добре,задовільно,pekiyi,iyi,zayıf"),
        ("shifts", "morgon,förmiddag,eftermiddag,kväll,natt,ledig,semester,sjuk,morgen,formiddag,aften,nat,fridag,ferie,syg,kveld,avspasering,syk,ráno,ranní,odpoledne,odpolední,noční,volno,dovolená,nemoc,ranná,popoludní,nočná,voľno,dovolenka,aamu,aamuvuoro,iltavuoro,yövuoro,ilta,yö,vapaa,loma,sairas,délelőtt,délután,éjszaka,szabadság,dimineață,noapte,liber,concediu,jutro,popodne,noć,slobodno,godišnji,dopoldan,popoldan,dopust,ранок,вечір,ніч,вихідний,відпустка,sabah,akşam,gece,izinli"),
    ];

    private static readonly Dictionary<string, string> Topics = Read();

    /// <summary>Gets what a letter is that a name explains, by the name or its first word; null where it may be a role.</summary>
    public static string? Find(string name)
    {
        var folded = Vocabulary.Fold(name);
        return Topics.TryGetValue(folded, out var topic) || (folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Topics.TryGetValue(folded[..end], out topic)) ? topic : null;
    }

    private static Dictionary<string, string> Read()
    {
        var topics = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (topic, words) in Lists)
        {
            foreach (var word in words.Split(','))
                topics.TryAdd(Vocabulary.Fold(word), topic);
        }

        return topics;
    }
}
