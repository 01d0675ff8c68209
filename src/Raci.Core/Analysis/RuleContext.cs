using Raci.Collections;

namespace Raci.Analysis;

/// <summary>What a rule judges: the matrix, its letters by kind, the rule's thresholds; and the maker of its findings.</summary>
public sealed class RuleContext
{
    private readonly CheckedMatrix _checked;
    private readonly RuleChoice _choice;
    private KeyValuePair<RoleSet, string> _lastLetters;

    internal RuleContext(CheckedMatrix matrix, RuleChoice choice) => (_checked, _choice) = (matrix, choice);

    /// <summary>Gets the matrix.</summary>
    public Matrix Matrix => _checked.Matrix;

    /// <summary>Gets where its rows and cells came from.</summary>
    public Sources Sources => _checked.Sources;

    /// <summary>Gets its activities with their places, in document order.</summary>
    public IReadOnlyList<Row> Rows => _checked.Rows;

    /// <summary>Gets the letters that answer for the outcome.</summary>
    public RoleSet Answering => _checked.Answering;

    /// <summary>Gets the letters that do the work.</summary>
    public RoleSet Performing => _checked.Performing;

    /// <summary>Gets the letters that are asked.</summary>
    public RoleSet Advising => _checked.Advising;

    /// <summary>Gets the letters that are told.</summary>
    public RoleSet Informing => _checked.Informing;

    /// <summary>Gets what each party does in all activities together.</summary>
    internal PartyTotals Totals => _checked.Totals;

    /// <summary>Gets the number of one of the rule's thresholds; null for no limit.</summary>
    /// <exception cref="ArgumentException">The rule has no threshold of that name.</exception>
    public int? Threshold(string name)
    {
        foreach (var threshold in _choice.Thresholds)
        {
            if (threshold.Name == name)
                return threshold.Number;
        }

        throw new ArgumentException($"{_choice.Rule.Id} has no threshold '{name}'.", nameof(name));
    }

    /// <summary>Gets how many parties hold one of some letters for an activity.</summary>
    public static int Count(Activity activity, RoleSet letters)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var count = 0;
        foreach (ref readonly var assignment in activity.Assignments)
            count += assignment.Roles.Overlaps(letters) ? 1 : 0;
        return count;
    }

    /// <summary>Tells whether one party holds letters of two sets for an activity.</summary>
    internal static bool HasBoth(Activity activity, RoleSet first, RoleSet second)
    {
        foreach (ref readonly var assignment in activity.Assignments)
        {
            if (assignment.Roles.Overlaps(first) && assignment.Roles.Overlaps(second))
                return true;
        }

        return false;
    }

    /// <summary>Gets the names of the parties that hold one of some letters for an activity, separated by commas.</summary>
    public static string NamesOf(Activity activity, RoleSet letters)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var names = "";
        foreach (ref readonly var assignment in activity.Assignments)
        {
            if (assignment.Roles.Overlaps(letters))
                names = names.Length == 0 ? assignment.Party : $"{names}, {assignment.Party}";
        }

        return names;
    }

    /// <summary>Gets letters as words name them, in the order of the scheme: <c>R</c>, <c>V or S</c>.</summary>
    public string Letters(RoleSet letters)
    {
        // A rule names the same letters in each of its findings.
        if (_lastLetters.Value is null || _lastLetters.Key != letters)
            _lastLetters = new(letters, string.Join(" or ", Matrix.Scheme.Roles.Where(role => letters.Contains(role.Letter)).Select(role => role.Letter)));
        return _lastLetters.Value;
    }

    /// <summary>Makes a finding about an activity.</summary>
    /// <param name="row">The activity.</param>
    /// <param name="seen">What was seen, for the places of the rule's wording.</param>
    public Finding InRow(Row row, params ReadOnlySpan<object> seen) => Make(Sources.Of(row.Place), row.Place, null, seen);

    /// <summary>Makes a finding about one party's part in an activity.</summary>
    /// <param name="row">The activity.</param>
    /// <param name="party">The name of the party.</param>
    /// <param name="seen">What was seen, for the places of the rule's wording.</param>
    /// <exception cref="KeyNotFoundException">The matrix has no such party.</exception>
    public Finding InCell(Row row, string party, params ReadOnlySpan<object> seen)
    {
        var found = Matrix.Parties[party];
        return Make(Sources.Of(row.Place, found) ?? Sources.Of(row.Place), row.Place, found, seen);
    }

    /// <summary>Makes a finding about a party in the whole matrix; it stands at the party's first cell, or where the document lists a party without any.</summary>
    /// <param name="party">The party.</param>
    /// <param name="seen">What was seen, for the places of the rule's wording.</param>
    public Finding InColumn(Party party, params ReadOnlySpan<object> seen)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Make(FirstCellOf(party) ?? Sources.PlaceOf(party), null, party, seen);
    }

    /// <summary>Makes a finding about a phase.</summary>
    /// <param name="phase">The place of the phase.</param>
    /// <param name="seen">What was seen, for the places of the rule's wording.</param>
    public Finding InPhase(Place phase, params ReadOnlySpan<object> seen) => Make(Sources.Of(phase), phase, null, seen);

    /// <summary>Makes a finding about the whole matrix.</summary>
    /// <param name="seen">What was seen, for the places of the rule's wording.</param>
    public Finding InMatrix(params ReadOnlySpan<object> seen) => Make(null, null, null, seen);

    /// <summary>Makes a finding about the whole matrix that stands where the document explains its roles.</summary>
    /// <param name="seen">What was seen, for the places of the rule's wording.</param>
    public Finding InLegend(params ReadOnlySpan<object> seen) => Make(Sources.Legend?.Location, null, null, seen);

    private SourceLocation? FirstCellOf(Party party)
    {
        foreach (var row in Rows)
        {
            if (Sources.Of(row.Place, party) is { } location)
                return location;
        }

        return null;
    }

    private Finding Make(SourceLocation? location, Place? place, Party? party, ReadOnlySpan<object> seen) =>
        new(_choice.Rule.Descriptor.At(location ?? SourceLocation.None, _choice.Severity, seen), place, party);
}
