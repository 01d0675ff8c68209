using System.Globalization;

namespace Raci.Formats.Tables.Cells;

/// <summary>What was found in many cells, told once for each kind and word: at the first place, with the next ones and their number.</summary>
internal sealed class Findings
{
    private const int MostPlaces = 4;

    private readonly OrderedDictionary<(DiagnosticDescriptor Entry, string Seen), Finding> _all = [];

    /// <summary>Notes one finding.</summary>
    /// <param name="entry">What kind it is of; its wording has places for what was seen, what else is told, and the places behind the first.</param>
    /// <param name="seen">What was seen.</param>
    /// <param name="location">Where.</param>
    /// <param name="told">What else is told.</param>
    public void Add(DiagnosticDescriptor entry, string seen, SourceLocation location, params object[] told)
    {
        if (!_all.TryGetValue((entry, seen), out var finding))
            _all.Add((entry, seen), finding = new Finding(location, told));
        finding.Count++;
        if (finding.Count is > 1 and <= MostPlaces + 1)
            finding.Places.Add(location.ToString());
    }

    /// <summary>Says what was noted.</summary>
    public void Report(DiagnosticList diagnostics)
    {
        foreach (var ((entry, seen), finding) in _all)
            diagnostics.Add(entry.At(finding.Location, [new Wording(PlacesOf(finding)), seen, .. finding.Told]));
    }

    private static string PlacesOf(Finding finding)
    {
        if (finding.Count == 1)
            return "";
        var more = finding.Count - 1 - finding.Places.Count;
        var rest = more == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {more} more");
        return $", here and in {string.Join(' ', finding.Places)}{rest}";
    }

    private sealed record Finding(SourceLocation Location, object[] Told)
    {
        public List<string> Places { get; } = [];

        public int Count { get; set; }
    }
}
