using System.Globalization;
using System.Text;
using Raci.Formats.Tables.Cells;
using Raci.Formats.Tables.Legends;

namespace Raci.Formats.Tables.Shapes;

/// <summary>What a document says its signs stand for: ◎ for R, ○ for C.</summary>
internal sealed class SignLegend
{
    private const int LongestLine = 400;
    private const int LongestMeaning = 80;

    private static readonly char[] Around = [' ', '\t', '\u00A0', '\u3000', '=', '＝', ':', '：', '-', '–', '—', '→', '>', '(', ')', '（', '）', '[', ']', ',', ';', '、', '，', '；', '.', '。', '/', '|', '*', '_', '`', '"', '“', '”', '„', '«', '»', '\'', '+', '#'];

    private static readonly string[] Verbs =
    [
        "means", "stands for", "is for", "is", "marks", "signifie", "veut dire", "steht für", "bedeutet", "heißt", "significa", "betekent", "staat voor", "is voor", "oznacza", "to", "означает", "это", "表示", "代表", "为", "是", "は", "betyder", "står för", "står for", "znamená", "tarkoittaa",
    ];

    private static readonly string[] Conjunctions = ["and", "und", "et", "y", "e", "en", "i", "и", "och", "og", "a", "ja", "和"];

    private static readonly string[] Ends = [" – ", " — ", " - ", ": ", "：", ", ", "; ", ". ", "。", " = ", "=", "＝"];

    private readonly HashSet<string> _signs;
    private readonly List<(string Sign, string Meaning, SourceLocation Location)> _entries = [];

    /// <summary>Creates a legend of the signs that stand in tables.</summary>
    public SignLegend(HashSet<string> signs) => _signs = signs;

    /// <summary>Gets whether anything explains a sign.</summary>
    public bool HasEntries => _entries.Count > 0;

    /// <summary>Gets where the first of its entries stands.</summary>
    public SourceLocation Location => _entries[0].Location;

    /// <summary>Gets the signs with what is said of each.</summary>
    public IEnumerable<(string Sign, string Meaning)> Entries => _entries.Select(entry => (entry.Sign, entry.Meaning));

