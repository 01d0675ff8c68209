namespace Raci.Formats.Tables.Evidence;

/// <summary>Words by which letters are explained that are no roles, in eleven languages.</summary>
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
