using System.Globalization;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Excel.Reading;

/// <summary>Makes texts of what cells hold: escapes resolved, forbidden characters left out, too long ones cut, the same short string for the same words.</summary>
internal sealed class CellTexts(ReadLimits limits, DiagnosticList diagnostics)
{
    private const int LongestShared = 12;
    private const int Places = 1024;

    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);
    private readonly string[] _shared = new string[Places];

    /// <summary>Gets or sets the place of the cell that is read, for diagnostics.</summary>
    public Func<SourceLocation> Location { get; set; } = () => SourceLocation.None;

    /// <summary>Gets the words of a cell with their line breaks; null where they have none.</summary>
    public string? LinesOf(string words) => _lines.GetValueOrDefault(words);

    /// <summary>Gets a plain text.</summary>
    public Text Plain(ReadOnlySpan<char> raw)
    {
        var words = raw.Trim(" \t\r\n");
        if (words.Length <= LongestShared && !words.Contains('_') && TextRules.IsFolded(words) && TextRules.IndexOfForbidden(words, lines: false) < 0)
            return Text.OfNormal(Share(words));
        return Text.OfNormal(Clean(words.ToString()));
    }

    /// <summary>Gets a text of runs.</summary>
    public Text Rich(List<TextRun> runs)
    {
        var total = 0;
        var clean = new TextRun[runs.Count];
        for (var i = 0; i < clean.Length; i++)
        {
            var words = Repair(CellText.Unescape(runs[i].Text));
            words = words[..Math.Min(words.Length, Math.Max(0, limits.TextLength - total))];
            total += words.Length;
            clean[i] = runs[i] with { Text = TextRules.Repair(words, lines: true) };
        }

        if (runs.Sum(run => (long)run.Text.Length) is var length && length > limits.TextLength)
            TellTooLong(runs[0].Text, length);
        return new Text(clean);
    }

    private string Clean(string raw)
    {
        var text = TextRules.Fold(Repair(TextRules.Fold(CellText.Unescape(raw))));
        if (text.Length <= limits.TextLength)
        {
            if (raw.Contains('\n', StringComparison.Ordinal))
                _lines.TryAdd(text, TextRules.WithLineFeeds(TextRules.Repair(CellText.Unescape(raw), lines: true)));
            return text;
        }

        TellTooLong(text, text.Length);
        return TextRules.Cut(text, limits.TextLength);
    }

    private string Repair(string text)
    {
        var repaired = TextRules.Repair(text, lines: true);
        if (repaired.Length != text.Length)
            diagnostics.Add(ForbiddenCharacters.At(Location(), text.Length - repaired.Length));
        return repaired;
    }

    private void TellTooLong(string text, long length) => diagnostics.Add(TextTooLong.At(Location(), text, length.ToString(CultureInfo.InvariantCulture), limits.TextLength));

    private string Share(ReadOnlySpan<char> words)
    {
        ref var shared = ref _shared[(uint)string.GetHashCode(words, StringComparison.Ordinal) % Places];
        if (shared is null || !words.SequenceEqual(shared))
            shared = words.ToString();
        return shared;
    }
}
