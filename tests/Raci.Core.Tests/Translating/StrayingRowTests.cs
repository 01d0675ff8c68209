using Raci.Collections;
using Raci.Comparison;

namespace Raci.Core.Tests.Translating;

/// <summary>Rows that stand far from where their counterparts do, and neither numbers nor names that tell so: their letters have to.</summary>
public sealed class StrayingRowTests
{
    private const int Rows = 40;

    private static readonly string[] Parties = ["Ada", "Ben", "Cleo", "Dan"];

    private static readonly string[] Letters = ["", "R", "A", "C", "I"];

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(19)]
    public void Rows_are_found_however_many_went_before_them_and_came_behind(int stray)
    {
        var found = Translations.Compare(Of("Aufgabe", 0), Of("Tâche", stray));

        Assert.All(found, finding => Assert.Equal("RACI4002", finding.Id));
        Assert.Equal(2 * stray, found.Count);
        // Those that went have their place in the source, those that came in the translation.
        Assert.Equal([.. Enumerable.Range(0, stray), .. Enumerable.Repeat(Rows - 1, stray)], found.Select(finding => finding.Source.Place!.Value.Row!.Value));
    }

    [Fact]
    public void Rows_that_are_missing_at_the_end_of_what_is_looked_at_at_once_are_found()
    {
        const int gone = 9;
        var source = Of("Aufgabe", 0, 100);
        var rows = source.Rows.Where((_, row) => row is < 28 or >= 28 + gone).Select(row => row.Activity.WithName("Tâche"));
        var translation = source.Replace(Place.OfPhase(0), source.Phases[0].WithActivities([.. rows]));

        var found = Translations.Compare(source, translation);

        Assert.Equal(Enumerable.Range(28, gone), found.Select(finding => finding.Source.Place!.Value.Row!.Value));
        Assert.All(found, finding => Assert.Equal("RACI4002", finding.Id));
    }

    // Each row of a number has letters of its own, four digits to the base of five.
    private static Matrix Of(string word, int first, int count = Rows)
    {
        var rows = Enumerable.Range(first, count).Select(number => new Activity(
            word,
            [.. Parties.Select((party, digit) => new Assignment(party, Letters[((number * 7) + 11) / (int)Math.Pow(5, digit) % 5])).Where(cell => !cell.IsEmpty)]));
        return new Matrix("", [.. Parties.Select(party => new Party(party))], [new Phase("", [.. rows])]);
    }
}
