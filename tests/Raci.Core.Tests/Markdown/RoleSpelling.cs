using FsCheck;
using FsCheck.Fluent;

namespace Raci.Core.Tests.Markdown;

/// <summary>One of the ways to write the roles of a cell that are not simply letters.</summary>
/// <param name="Name">What the way is called.</param>
/// <param name="R">How R is written.</param>
/// <param name="A">How A is written.</param>
/// <param name="C">How C is written.</param>
/// <param name="I">How I is written.</param>
/// <param name="Joins">What may stand between several.</param>
internal sealed record RoleSpelling(string Name, string R, string A, string C, string I, string[] Joins)
{
    public static readonly string[] Words = ["/", " / ", ", ", ",", "; ", " + ", " & ", " and ", "<br>", " \\| "];

    private static readonly string[] Signs = ["", "/", " / ", ", ", ";", "+", " + ", "<br>", " - ", "-", " \\| ", " and "];

    public static RoleSpelling[] OfLanguages { get; } =
    [
        new("en", "Responsible", "Accountable", "Consulted", "Informed", Words),
        new("fr", "Réalise", "Approuve", "Consulté", "Informé", [.. Words, " et "]),
        new("de", "Durchführung", "Genehmigung", "Konsultiert", "Informiert", [.. Words, " und "]),
        new("de, as dictionaries have them", "Verantwortlich", "Rechenschaftspflichtig", "konsultiert", "informiert", [.. Words, " und "]),
        new("es", "Realiza", "Aprueba", "Consultado", "Informado", [.. Words, " y "]),
        new("it", "Realizza", "Approva", "Consultato", "Informato", [.. Words, " e "]),
        new("pt", "Executa", "Aprova", "Consultada", "Informada", [.. Words, " e "]),
        new("nl", "Verantwoordelijk", "Eindverantwoordelijk", "Geraadpleegd", "Geïnformeerd", [.. Words, " en "]),
        new("pl", "Odpowiedzialny", "Rozliczany", "Konsultowany", "Informowany", [.. Words, " i "]),
        new("ru", "Исполнитель", "Утверждает", "Консультирует", "Информируется", [.. Words, " и "]),
        new("zh", "执行", "批准", "咨询", "告知", ["/", "、", "，", "和", "／", "<br>"]),
        new("ja", "実行責任者", "説明責任者", "相談先", "報告先", ["/", "、", "・", "と", "<br>"]),
        new("en, bold", "**Responsible**", "**Accountable**", "**Consulted**", "**Informed**", ["/", ", ", "<br>"]),
        new("en, in capitals", "RESPONSIBLE", "ACCOUNTABLE", "CONSULTED", "INFORMED", Words),
    ];

    public static RoleSpelling[] OfScripts { get; } =
    [
        new("Cyrillic", "R", "А", "С", "І", Signs),
        new("Greek", "R", "Α", "C", "Ι", Signs),
        new("full width", "Ｒ", "Ａ", "Ｃ", "Ｉ", Signs),
        new("mathematical", "𝐑", "𝐀", "𝐂", "𝐈", Signs),
        new("in circles", "Ⓡ", "Ⓐ", "Ⓒ", "Ⓘ", Signs),
        new("in squares", "🅁", "🄰", "🄲", "🄸", Signs),
        new("in black squares", "🆁", "🅰", "🅲", "🅸", Signs),
        new("of flags", "🇷", "🇦", "🇨", "🇮", ["/", ", ", " "]),
    ];

    public static RoleSpelling[] OfSigns { get; } =
    [
        new("letters", "R", "A", "C", "I", ["/", " / ", ";", " ; ", "+", " - ", "-", " \\| ", "<br>", " and ", "／", "、", "·", " · "]),
        new("letters with their words", "R - Responsible", "A - Accountable", "C - Consulted", "I - Informed", []),
        new("letters, colon, words", "R: Responsible", "A: Accountable", "C: Consulted", "I: Informed", []),
        new("letters, words in brackets", "R (Responsible)", "A (Accountable)", "C (Consulted)", "I (Informed)", []),
        new("words, letters in brackets", "Responsible (R)", "Accountable (A)", "Consulted (C)", "Informed (I)", []),
        new("letters in brackets", "(R)", "(A)", "(C)", "(I)", []),
        new("letters in square brackets", "[R]", "[A]", "[C]", "[I]", []),
    ];

    public static Gen<RoleSpelling> AnyOf(RoleSpelling[] spellings) => Gen.Elements(spellings);

    /// <summary>Writes some roles; several that the spelling cannot join as letters.</summary>
    public string Write(RoleSet roles, int join)
    {
        string[] each = [.. "RACI".Where(roles.Contains).Select(letter => letter switch { 'R' => R, 'A' => A, 'C' => C, _ => I })];
        return each.Length > 1 && Joins.Length == 0 ? roles.ToString() : string.Join(Joins.Length == 0 ? "" : Joins[join % Joins.Length], each);
    }
}
