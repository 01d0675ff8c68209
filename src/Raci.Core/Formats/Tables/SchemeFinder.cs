using System.Buffers;
using Raci.Collections;
using Raci.Formats.Tables.Legends;
using Raci.Words;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables;

/// <summary>Finds the alphabet of a document from its legend, the letters in use, and the names that stand in its title and headings.</summary>
internal static class SchemeFinder
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,:()/–.");

    /// <summary>Finds the alphabet.</summary>
    /// <param name="tables">The tables that may be matrices.</param>
    /// <param name="legend">The legend; null where there is none.</param>
    /// <param name="legendLocation">Where the legend stands.</param>
    /// <param name="words">The title and the headings, in which a scheme may be named.</param>
    /// <param name="diagnostics">Where to say what was decided.</param>
    public static RoleScheme Find(IReadOnlyList<TableCells> tables, LegendTable? legend, SourceLocation legendLocation, IEnumerable<string> words, DiagnosticList diagnostics)
    {
        // Counting is for documents that do not simply use the letters they explain, or RACI's.
        var used = tables.Aggregate(RoleSet.None, (all, table) => all | table.AllLetters);
        var expected = legend?.Letters ?? RoleScheme.Raci.Letters;
        var counts = new Dictionary<RoleSet, int>();
        foreach (var table in expected.IsSupersetOf(used) && !used.IsEmpty ? [] : tables)
            table.CountSets(counts);
        var scheme = legend is null
            ? FromLetters(used, counts, words, tables, diagnostics)
            : FromLegend(legend, used, Named(words, legend.Letters), counts, legendLocation, diagnostics);
        return counts.Count == 0 ? scheme : CustomRoles.AddTo(scheme, tables, diagnostics);
    }

    /// <summary>Gets the index of the legend that explains the most of the cells in use, if it explains half of those any scheme does; -1 for none.</summary>
    /// <param name="legends">The letters each candidate explains.</param>
    /// <param name="tables">The tables that are no legends.</param>
    public static int BestLegend(IReadOnlyList<LegendTable> legends, List<TableCells> tables)
    {
        var used = tables.Aggregate(RoleSet.None, (all, table) => all | table.AllLetters);
        if (legends.Count == 1 && legends[0].Letters.IsSupersetOf(used))
            return 0;
        var counts = new Dictionary<RoleSet, int>();
        foreach (var table in tables)
            table.CountSets(counts);
        var explained = legends.Select(legend => counts.Where(pair => legend.Letters.IsSupersetOf(pair.Key)).Sum(pair => pair.Value)).ToList();
        var most = explained.Max();
        return most * 2 >= RoleScheme.BuiltIn.Max(scheme => Covered(scheme, counts)) ? explained.IndexOf(most) : -1;
    }

    private static RoleScheme FromLetters(RoleSet used, Dictionary<RoleSet, int> counts, IEnumerable<string> words, IReadOnlyList<TableCells> tables, DiagnosticList diagnostics)
    {
        if (counts.Count == 0)
            return Named(words, used) ?? RoleScheme.Raci;
        var scheme = Named(words, used) ?? MostCovering(counts);
        if (scheme != RoleScheme.Raci)
        {
            var covered = counts.Keys.Where(scheme.Letters.IsSupersetOf).Aggregate(RoleSet.None, (all, set) => all | set);
            diagnostics.Add(SchemeRecognised.At(tables[0].Table.LocationOf(-1, 0), covered.ToString(scheme), scheme));
        }

        return scheme;
    }

    private static RoleScheme MostCovering(Dictionary<RoleSet, int> counts) => RoleScheme.BuiltIn
        .OrderByDescending(scheme => Covered(scheme, counts))
        .ThenByDescending(scheme => scheme == RoleScheme.Raci)
        .ThenBy(scheme => scheme.Letters.Count)
        .First();

    private static int Covered(RoleScheme scheme, Dictionary<RoleSet, int> counts) =>
        counts.Where(pair => scheme.Letters.IsSupersetOf(pair.Key)).Sum(pair => pair.Value);

    // A scheme that the document names in capitals and that has all letters in use.
    private static RoleScheme? Named(IEnumerable<string> words, RoleSet used)
    {
        foreach (var text in words)
        {
            foreach (var range in text.AsSpan().SplitAny(WordEnds))
            {
                var word = text.AsSpan(range);
                if (word.Length > 2 && !word.ContainsAnyInRange('a', 'z') && RoleScheme.TryFind(word.ToString(), out var scheme) && scheme.Letters.IsSupersetOf(used))
                    return scheme;
            }
        }

        return null;
    }

    private static RoleScheme FromLegend(LegendTable legend, RoleSet used, RoleScheme? named, Dictionary<RoleSet, int> counts, SourceLocation location, DiagnosticList diagnostics)
    {
        var explained = legend.Letters;
        var roles = RoleKinds.Of(legend, used, named, location, diagnostics);
        var donor = default(RoleScheme);
        var needed = counts.Count == 0 ? RoleSet.None : Missing(roles, counts, out donor);
        if (donor is not null && !needed.IsEmpty)
        {
            roles.AddRange(donor.Roles.Where(role => needed.Contains(role.Letter)));
            if (legend.Columns.Count > 0 || WithSameNames(roles) is null)
                diagnostics.Add(UnexplainedLetter.At(location, needed.ToString(donor), donor));
        }

        if (legend.Columns.Count == 0 && WithSameNames(roles) is { } known)
            return known;
        var letters = explained | needed;
        var same = Exactly(letters)?.Name ?? string.Concat(roles.Select(role => role.Letter));
        return new RoleScheme(same, roles.ToValueList());
    }

    // What a text explains in the words of a built-in scheme is that scheme, even where the text leaves letters out.
    private static RoleScheme? WithSameNames(List<Role> roles) => RoleScheme.BuiltIn
        .OrderBy(scheme => scheme.Letters.Count)
        .FirstOrDefault(scheme => roles.TrueForAll(role => scheme.TryGet(role.Letter, out var known) && Folding.Of(known.Name.ToString()) == Folding.Of(role.Name.ToString())));

    private static RoleScheme? Exactly(RoleSet letters)
    {
        foreach (var scheme in RoleScheme.BuiltIn)
        {
            if (scheme.Letters == letters)
                return scheme;
        }

        return null;
    }

    // Letters in use that the legend passes over, where a built-in scheme has them beside those it explains in the same sense.
    private static RoleSet Missing(List<Role> roles, Dictionary<RoleSet, int> counts, out RoleScheme? donor)
    {
        var explained = RoleSet.OfLetters([.. roles.Select(role => role.Letter)]);
        donor = RoleScheme.BuiltIn
            .Where(scheme => scheme.Letters.IsSupersetOf(explained) && roles.TrueForAll(role => scheme[role.Letter].Kind == role.Kind))
            .OrderByDescending(scheme => Covered(scheme, counts))
            .ThenBy(scheme => scheme.Letters.Count)
            .FirstOrDefault();
        if (donor is null)
            return RoleSet.None;
        var known = donor.Letters;
        var used = counts.Keys.Where(set => known.IsSupersetOf(set)).Aggregate(RoleSet.None, (all, set) => all | set);
        return used - explained;
    }
}
