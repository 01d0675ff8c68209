using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>Finds lines that each hold an activity and its parties; headings and words set off above them are phases.</summary>
/// <param name="reading">What all shapes share.</param>
/// <param name="toText">Makes a text of a piece of prose.</param>
internal sealed class ActivityLines(ShapeReading reading, Func<string, SourceLocation, Text> toText)
{
    private const int MostShown = 60;

    private readonly Dictionary<string, RoleSet> _labels = new(StringComparer.OrdinalIgnoreCase);
    private bool _areParties;

    /// <summary>Gets the document with a table in the place of such lines; null where it has none.</summary>
    public List<OutlineItem>? Apply(IReadOnlyList<OutlineItem> items)
    {
        var pieces = new Dictionary<OutlineItem.Prose, (List<ProseLine> Lines, ActivityLine?[] Found)>(ReferenceEqualityComparer.Instance);
        foreach (var prose in items.OfType<OutlineItem.Prose>().Where(prose => ActivityLine.MayStandIn(prose.Source)))
        {
            var lines = ProseLine.Of(prose, toText);
            var found = lines.ConvertAll(ActivityLine.Of).ToArray();
            if (Array.Exists(found, line => line is not null))
                pieces.Add(prose, (lines, found));
        }

        var all = pieces.Values.SelectMany(piece => piece.Found).OfType<ActivityLine>().ToList();
        if (!IsConvincing(all) || pieces.Values.Sum(piece => Unread(piece.Lines, piece.Found).Count()) > all.Count)
            return null;
        foreach (var line in all)
        {
            foreach (var part in line.Parts)
                reading.Names.AddNames(line.NameOf(part));
        }

        _areParties = StartWithParties(all);
        reading.Diagnostics.Add(TableReshaped.At(
            all[0].Line.Location,
            new Wording(_areParties ? "each line holds a party and its activities" : "each line holds an activity and its parties"),
            new Wording($"the first is '{Shown(all[0].Activity)}'")));
        var result = new List<OutlineItem>();
        foreach (var item in items)
        {
            if (item is OutlineItem.Prose prose && pieces.TryGetValue(prose, out var piece))
                Add(result, prose, piece.Lines, piece.Found);
            else
                result.Add(item);
        }

        return result;
    }

    // Two lines or more, R and A among their letters, and most of them more than words with letters behind them.
    private bool IsConvincing(List<ActivityLine> all)
    {
        if (all.Count < 2 || all.Count(line => line.IsClear) * 3 < all.Count || !NamedParts.RepeatLabels(all.ConvertAll(line => line.Parts)))
            return false;
        if (NamedParts.AreInitials([.. all.SelectMany(line => line.Parts.Select(part => (line.NameOf(part).ToString(), part.Cell)))]))
            return false;
        FindLabels(all);
        var letters = all.SelectMany(line => line.Parts).Aggregate(RoleSet.None, (set, part) => set | RolesOf(part));
        if (!letters.Contains('A') || !(letters.Contains('R') || letters.Contains('D')) || all.Exists(line => line.Parts.Exists(part => RolesOf(part).IsEmpty)))
            return false;
        // What letters mean looks like names with labels.
        return !all.TrueForAll(line => line.Parts[0].IsLabelled) || PartyName.AreLikely(all.SelectMany(line => line.Parts.Select(line.NameOf)), share: 1);
    }

    private void FindLabels(List<ActivityLine> all)
    {
        var labels = all.SelectMany(line => line.Parts).Where(part => part.IsLabelled).Select(part => part.Cell).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var common = RoleColumns.Find(labels, reading.Own) is { } roles && roles.Count == labels.Count ? roles : null;
        for (var i = 0; i < labels.Count; i++)
            _labels[labels[i]] = common is null ? ProseLine.LettersOf(labels[i]) : common.Letters[i];
        if (common is null)
            return;
        reading.Schemes.Add(common.Scheme.Name);
        reading.TellDoubts(common, index => (labels[index], all.Find(line => line.Parts.Exists(part => part.Cell.Equals(labels[index], StringComparison.OrdinalIgnoreCase)))!.Line.Location));
    }

    private RoleSet RolesOf(NamedPart part) => part.IsLabelled ? _labels[part.Cell] : ProseLine.LettersOf(part.Cell);

    // Words of parties tell it, or that each of the names behind, and not each line, has one A.
    private bool StartWithParties(List<ActivityLine> all)
    {
        var names = all.SelectMany(line => line.Parts.Select(part => (Name: Vocabulary.Fold(line.NameOf(part).ToString()), Answers: RolesOf(part).Contains('A')))).GroupBy(pair => pair.Name, pair => pair.Answers, StringComparer.Ordinal).ToList();
        var before = ShareOf(all, line => PartyWords.IsParty(line.Activity.ToString()));
        var behind = ShareOf(names, name => PartyWords.IsParty(name.Key));
        var oneBefore = ShareOf(all, line => line.Parts.Count(part => RolesOf(part).Contains('A')) == 1);
        var oneBehind = ShareOf(names, name => name.Count(answers => answers) == 1);
        return before > behind ? oneBehind >= oneBefore : before >= behind && oneBehind >= 1 && oneBefore < 0.5;
    }

