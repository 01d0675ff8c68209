using System.Buffers;
using System.Text;
using Raci.Words;

namespace Raci.Formats.Tables;

/// <summary>The words by which readers recognise headings, in the languages of our documents.</summary>
internal static class Vocabulary
{
    // All headings below are short; folding is for those that may be among them.
    private const int LongestHeading = 32;

    /// <summary>The languages, English first.</summary>
    public static readonly LanguageWords[] Languages = LanguageLists.All;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.-) ");

    private static readonly Dictionary<string, List<string>> ActivityLanguages = CollectActivityLanguages();

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

    private static readonly Dictionary<string, string[]> CommonPartiesByWord = CollectCommonParties();

    private const string Numbers = "#,id,id.,no,no.,nr,nr.,n°,nº,num,num.,number,numéro,numero,número,nummer,ref,ref.,ref no,reference,referenz,référence,s.no,s.no.,s no,sl no,sr no,item no,task id,activity id,pos,pos.,lfd. nr.,lfd nr,lfd. nr,wbs,wbs id,psp,code,código,codigo,codice,kod,l.p.,lp,lp.,№,№ п/п,п/п,номер,код,编号,序号,編號,序號,番号,項番";

    private const string Remarks = "note,notes,comment,comments,remark,remarks,evidence,remarque,remarques,commentaire,commentaires,preuve,bemerkung,bemerkungen,kommentar,kommentare,anmerkung,anmerkungen,nachweis,nota,notas,comentario,comentarios,comentário,comentários,observaciones,observações,observation,observations,evidencia,evidência,osservazioni,commenti,commento,evidenza,note e commenti,notes / comments,description,beschreibung,descripcion,descrizione,descrição,omschrijving,opis,beskrivelse,priority,prio,priorité,priorität,prioridad,priorità,prioridade,prioriteit,priorytet,status,statut,estado,stato,stan,opmerking,opmerkingen,toelichting,bewijs,uwagi,uwaga,komentarz,dowód,примечание,примечания,комментарий,комментарии,описание,приоритет,статус,备注,備註,说明,說明,描述,注释,优先级,状态,備考,メモ,説明,コメント,優先度,due date,deadline,due,échéance,frist,termin,fecha límite,scadenza,prazo,rationale,details";

    // Words of several languages: they tell what a column holds, but not its language.
    private static readonly Dictionary<string, HeadingKind> Kinds = CollectKinds();

    // The first two letters of the words: most headings are names, and need no further look.
    private static readonly bool[] Pairs = CollectPairs();

    /// <summary>Gets the languages in which a word is the heading of a column of activities.</summary>
    public static IReadOnlyList<string> LanguagesOfActivity(string heading) => ActivityLanguages.TryGetValue(Fold(heading), out var languages) ? languages : [];

    /// <summary>Gets what a heading says of its column.</summary>
    public static HeadingKind KindOf(ReadOnlySpan<char> heading)
    {
        if (heading.Length is 0 or > LongestHeading || (Folding.PairOf(heading) is var pair && pair >= 0 && !Pairs[pair]))
            return HeadingKind.None;
        var kinds = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        if (kinds.TryGetValue(heading, out var kind) || Ascii.IsValid(heading))
            return kind;
        Span<char> folded = stackalloc char[LongestHeading];
        if (!Folding.TryFold(heading, folded, out var length))
            return Kinds.GetValueOrDefault(Fold(heading.ToString()));
        kinds.TryGetValue(folded[..length], out kind);
        return kind;
    }

    /// <summary>Tells whether a heading is that of a column of activities.</summary>
    public static bool IsActivity(ReadOnlySpan<char> heading) => (KindOf(heading) & HeadingKind.Activity) != HeadingKind.None;

    /// <summary>Tells whether a heading is that of a column of phases.</summary>
    public static bool IsPhase(ReadOnlySpan<char> heading) => (KindOf(heading) & HeadingKind.Phase) != HeadingKind.None;

    /// <summary>Tells whether a heading is that of a column of notes or evidence.</summary>
    public static bool IsRemark(ReadOnlySpan<char> heading) => (KindOf(heading) & HeadingKind.Remark) != HeadingKind.None;

    /// <summary>Tells whether a heading is that of a column of activities, numbers, notes or the like, and so of no party.</summary>
    public static bool IsNoParty(ReadOnlySpan<char> heading)
    {
        const HeadingKind NoParty = HeadingKind.Activity | HeadingKind.Remark | HeadingKind.Number;
        return (KindOf(heading.Trim(" *_`\u00A0")) & NoParty) != HeadingKind.None;
    }

    /// <summary>Tells whether a heading is that of a column of numbers, notes or the like, which no party is called; one called Operations may well be.</summary>
    public static bool IsDetail(ReadOnlySpan<char> heading) => (KindOf(heading.Trim(" *_`\u00A0")) & (HeadingKind.Remark | HeadingKind.Number)) != HeadingKind.None;

    /// <summary>Tells whether a heading is that of a column of numbers.</summary>
    public static bool IsNumber(ReadOnlySpan<char> heading) => (KindOf(heading) & HeadingKind.Number) != HeadingKind.None;

    /// <summary>Tells whether a cell numbers its row, as <c>1.2)</c> does; so does an empty one.</summary>
    public static bool IsNumbering(ReadOnlySpan<char> cell) => cell.Length <= 8 && !cell.ContainsAnyExcept(NumberCharacters);

    /// <summary>Tells whether two folded names are one common word in two languages.</summary>
    public static bool AreSameParty(string left, string right) =>
        CommonPartiesByWord.TryGetValue(left, out var words) && CommonPartiesByWord.TryGetValue(right, out var others) && words == others;

    /// <summary>Folds a text for comparison: small letters without marks, one space for each run of spaces, hyphens, underscores and apostrophes.</summary>
    public static string Fold(string text) => Folding.Of(text);

    private static Dictionary<string, List<string>> CollectActivityLanguages()
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var language in Languages)
        {
            foreach (var word in language.Activity)
            {
                var folded = Fold(word);
                if (!found.TryGetValue(folded, out var languages))
                    found.Add(folded, languages = []);
                languages.Add(language.Code);
            }
        }

        return found;
    }

    private static Dictionary<string, string[]> CollectCommonParties()
    {
        var found = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var words in CommonParties)
        {
            foreach (var word in words)
                found.Add(Fold(word), words);
        }

        return found;
    }

    private static bool[] CollectPairs()
    {
        var pairs = new bool[Folding.Pairs];
        foreach (var word in Kinds.Keys)
        {
            if (Folding.PairOf(word) is var pair && pair >= 0)
                pairs[pair] = true;
        }

        return pairs;
    }

    // Both as written and folded, so that a heading needs folding only where it has marks of its own.
    private static Dictionary<string, HeadingKind> CollectKinds()
    {
        var kinds = new Dictionary<string, HeadingKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in Languages)
        {
            Add(language.Activity, HeadingKind.Activity);
            Add(language.Phase, HeadingKind.Phase);
        }

        Add(Numbers.Split(','), HeadingKind.Number);
        Add(Remarks.Split(','), HeadingKind.Remark);
        return kinds;

        void Add(IEnumerable<string> words, HeadingKind kind)
        {
            foreach (var word in words)
            {
                AddOne(word, kind);
                AddOne(Fold(word), kind);
            }
        }

        void AddOne(string word, HeadingKind kind)
        {
            kinds.TryGetValue(word, out var known);
            kinds[word] = known | kind;
        }
    }
}
