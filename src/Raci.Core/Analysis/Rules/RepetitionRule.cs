using System.Globalization;

namespace Raci.Analysis.Rules;

/// <summary>RACI3014: the same activity text twice in one phase; nearly the same party name twice.</summary>
internal sealed class RepetitionRule : Rule
{
    public override DiagnosticDescriptor Descriptor => DiagnosticCatalogue.Repetition;

    public override IEnumerable<Finding> Find(RuleContext context) => InRows(context).Concat(InParties(context));

    private static IEnumerable<Finding> InRows(RuleContext context)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in context.Rows)
        {
            var number = row.Place.Row.GetValueOrDefault();
            if (number == 0)
                seen.Clear();
            var name = row.Activity.Name.ToString();
            if (name.Length > 0 && !seen.TryAdd(name, number))
                yield return context.InRow(row, new Wording("the activity"), name, new Wording(string.Create(CultureInfo.InvariantCulture, $"stands in row {seen[name] + 1} of its phase already")));
        }
    }

    private static IEnumerable<Finding> InParties(RuleContext context)
    {
        var names = new NearNames();
        foreach (var party in context.Matrix.Parties)
        {
            if (names.Add(party.Name) is { } near)
                yield return context.InColumn(party, new Wording("the party"), party, $"has nearly the name of '{near}'");
        }
    }
}
