namespace Raci.Formats.Tables.Shapes;

/// <summary>A legend that lies on its side, letters as headings and their words in the row below, read as a table of a letter and its words in each row.</summary>
/// <param name="source">The table as it stands.</param>
/// <param name="first">Its first column that is headed with a letter.</param>
internal sealed class TurnedLegend(SourceTable source, int first) : SourceTable
{
    private const int MostLetters = 12;
    private const int MostRows = 2;

    private static readonly HashSet<string> Labels = new(
        ["meaning", "meanings", "word", "words", "name", "definition", "description", "explanation", "stands for", "signification", "sens", "définition", "bedeutung", "wort", "erklärung", "significado", "significato", "betekenis", "znaczenie", "значение", "含义", "意味", "意味合い"],
        StringComparer.OrdinalIgnoreCase);

    public override int ColumnCount => source.RowCount + 1;

    public override int RowCount => source.ColumnCount - first;

    public override string Source => source.Source;

    /// <summary>Gets a document with such legends turned; itself where there is none.</summary>
    public static Outline Apply(Outline outline) => outline.Tables.Any(cells => IsTurned(cells.Table))
        ? new Outline(outline.Items.Select(item => item is OutlineItem.Table { Content: var table } && IsTurned(table) ? new OutlineItem.Table(new TurnedLegend(table, FirstOf(table))) : item))
        : outline;

    public override int CellCount(int row) => ColumnCount;

    public override ReadOnlySpan<char> Heading(int column) => column == 0 || first == 0 ? first == 0 ? default : source.Heading(0) : source.Cell(column - 1, 0);

    public override ReadOnlySpan<char> Cell(int row, int column) => row < 0 ? Heading(column)
        : column == 0 ? source.Heading(first + row)
        : source.Cell(column - 1, first + row);

    public override SourceLocation LocationOf(int row, int column) => source.LocationOf(column - 1, row < 0 ? 0 : first + row);

    public override Text ToText(ReadOnlySpan<char> words, int row, int column) => source.ToText(words, column - 1, row < 0 ? 0 : first + row);

    public override void CheckRow(int row, DiagnosticList diagnostics)
    {
    }

    public override void Report(bool isRead, DiagnosticList diagnostics) => source.Report(isRead, diagnostics);

    // What tells it from a matrix of one row: the words are those of roles, or their row says that it holds meanings.
    private static bool IsTurned(SourceTable table)
    {
        if (table.PartyCount >= 0 || table.RowCount is 0 or > MostRows || table.ColumnCount is < 3 or > MostLetters)
            return false;
        var first = FirstOf(table);
        var (words, roles) = (0, 0);
        for (var column = first; column < table.ColumnCount; column++)
        {
            var cell = table.Cell(0, column).Trim(" *_`");
            if (table.Heading(column).Trim(" *_`()") is not [>= 'A' and <= 'Z'] || cell.Length < 2)
                return false;
            words += PartyName.IsLevel(cell) || PartyName.IsNobody(cell) ? 0 : 1;
            roles += RoleLabel.AllOf(cell.ToString()).Count > 0 ? 1 : 0;
        }

        var letters = table.ColumnCount - first;
        return words == letters && (roles * 2 > letters || (first == 1 && Labels.Contains(table.Cell(0, 0).Trim(" *_`:").ToString())));
    }

    private static int FirstOf(SourceTable table) => table.Heading(0).Trim(" *_`()") is [>= 'A' and <= 'Z'] ? 0 : 1;
}
