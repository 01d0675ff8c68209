namespace Raci.Formats.Tables.Shapes;

/// <summary>Finds lists that say who has which part: activities with letters below the name of a party, parties with letters below an activity, roles with names below an activity.</summary>
internal sealed class ProseLists
{
    private readonly ShapeReading _reading;
    private readonly HashSet<ProseLine> _several = [];

    public ProseLists(IReadOnlyList<OutlineItem> items, Func<string, SourceLocation, Text> toText, ShapeReading reading)
    {
        _reading = reading;
        var lines = new Dictionary<int, List<ProseLine>>();
        foreach (var item in items)
        {
            if (item is OutlineItem.Prose prose && ProseLine.MayTell(prose.Source))
                Expand(prose, ProseLine.Of(prose, toText), lines);
            else
                Items.Add(item);
        }

        FindParts(lines);
        foreach (var (index, block) in new RoleLines(reading).Find(lines.Where(pair => !Blocks.ContainsKey(pair.Key))))
            Blocks.Add(index, new NamelessBlock(block.Location, SourceOf(index), "a list below each activity says who has which role", block.Fill, RestOf(index, lines[index], block.Lines)));
    }

    /// <summary>Gets the document, with words that are set off as headings.</summary>
    public List<OutlineItem> Items { get; } = [];

    /// <summary>Gets the lists, by the index of their item.</summary>
    public Dictionary<int, NamelessBlock> Blocks { get; } = [];

    private void Expand(OutlineItem.Prose prose, List<ProseLine> all, Dictionary<int, List<ProseLine>> lines)
    {
        var isHeading = HeadingsAmong(all);
        var open = new List<ProseLine>();
        for (var i = 0; i < all.Count; i++)
        {
            if (!isHeading[i])
            {
                open.Add(all[i]);
                continue;
            }

            Close(prose, open, lines);
            Items.Add(all[i].ToHeading());
            open = [];
        }

        Close(prose, open, lines);
    }

