using Raci.Core.Tests.Formats.Evidence;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>Something in a document that is no part of its matrix.</summary>
/// <param name="Block">What it is.</param>
/// <param name="Words">The heading that it has of its own; empty for none.</param>
internal sealed record Noise(ForeignBlock Block, string Words)
{
    // What explains letters is the document's legend; and what has the letters of roles below a word for them may be a matrix.
    private static readonly string[] Doubtful = ["R|A|C|I //", "[Glossary] Abbreviation|", "Recurso|"];

    /// <summary>Gets single tables of other kinds, and prose, fences, comments and boxes that hold tables.</summary>
    /// <remarks>A line with as many pipes as a table has, behind that table, is taken for a row that an empty line cut off.</remarks>
    public static readonly Noise[] All =
    [
        .. SmallDocuments.Others.Where(other => !other.Contains("##", StringComparison.Ordinal) && Array.TrueForAll(Doubtful, start => !other.StartsWith(start, StringComparison.Ordinal))).Select(OfTable),
        Prose("Questions go to the service desk."),
        Prose("```\n| Task | Nobody |\n|---|---|\n| Code | R |\n```"),
        Prose("~~~markdown\n| Task | Nobody | Somebody |\n|---|---|---|\n| Code | R | A |\n~~~"),
        Prose("<!--\n| Task | Nobody |\n|---|---|\n| Code | R |\n-->"),
        Prose("<!-- | Task | R | -->"),
        Prose("<details>\n<summary>Prices</summary>\n\n| Board | Price |\n|---|---|\n| Oak | 40 |\n\n</details>"),
        Prose(":::note\nAsk first.\n:::"),
        Prose("> [!NOTE]\n> The contract has the last word."),
        Prose("!!! warning\n    Nothing here is final."),
        Prose("- one\n- two\n- three"),
        Prose("---"),
        Prose("![A picture](picture.png)"),
    ];

    /// <summary>Tells whether it may stand behind a phase, where the document goes on.</summary>
    public bool MayStandBetween(ForeignStyle style) => style.IsPage && (Words.Length == 0 || style.Phases is PhaseStyle.Headings or PhaseStyle.Underlined);

    /// <summary>Tells whether a document of this kind can have it.</summary>
    public bool Fits(ForeignStyle style) => style.IsMarkdown || (style.Kind is DocumentKind.Html or DocumentKind.Sheets && Block is ForeignBlock.Table);

    public IEnumerable<ForeignBlock> Headed(ForeignStyle style) => Words.Length > 0 || style.Kind == DocumentKind.Sheets ? [new ForeignBlock.Heading(style.Level, Words.Length > 0 ? Words : "Other"), Block] : [Block];

    private static Noise Prose(string lines) => new(new ForeignBlock.Prose(lines), "");

    private static Noise OfTable(string other)
    {
        var end = other.StartsWith('[') ? other.IndexOf(']', StringComparison.Ordinal) : -1;
        return new(new ForeignBlock.Table([.. other[(end + 1)..].Split("//").Select(row => row.Split('|').Select(cell => cell.Trim()).ToArray())]), end < 0 ? "" : other[1..end]);
    }
}
