namespace Raci.Formats.Tables.Evidence;

/// <summary>Headings that are days, months or times; somebody called May or Jan stands among others who are none.</summary>
internal static class CalendarWords
{
    private const int Longest = 20;

    private static readonly HashSet<string> Words = new(
        ("monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tue,tues,wed,thu,thur,thurs,fri,sat,sun,january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,morning,afternoon,evening,night,noon,weekend,today,tomorrow,"
        + "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,lun,mer,jeu,ven,sam,dim,janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre,matin,après-midi,soir,nuit,"
        + "montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,mo,di,mi,do,fr,sa,so,januar,februar,märz,juni,juli,oktober,dezember,morgens,vormittag,nachmittag,abend,abends,nacht,"
        + "lunes,martes,miércoles,jueves,viernes,sábado,domingo,enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre,mañana,tarde,noche,"
        + "lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica,gio,gennaio,febbraio,aprile,maggio,giugno,luglio,settembre,ottobre,dicembre,mattina,pomeriggio,sera,notte,"
        + "segunda,terça,quarta,quinta,sexta,segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,janeiro,fevereiro,março,maio,junho,julho,setembro,outubro,novembro,dezembro,manhã,noite,"
        + "maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag,ma,wo,vr,za,zo,januari,februari,maart,augustus,ochtend,middag,avond,"
        + "poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela,pon,wt,śr,czw,pt,sob,ndz,styczeń,luty,marzec,kwiecień,maj,czerwiec,lipiec,sierpień,wrzesień,październik,listopad,grudzień,"
        + "понедельник,вторник,среда,четверг,пятница,суббота,воскресенье,пн,вт,ср,чт,пт,сб,вс,январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,декабрь,утро,день,вечер,ночь,"
        + "周一,周二,周三,周四,周五,周六,周日,星期一,星期二,星期三,星期四,星期五,星期六,星期日,上午,下午,晚上,月,火,水,木,金,土,日,月曜,火曜,水曜,木曜,金曜,土曜,日曜,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日,日曜日").Split(','),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Counted = new("week,wk,kw,woche,semaine,semana,settimana,tydzien,неделя,day,tag,jour,dia,giorno,dag,dzien,день,month,monat,mois,mes,mese,maand,quarter,quartal,trimestre,kwartaal,year,jahr,annee,ano,anno,jaar,q,w,h,am,pm,uhr,v".Split(','), StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether a heading is a day, a month or a time.</summary>
    public static bool Contain(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" *_`.\u00A0");
        if (heading.Length is 0 or > Longest)
            return false;
        return heading.ContainsAnyInRange('0', '9') ? IsFigures(heading) : Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading);
    }

    /// <summary>Tells whether a heading says that what stands below it are weeks, days or the like.</summary>
    public static bool Count(ReadOnlySpan<char> heading) => heading.Trim(" *_`.\u00A0") is { Length: > 1 } word && Counted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // "12.5.", "08:00–12:00", "2026", "Week 12", "Q1", "Mon 3": figures, and beside them only a word for a time.
    private static bool IsFigures(ReadOnlySpan<char> heading)
    {
        var (word, found) = (0, false);
        for (var at = 0; at <= heading.Length; at++)
        {
            if (at < heading.Length && char.IsLetter(heading[at]))
                continue;
            if (at > word && !IsTime(heading[word..at]))
                return false;
            found |= at > word;
            if (at < heading.Length && !char.IsAsciiDigit(heading[at]) && !" .:/-–,".Contains(heading[at], StringComparison.Ordinal))
                return false;
            word = at + 1;
        }

        return found || heading.ContainsAny(".:/-–") || heading.Length == 4;
    }

    private static bool IsTime(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || Counted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
