namespace Raci.Formats.Tables.Shapes;

/// <summary>Finds lines that name a role and those who have it, as in "Responsible: Ana, Ben".</summary>
/// <param name="reading">What all shapes share.</param>
internal sealed class RoleLines(ShapeReading reading)
{
    /// <summary>Gets, of some pieces of prose, those that are such lists.</summary>
    /// <param name="pieces">The lines of the pieces, by the index of each.</param>
    public List<(int Index, (SourceLocation Location, Action<MatrixSketch, SketchRow> Fill, List<ProseLine> Lines) Block)> Find(IEnumerable<KeyValuePair<int, List<ProseLine>>> pieces)
    {
        var found = new List<(int Index, List<(ProseLine Line, string Label, Text Names)> Parts)>();
        foreach (var (index, lines) in pieces)
        {
            var parts = lines.Select(line => (Line: line, Found: line.RoleAndWords())).Where(pair => pair.Found is not null).Select(pair => (pair.Line, pair.Found!.Value.Label.ToString(), pair.Found.Value.Words)).ToList();
            if (parts.Count > 0)
                found.Add((index, parts));
        }

        var labels = found.SelectMany(block => block.Parts).Select(part => part.Label).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (!found.Exists(block => block.Parts.Count > 1))
            return [];
        var common = RoleColumns.Find(labels, reading.Own) is { } roles && roles.Count == labels.Count ? roles : null;
        // What comes again below several headings is no legend.
        found.RemoveAll(block => !AreNames(block.Parts.ConvertAll(part => part.Names), found.Count > 1) || (found.Count == 1 && IsLegend(block.Parts)));
        foreach (var (_, _, names) in found.SelectMany(block => block.Parts))
            reading.Names.AddNames(names);
        var blocks = new List<(int, (SourceLocation, Action<MatrixSketch, SketchRow>, List<ProseLine>))>();
        foreach (var (index, parts) in found)
        {
            // Words below one heading and letters below another are roles of their own piece.
            var own = common is null ? parts.ConvertAll(part => part.Label) : labels;
            if ((common ?? RoleColumns.Find(own, reading.Own)) is { } known && (common is not null || known.Count == parts.Count))
                blocks.Add((index, (parts[0].Line.Location, FillOf(parts, own, known), parts.ConvertAll(part => part.Line))));
        }

        return blocks;
    }

    private Action<MatrixSketch, SketchRow> FillOf(List<(ProseLine Line, string Label, Text Names)> parts, List<string> labels, RoleColumns roles) => (sketch, activity) =>
    {
        reading.Schemes.Add(roles.Scheme.Name);
        foreach (var (line, label, names) in parts)
        {
            var index = labels.FindIndex(known => known.Equals(label, StringComparison.OrdinalIgnoreCase));
            reading.TellDoubt(roles, index, label, line.Location);
            reading.TakeNames(sketch, activity, names, roles.Letters[index], label, roles.Scheme.Letters, line.Location);
        }
    };

    // A letter and one word each, and the words stand in the cells of a table.
    private bool IsLegend(List<(ProseLine Line, string Label, Text Names)> parts) =>
        parts.TrueForAll(part => part.Label.Trim().Length == 1) && reading.AreInCells(parts.ConvertAll(part => part.Names.ToString()));

    private static bool AreNames(List<Text> lines, bool isRepeated)
    {
        var names = lines.FindAll(line => !PartyName.IsNobody(line.ToString()));
        if (!isRepeated)
            return PartyName.AreLikely(names);
        // Some parties are called as roles are, such as "Encargada".
        var parts = names.SelectMany(NameList.Split).Select(part => part.ToString()).ToList();
        return names.TrueForAll(NameList.MayBe) && parts.Count(part => RoleVocabulary.TryFind(part, out _)) * 2 <= parts.Count;
    }
}
