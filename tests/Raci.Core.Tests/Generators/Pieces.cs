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

    public static readonly string[] Columns = ["Evidence", "No.", "Due date", "=1+1", "a|b", "null", "日付"];

    public static readonly string[] Lines =
        ["", "Some prose.", "- a\n- b", "| a | b |\n|---|---|\n| c | d |", "# heading", "```\ncode\n```", "<!-- x -->", "> quoted", "    indented", "a  ", "---", "=1+1", "👩‍👩‍👧 שלום"];
}
