namespace Raci.Core.Tests.Generators;

/// <summary>The material texts are made of: plain words, and what has broken a reader or a writer of some format before.</summary>
internal static class Pieces
{
    public static readonly string[] Words =
        ["a", "b", "Order", "Pay", "the", "invoice", "Rôle", "Client", "Straße", "İstanbul", "ısı", "Работа", "作業", "x y", "R", "RA", "I"];

    public static readonly string[] Delimiters =
        ["|", "\\", "\\|", "\"", "'", "`", "``", "*", "**", "_", "__", "~~", "<", ">", "&", "&amp;", "&#x41;", "[", "]", "(", ")", "[a](b)", "![", "{", "}", "#", "# ", "---", "===", ";", ",", ":", ": ", " #", "%", "!", "$", "^", "@"];

    public static readonly string[] Formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")", "'=1", "'", "\u2212", "-", "- x", "1. x", "> x"];

    public static readonly string[] LooksTyped =
        ["null", "~", "no", "yes", "true", "off", "NaN", ".inf", "1.10", "0x1F", "007", "1e3", "1_000", "2024-01-02", "12:30", "1/2", "<<", "? x", "!tag", "&anchor", "*alias", "_x0041_", "_x000D_", "&lt;", "]]>", "<!--", "<br>", "http://a.b", "a@b.c"];

    public static readonly string[] Scripts =
        ["שלום", "مرحبا", "\u202Eabc\u202C", "\u200F", "e\u0301", "\u0301", "👩‍👩‍👧", "🇫🇷", "😀", "\U00020000", "ﬁ", "\u00A0", "\u3000", "\u00A0x\u00A0", "\u200B", "\u200D", "\u2028", "\uFEFF", "\uFFFD", "ß", "ǅ", "ſ", "\u212A"];

    public static readonly string[] Spaces = [" ", " ", "  ", "\t", "\n", "\r\n", "\r"];

    public static readonly string[] Links = ["https://example.org/", "a", "#b", "x y", "<>", "(a", "a)b", "\"", "a|b", "é"];

    public static readonly string[] Marks = ["*", "[^1]", "[^a-b]", "**", "†", "‡", "§", "¶", "#", "¹", "¹²", "(1)", "(12)", "(a)", "[3]", "*†"];

    public static readonly string[] Languages = ["en", "fr", "de", "es", "it", "pt-BR", "zh-Hant-TW", "tr"];

    public static readonly string[] Numbers = ["0", "-0", "7", "-3", "1.10", "6e23", "1E-5", "12345678901234567890.5"];

    public static readonly string[] Columns = ["Evidence", "No.", "Due date", "=1+1", "a|b", "null", "日付", "1", "R", "Client"];

    public static readonly string[] LikeRoles =
        ["R", "RA", "ra", "A*", "R/A", "A (1)", "R (veto)", "(R) Does", "R = Responsible", "—", "-", "N/A", "x", "[R]", "\\*", "Responsible", "**R**"];

    public static readonly string[] LikeTitles = ["Who does what", "RACI", "Roles and responsibilities", "Show the table"];

    public static readonly string[] LikeColumns =
        ["Activity", "Phase", "Phase 1", "Evidence", "No.", "Notes", "Remarks", "1", "2.50", "2024-01-02", "R", "RA", "Role", "raci", "Client", "client", "Client (Acme)", "Rôle Client", "a, b", "A & B", "*"];

    public static readonly string[] Keys =
        ["raci", "title", "lang", "language", "tags", "", " ", "null", "~", "yes", "1", "1.10", "<<", "a: b", "- a", "? a", "#", "{", "[a]", "'", "\"", "a\nb", " a ", "*a", "&a", "!a", "---", "é", "😀", "\u00A0"];

    public static readonly string[] Lines =
        ["Some prose.", "- a\n- b", "| a | b |\n|---|---|\n| c | d |", "# heading", "```\ncode\n```", "<!-- x -->", "> quoted", "    indented", "a  ", "---", "=1+1", "👩‍👩‍👧 שלום"];

    /// <summary>Prose that a reader might take for something else: a matrix, a legend, front matter, a note, a fence that swallows the rest.</summary>
    public static readonly string[] LikeOtherBlocks =
    [
        "| Activity | Client |\n|---|---|\n| Order | R |", "| Role | Meaning |\n|---|---|\n| (R) Does | does it |\n| (A) Owns | owns it |", "| stray | row |", "R | A", "|---|---|",
        "---\ntitle: x\n---", "---\ntitle: [", "...", "Heading\n===", "Heading\n---", "## R", "###### deep", "#", "```\n| a | R |", "~~~", "<!-- open", "<pre>\n\nx", "<details>\n<summary>x</summary>\n\ny\n\n</details>",
        "\\* a note", "* a note", "(1) a note", "[^1]: a note", "† a note", "[a]: b", "1. one\n2. two", "1) x", "+ x", "\ttabbed", "a\\\nb", "\u00A0", "\uFEFFbom", "{{template}}", "<<<<<<< ours", "null", "a\n\n\n\nb", "&nbsp;",
    ];
}