    private static double ShareOf<T>(List<T> all, Func<T, bool> isOne) => all.Count(isOne) / (double)all.Count;

    private void Add(List<OutlineItem> result, OutlineItem.Prose prose, List<ProseLine> lines, ActivityLine?[] found)
    {
        var isHeading = HeadingsAmong(lines, found);
        foreach (var line in Unread(lines, found).Where(line => !isHeading[lines.IndexOf(line)]))
            reading.Diagnostics.Add(LineWithoutParties.At(line.Location, Shown(line.Text)));
        var first = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !isHeading[i])
                continue;
            AddPiece(result, prose, lines[first..i], found[first..i]);
            if (i < lines.Count)
                result.Add(lines[i].ToHeading());
            first = i + 1;
        }
    }

    // Items of the list that nothing was read of, and on the level of those that are activities.
    private static IEnumerable<ProseLine> Unread(List<ProseLine> lines, ActivityLine?[] found)
    {
        var indents = found.OfType<ActivityLine>().Where(line => line.Line.IsItem).Select(line => line.Line.Indent).ToHashSet();
        return lines.Where((line, i) => found[i] is null && line.IsItem && indents.Contains(line.Indent));
    }

    // Words set off right above such a line, or above others set in deeper; a lone sentence that leads to a list is none.
    private static bool[] HeadingsAmong(List<ProseLine> lines, ActivityLine?[] found)
    {
        var result = new bool[lines.Count];
        var next = -1;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].IsEmpty)
                continue;
            var isAbove = next >= 0 && found[i] is null && (result[next] || found[next] is not null);
            var isItem = isAbove && lines[next].IsItem && (!lines[i].IsItem || lines[next].Indent > lines[i].Indent);
            result[i] = isAbove && (lines[i].IsHeading || (isItem && lines[i].MayBeHeading));
            next = i;
        }

        if (result.Count(isOne => isOne) == 1 && Array.IndexOf(result, value: true) is var only && !lines[only].IsBold && !lines[only].IsItem)
            result[only] = false;
        return result;
    }

    private void AddPiece(List<OutlineItem> result, OutlineItem.Prose prose, List<ProseLine> lines, ActivityLine?[] found)
    {
        var first = Array.FindIndex(found, line => line is not null);
        if (first < 0)
        {
            AddProse(result, prose, lines);
            return;
        }

        AddProse(result, prose, lines[..first]);
        var sketch = new MatrixSketch { Corner = (default, found[first]!.Line.Location) };
        foreach (var line in found.OfType<ActivityLine>())
            Fill(sketch, line);
        var last = Array.FindLastIndex(found, line => line is not null);
        if (reading.ToTable(sketch, string.Join('\n', lines[first..(last + 1)].Select(line => line.Source))) is { } table)
            result.Add(new OutlineItem.Table(table));
        AddProse(result, prose, lines.Where((_, i) => i > first && found[i] is null).ToList());
    }

    private static void AddProse(List<OutlineItem> result, OutlineItem.Prose prose, List<ProseLine> lines)
    {
        var source = TextRules.TrimEmptyLines(string.Join('\n', lines.Select(line => line.Source)));
        if (source.Length > 0)
            result.Add(new OutlineItem.Prose(source, lines.Find(line => !line.IsEmpty)?.Location ?? prose.Location));
    }

    private void Fill(MatrixSketch sketch, ActivityLine line)
    {
        var location = line.Line.Location;
        var row = _areParties ? null : sketch.AddRow(line.Activity, location);
        var party = _areParties ? sketch.PartyOf(line.Activity, location) : -1;
        foreach (var part in line.Parts)
        {
            var cell = part.IsLabelled ? new SketchCell(RolesOf(part), null, default, location) : ProseLists.CellOf(part.Cell, location);
            if (row is null)
                reading.Assign(sketch.RowOf(line.NameOf(part), location), party, cell);
            else if (cell.Mark is null && cell.Remark.IsEmpty)
                reading.TakeNames(sketch, row, line.NameOf(part), cell.Roles, part.Cell, RoleScheme.Drasci.Letters, location);
            else
                reading.Assign(row, sketch.PartyOf(reading.Names.Spelled(line.NameOf(part), location, reading.Diagnostics), location), cell);
        }
    }

    private static string Shown(Text text) => text.Length > MostShown ? $"{Text.Repair(text.ToString()[..MostShown])}…" : text.ToString();
}