    /// <summary>Reads prose.</summary>
    public void Add(OutlineItem.Prose prose)
    {
        var lines = TextRules.WithLineFeeds(prose.Source).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length <= LongestLine && Signs.HasAny(lines[i]))
                AddLine(PlainCell.Of(lines[i].Replace("<br>", " ; ", StringComparison.OrdinalIgnoreCase)), prose.Location.Line > 0 ? SourceLocation.At(prose.Location.Line + i, 1) : prose.Location);
        }
    }

    /// <summary>Reads a table; false where it is no legend: a sign of its own in each row, in one and the same column, and words beside.</summary>
    public bool TryAdd(SourceTable table)
    {
        for (var column = 0; column < table.ColumnCount; column++)
        {
            if (EntriesOf(table, column) is not { Count: > 1 } entries)
                continue;
            foreach (var (sign, row) in entries)
            {
                var words = Enumerable.Range(0, table.ColumnCount).Where(other => other != column).Select(other => table.CellText(row, other).ToString()).Where(word => word.Length > 0).ToList();
                // A letter beside says it; else the first words do.
                AddEntry(sign, words.Find(word => word is [>= 'A' and <= 'Z']) ?? words.Find(word => LetterOf(word) != 0) ?? words.FirstOrDefault() ?? "", table.LocationOf(row, column));
            }

            return true;
        }

        return false;
    }

    /// <summary>Gets the letter of each sign that is explained as a role.</summary>
    public Dictionary<string, char> Letters()
    {
        var meanings = _entries.ConvertAll(entry => entry.Meaning);
        var columns = RoleColumns.FindBracketed(meanings) ?? RoleColumns.Find(meanings);
        var letters = new Dictionary<string, char>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            var letter = columns is not null && !columns.Doubtful.Contains(i) && columns.Letters[i] is { Count: 1 } one ? one.First() : LetterOf(_entries[i].Meaning);
            if (letter != 0)
                letters.TryAdd(_entries[i].Sign, letter);
        }

        AddResponsible(letters);
        return letters;
    }

    // Beside one who performs, who is responsible answers; and the other way round.
    private void AddResponsible(Dictionary<string, char> letters)
    {
        var open = _entries.FindAll(entry => !letters.ContainsKey(entry.Sign) && RoleNames.IsResponsible(entry.Meaning));
        var (performs, answers) = (letters.ContainsValue('R'), letters.ContainsValue('A'));
        if (open.Count == 1 && performs != answers)
            letters.Add(open[0].Sign, performs ? 'A' : 'R');
    }

    private static List<(string Sign, int Row)>? EntriesOf(SourceTable table, int column)
    {
        if (table.ColumnCount > 4 || table.RowCount is < 2 or > 12)
            return null;
        var entries = new List<(string, int)>();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (Signs.Of(table.Cell(row, column)) is not [var sign] || HasOthers(table, row, column))
                return null;
            entries.Add((sign, row));
        }

        return entries.DistinctBy(entry => entry.Item1, StringComparer.Ordinal).Count() == entries.Count ? entries : null;
    }

    // Signs in several columns are those of parties.
    private static bool HasOthers(SourceTable table, int row, int column) =>
        Enumerable.Range(0, table.ColumnCount).Any(other => other != column && Signs.Of(table.Cell(row, other)) is { Count: > 0 });

    // Signs stand before their words, or behind them: what stands before the first and behind the last tells.
    private void AddLine(string line, SourceLocation location)
    {
        var found = Signs.Find(line, _signs);
        if (found.Count == 0)
            return;
        var head = line[..found[0].Start];
        var isBehind = found[^1].End >= line.Length || line.AsSpan(found[^1].End).Trim(Around).IsEmpty;
        if (isBehind && head.AsSpan().Trim(Around).IsEmpty)
            return;
        for (var i = 0; i < found.Count; i++)
        {
            var meaning = isBehind
                ? line[(i == 0 ? AfterTitle(head) : found[i - 1].End)..found[i].Start]
                : line[found[i].End..(i + 1 < found.Count ? found[i + 1].Start : line.Length)];
            AddEntry(found[i].Sign, meaning, location);
        }
    }

    private static int AfterTitle(string head) => head.AsSpan().TrimEnd(" =＝:：-–—→>(（").LastIndexOfAny(":：") + 1;

    private void AddEntry(string sign, string meaning, SourceLocation location)
    {
        meaning = WithoutEnds(meaning);
        if (meaning.Length is > 0 and <= LongestMeaning && !_entries.Exists(entry => entry.Sign == sign))
            _entries.Add((sign, meaning, location));
    }

    private static string WithoutEnds(string words)
    {
        var meaning = Trim(words);
        foreach (var verb in Verbs)
        {
            if (meaning.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && meaning.Length > verb.Length && (meaning[verb.Length] == ' ' || verb[0] > '\u3000'))
                return WithoutConjunction(Trim(meaning[verb.Length..]));
        }

        return WithoutConjunction(meaning);
    }

    private static string WithoutConjunction(string meaning)
    {
        foreach (var conjunction in Conjunctions)
        {
            if (meaning.EndsWith($" {conjunction}", StringComparison.Ordinal))
                return Trim(meaning[..^conjunction.Length]);
        }

        return meaning;
    }

    // What is bracketed as a whole loses its brackets, and what has a pair at its end keeps them.
    private static string Trim(string words)
    {
        var trimmed = words.Trim(Around);
        var at = words.IndexOf(trimmed, StringComparison.Ordinal) + trimmed.Length;
        var opened = trimmed.AsSpan().Count('(') + trimmed.AsSpan().Count('（') - trimmed.AsSpan().Count(')') - trimmed.AsSpan().Count('）');
        return opened > 0 && at < words.Length && words[at] is ')' or '）' ? $"{trimmed}{words[at]}" : trimmed;
    }

    private static char LetterOf(string meaning)
    {
        if (LetterOfWhole(meaning) is var whole && whole != 0)
            return whole;
        var end = Ends.Select(stop => meaning.IndexOf(stop, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        return end > 0 ? LetterOfWhole(meaning[..end]) : '\0';
    }

    private static char LetterOfWhole(string words)
    {
        if (RoleLabel.AllOrBracketed(words) is [{ IsAmbiguous: false } label] && RoleColumnsLetter(label) is var letter && letter != 0)
            return letter;
        return RoleNames.KindOf(words) switch
        {
            RoleKind.Performs => 'R',
            RoleKind.Answers => 'A',
            RoleKind.Advises => 'C',
            RoleKind.Informed => 'I',
            RoleKind.Supports => 'S',
            _ => '\0',
        };
    }

    private static char RoleColumnsLetter(RoleLabel label) => label.Letter != 0 ? label.Letter : label.LetterIn(RoleScheme.Rasci);
}
