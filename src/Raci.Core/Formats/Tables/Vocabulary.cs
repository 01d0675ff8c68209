using System.Buffers;
using System.Text;

namespace Raci.Formats.Tables;

/// <summary>The words by which readers recognise headings, in the languages of our documents.</summary>
internal static class Vocabulary
{
    // All headings below are short; folding is for those that may be among them.
    private const int LongestHeading = 32;

    /// <summary>The languages, English first.</summary>
    public static readonly LanguageWords[] Languages = LanguageLists.All;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.-) ");

    private static readonly ILookup<string, string> ActivityLanguages = Languages
        .SelectMany(language => language.Activity.Select(word => (Word: Fold(word), language.Code)))
        .ToLookup(pair => pair.Word, pair => pair.Code, StringComparer.Ordinal);

    // The same party in several languages; each line is one common word.
    private static readonly string[][] CommonParties =
    [
        ["client", "customer", "kunde", "kunden", "cliente", "klant", "klient", "clienti", "clientes", "заказчик", "клиент", "客户", "客戶", "顧客", "クライアント"],
        ["provider", "supplier", "vendor", "fournisseur", "prestataire", "anbieter", "lieferant", "proveedor", "fornitore", "leverancier", "dostawca", "fornecedor", "поставщик", "供应商", "供應商", "ベンダー", "サプライヤー"],
        ["user", "users", "utilisateur", "utilisateurs", "benutzer", "nutzer", "anwender", "usuario", "usuarios", "utente", "utenti", "gebruiker", "uzytkownik", "пользователь", "用户", "用戶", "ユーザー"],
        ["partner", "partenaire", "socio", "parceiro", "партнер", "合作伙伴", "パートナー"],
        ["management", "direction", "geschaftsfuhrung", "direccion", "direzione", "direcao", "directie", "zarzad", "руководство", "管理层", "経営陣"],
        ["project manager", "chef de projet", "projektleiter", "projektleitung", "jefe de proyecto", "capo progetto", "responsabile di progetto", "projectleider", "gerente de projeto", "kierownik projektu", "менеджер проекта", "руководитель проекта", "项目经理", "項目經理", "プロジェクトマネージャー"],
    ];

    private static readonly Dictionary<string, int> CommonPartyIndexes = CommonParties
        .SelectMany((words, index) => words.Select(word => (word: Fold(word), index)))
        .ToDictionary(pair => pair.word, pair => pair.index, StringComparer.Ordinal);

    // Words of several languages: they tell what a column holds, but not its language.
    private static readonly HashSet<string> Activities = WithFolded(Languages.SelectMany(language => language.Activity));

    private static readonly HashSet<string> Phases = WithFolded(Languages.SelectMany(language => language.Phase));

    private static readonly HashSet<string> Numbers = WithFolded("#,id,id.,no,no.,nr,nr.,n°,nº,num,num.,number,numéro,numero,número,nummer,ref,ref.,ref no,reference,referenz,référence,s.no,s.no.,s no,sl no,sr no,item no,task id,activity id,pos,pos.,lfd. nr.,lfd nr,lfd. nr,wbs,wbs id,psp,code,código,codigo,codice,kod,l.p.,lp,lp.,№,№ п/п,п/п,номер,код,编号,序号,編號,序號,番号,項番".Split(','));

    private static readonly HashSet<string> Remarks = WithFolded("note,notes,comment,comments,remark,remarks,evidence,remarque,remarques,commentaire,commentaires,preuve,bemerkung,bemerkungen,kommentar,kommentare,anmerkung,anmerkungen,nachweis,nota,notas,comentario,comentarios,comentário,comentários,observaciones,observações,observation,observations,evidencia,evidência,osservazioni,commenti,commento,evidenza,note e commenti,notes / comments,description,beschreibung,descripcion,descrizione,descrição,omschrijving,opis,beskrivelse,priority,prio,priorité,priorität,prioridad,priorità,prioridade,prioriteit,priorytet,status,statut,estado,stato,stan,opmerking,opmerkingen,toelichting,bewijs,uwagi,uwaga,komentarz,dowód,примечание,примечания,комментарий,комментарии,описание,приоритет,статус,备注,備註,说明,說明,描述,注释,优先级,状态,備考,メモ,説明,コメント,優先度,due date,deadline,due,échéance,frist,termin,fecha límite,scadenza,prazo,rationale,details".Split(','));

    /// <summary>Gets the languages in which a word is the heading of a column of activities.</summary>
    public static IReadOnlyList<string> LanguagesOfActivity(string heading) => [.. ActivityLanguages[Fold(heading)]];

    /// <summary>Tells whether a heading is that of a column of activities.</summary>
    public static bool IsActivity(ReadOnlySpan<char> heading) => MayBeWords(heading) && Has(Activities, heading);

    /// <summary>Tells whether a heading is that of a column of phases.</summary>
    public static bool IsPhase(ReadOnlySpan<char> heading) => MayBeWords(heading) && Has(Phases, heading);

    /// <summary>Tells whether a heading is that of a column of notes or evidence.</summary>
    public static bool IsRemark(ReadOnlySpan<char> heading) => MayBeWords(heading) && Has(Remarks, heading);

    /// <summary>Tells whether a heading is that of a column of activities, numbers, notes or the like, and so of no party.</summary>
    public static bool IsNoParty(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" *_`\u00A0");
        return IsActivity(heading) || IsDetail(heading);
    }

    /// <summary>Tells whether a heading is that of a column of numbers, notes or the like, which no party is called; one called Operations may well be.</summary>
    public static bool IsDetail(ReadOnlySpan<char> heading)
    {
        heading = heading.Trim(" *_`\u00A0");
        return IsRemark(heading) || IsNumber(heading);
    }

    /// <summary>Tells whether a heading is that of a column of numbers.</summary>
    public static bool IsNumber(ReadOnlySpan<char> heading) => MayBeWords(heading) && Has(Numbers, heading);

    /// <summary>Tells whether a cell numbers its row, as <c>1.2)</c> does; so does an empty one.</summary>
    public static bool IsNumbering(ReadOnlySpan<char> cell) => cell.Length <= 8 && !cell.ContainsAnyExcept(NumberCharacters);

    /// <summary>Tells whether two folded names are one common word in two languages.</summary>
    public static bool AreSameParty(string left, string right) =>
        CommonPartyIndexes.TryGetValue(left, out var index) && CommonPartyIndexes.TryGetValue(right, out var other) && index == other;

    /// <summary>Folds a text for comparison: small letters without marks, one space for each run of spaces, hyphens, underscores and apostrophes.</summary>
    public static string Fold(string text) => Folding.Of(text);

    private static bool MayBeWords(ReadOnlySpan<char> heading) => heading.Length is > 0 and <= LongestHeading;

    // Both as written and folded, so that a heading needs folding only where it has marks of its own.
    private static HashSet<string> WithFolded(IEnumerable<string> words)
    {
        var set = new HashSet<string>(words, StringComparer.OrdinalIgnoreCase);
        set.UnionWith(set.Select(Fold).ToList());
        return set;
    }

    private static bool Has(HashSet<string> words, ReadOnlySpan<char> heading) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(heading) || (!Ascii.IsValid(heading) && words.Contains(Fold(heading.ToString())));
}
