using System.Text.RegularExpressions;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Core.Tests.Formats.AsciiDoc;

/// <summary>What was read of a page so far, and where it came from.</summary>
internal sealed partial class AsciiDocPage
{
    private readonly Section _root = new("");
    private readonly List<string> _parties = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(Place, string?, SourceLocation)> _places = [];
    private List<string>? _columns;

    public Text? Title { get; set; }

    private RoleScheme Scheme { get; set; } = AsciiDocFormat.AnyLetters;

    public void EndTable() => _columns = null;

    public void AddScheme(string name, int number)
    {
        if (_places.Count == 0 && RoleScheme.TryFind(name, out var scheme))
            Scheme = scheme;
        else
            Say(number, 1, "a scheme is a built-in one, named before the first row");
    }

    public void AddSection(string line, int number)
    {
        var level = line.TakeWhile(c => c == '=').Count() - 1;
        if (level > Math.Min(_root.Open.Count(), Phase.MostLevels))
            Say(number, 1, "the section skips a level, or lies too deep; it is taken one level higher");
        _root.Open.Take(Math.Min(level, Phase.MostLevels)).Last().Inner.Add(new Section(Text.Repair(line[(level + 1)..])));
    }

    public void AddRow(string line, int number)
    {
        var cells = Cells().Matches(line).Select(cell => (Text: cell.Groups["text"].Value.Replace("\\|", "|", StringComparison.Ordinal), Column: cell.Groups["text"].Index + 1)).ToList();
        var (section, path) = (_root.Open.Last(), _root.Open.SkipLast(1).Select(open => open.Inner.Count - 1).ToValueList());
        if (_columns is null)
            AddHeader(cells.Skip(1).Select(cell => Text.Repair(cell.Text).ToString()).ToList(), number);
        else if (section == _root)
            Say(number, 1, "a table stands in a section; the row is left out");
        else
        {
            var place = new Place(path, section.Activities.Count);
            var assignments = _columns.Zip(cells.Skip(1), (party, cell) => AssignmentOf(place, party, cell.Text, SourceLocation.At(number, cell.Column))).ToValueList();
            section.Activities.Add(new Activity(Text.Repair(cells[0].Text), assignments));
            _places.Add((place, null, SourceLocation.At(number, cells[0].Column)));
        }
    }

    public ReadResult ToResult(ReadLimits limits)
    {
        if (_root.Inner.Count == 0 && Title is null)
            Say(1, 1, "the page has neither a title nor a section");
        else if (_parties.Count <= limits.Parties && _places.Count(place => place.Item2 is null) <= limits.Rows)
            return new(new Matrix(Title ?? default, _parties.Select(name => new Party(name)).ToValueList(), _root.Phases, Scheme), _diagnostics.ToValueList(), Sources.Of(_places));
        else
            Say(1, 1, "the page has more rows or parties than are read");
        return new(null, _diagnostics.ToValueList(), Sources.None);
    }

    private void AddHeader(List<string> names, int number)
    {
        _columns = names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (_columns.Count < names.Count)
            Say(number, 1, "the parties of a table have different names");
        _parties.AddRange(_columns.Except(_parties, StringComparer.Ordinal).ToList());
    }

    private Assignment AssignmentOf(Place place, string party, string cell, SourceLocation location)
    {
        _places.Add((place, party, location));
        if (!Assignment.TryParse(party, cell, Scheme, out var assignment))
            Say(location.Line, location.Column, $"'{cell}' is no role of {Scheme}");
        return assignment;
    }

    private void Say(int line, int column, string message) => _diagnostics.Add(new Diagnostic("ADOC1001", DiagnosticSeverity.Error, message, SourceLocation.At(line, column)));

    // A cell ends before the next bar without a backslash before it.
    [GeneratedRegex(@"\| ?(?<text>(\\\||[^|])*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Cells();

    private sealed record Section(Text Title)
    {
        public List<Section> Inner { get; } = [];

        public List<Activity> Activities { get; } = [];

        // Itself, and the last section of each level below it.
        public IEnumerable<Section> Open => Inner.Count == 0 ? [this] : Inner[^1].Open.Prepend(this);

        public ValueList<Phase> Phases => Inner.Select(section => new Phase(section.Title, section.Activities.ToValueList(), section.Phases)).ToValueList();
    }
}