    // Words set off, and words right above a list that says who has which part, or above others of that kind that are set in deeper.
    private static bool[] HeadingsAmong(List<ProseLine> lines)
    {
        var result = new bool[lines.Count];
        var next = -1;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].IsEmpty)
                continue;
            var isAbove = next >= 0 && lines[next].IsItem && (!lines[i].IsItem || lines[next].Indent > lines[i].Indent) && (result[next] || lines[next].Tells);
            result[i] = lines[i].IsHeading || (isAbove && lines[i].MayBeHeading && !lines[i].Tells);
            next = i;
        }

        return result;
    }

    private void Close(OutlineItem.Prose prose, List<ProseLine> open, Dictionary<int, List<ProseLine>> lines)
    {
        if (open.TrueForAll(line => line.Source.AsSpan().IsWhiteSpace()))
            return;
        lines.Add(Items.Count, open);
        Items.Add(new OutlineItem.Prose(string.Join('\n', open.Select(line => line.Source)), !prose.IsVerbatim ? prose.Location : SourceLocation.At(open[0].Location.Line, 1)) { IsVerbatim = prose.IsVerbatim });
    }

    // Letters below names of parties, or below activities: which of both the headings are, their words tell.
    private void FindParts(Dictionary<int, List<ProseLine>> lines)
    {
        var heading = default(string);
        var next = 0;
        // A legend says what a letter means once; who has which part is said line by line.
        var several = lines.Values.SelectMany(list => list).Where(line => NamedParts.AreSeveral(NamedParts.Find(line.Plain)) && ActivityLine.Of(line) is null).ToList();
        var named = several.ConvertAll(line => NamedParts.Find(line.Plain)!);
        if (NamedParts.RepeatLabels(named) && !NamedParts.AreInitials([.. several.SelectMany((line, i) => named[i].Select(part => (line.Plain.Substring(part.Start, part.Length), part.Cell)))]))
            _several.UnionWith(several);
        var found = new List<(int Index, string Heading, List<(ProseLine Line, Text Words, string Cell)> Parts)>();
        foreach (var (index, list) in lines)
        {
            for (; next < index; next++)
                heading = Items[next] is OutlineItem.Heading above ? above.Text.ToString() : heading;
            var parts = list.SelectMany(PartsOf).ToList();
            if (parts.Count > 0 && parts.DistinctBy(part => part.Line).Count() * 2 >= list.Take(list.IndexOf(parts[^1].Line) + 1).Count(line => !line.IsEmpty) && !parts.TrueForAll(part => IsLegend(part.Words, part.Cell)) && heading is not null)
                found.Add((index, heading, parts));
        }

        if (found.Sum(block => block.Parts.DistinctBy(part => part.Line).Count()) < 2)
            return;
        var headings = found.Count(block => PartyWords.IsParty(block.Heading)) / (double)found.Count;
        var words = found.SelectMany(block => block.Parts).ToList();
        var shares = words.Count(part => PartyWords.IsParty(part.Words.ToString())) / (double)words.Count;
        // Who writes several into one line writes names.
        var isActivity = shares > headings || (shares >= headings && words.Count > words.DistinctBy(part => part.Line).Count());
        foreach (var (index, _, parts) in found)
            Blocks.Add(index, isActivity ? PartiesOf(index, parts, lines[index]) : ActivitiesOf(index, parts, lines[index]));
    }

    private IEnumerable<(ProseLine Line, Text Words, string Cell)> PartsOf(ProseLine line)
    {
        if (_several.Contains(line) && line.NamesWithRoles() is { Count: > 0 } several)
            return several.Select(part => (line, part.Words, part.Cell));
        return line.EndingWithRoles() is var (words, cell) ? [(line, words, cell)] : [];
    }

    private NamelessBlock ActivitiesOf(int index, List<(ProseLine Line, Text Words, string Cell)> parts, List<ProseLine> lines) =>
        new(parts[0].Line.Location, SourceOf(index), "lists below the names of parties say their part in activities", (_, _) => { }, RestOf(index, lines, parts.Select(part => part.Line)))
        {
            FillParty = (sketch, name, location) =>
            {
                var party = sketch.PartyOf(name, location);
                foreach (var (line, words, cell) in parts)
                    _reading.Assign(sketch.RowOf(words, line.Location), party, CellOf(cell, line.Location));
            },
        };

    private NamelessBlock PartiesOf(int index, List<(ProseLine Line, Text Words, string Cell)> parts, List<ProseLine> lines) =>
        new(parts[0].Line.Location, SourceOf(index), "lists below activities say the part of each party", (sketch, activity) =>
        {
            foreach (var (line, words, cell) in parts)
                _reading.Assign(activity, sketch.PartyOf(words, line.Location), CellOf(cell, line.Location));
        }, RestOf(index, lines, parts.Select(part => part.Line)));

    /// <summary>Gets the part that letters, or words for them, give.</summary>
    public static SketchCell CellOf(string cell, SourceLocation location)
    {
        var parsed = RoleCell.Parse(cell);
        return parsed.Kind == RoleCellKind.Annotated
            ? new SketchCell(parsed.Roles, parsed.Mark.IsEmpty ? null : parsed.Mark.ToString(), RoleWords.WithoutBrackets(Text.OfNormal(parsed.Rest.ToString())), location)
            : new SketchCell(ProseLine.LettersOf(cell), null, default, location);
    }

    private string SourceOf(int index) => ((OutlineItem.Prose)Items[index]).Source;

    private OutlineItem.Prose? RestOf(int index, List<ProseLine> lines, IEnumerable<ProseLine> taken)
    {
        var rest = TextRules.TrimEmptyLines(string.Join('\n', lines.Except(taken).Select(line => line.Source)));
        return rest.Length == 0 ? null : new OutlineItem.Prose(rest, ((OutlineItem.Prose)Items[index]).Location);
    }

    // "Responsible (R)", "R: Responsible"
    private static bool IsLegend(Text words, string cell) => RoleLabel.AllOf(words.ToString()).Count > 0 && !ProseLine.LettersOf(cell).IsEmpty;
}
