using Raci.Collections;
using Raci.Formats.Documents;

namespace Raci.Formats.Excel;

/// <summary>What one walk over a matrix finds out for its workbook: how often each party holds each letter, the combinations in use, the further columns, how wide texts are.</summary>
internal sealed class MatrixFigures
{
    /// <summary>The widest an activity's column gets.</summary>
    public const int WidestActivity = 80;

    private const int Letters = 26;

    private readonly Matrix _matrix;
    private readonly long[] _counts;
    private readonly int[] _partyWidths;
    private readonly HashSet<RoleSet> _combinations = [];
    private readonly Dictionary<string, int> _attributes = new(StringComparer.Ordinal);
    private readonly List<int> _attributeWidths = [];

    private MatrixFigures(Matrix matrix)
    {
        _matrix = matrix;
        _counts = new long[matrix.Parties.Count * Letters];
        _partyWidths = new int[matrix.Parties.Count];
        foreach (var row in matrix.Rows)
            Add(row.Activity);
        foreach (var (phase, _, _) in PhaseWalk.Of(matrix.Phases))
            ActivityWidth = Math.Max(ActivityWidth, Math.Min(WidestActivity, DisplayWidth.Of(phase.Title.ToString())));
    }

    /// <summary>Gets the width of the widest activity or phase title, as far as it matters.</summary>
    public int ActivityWidth { get; private set; }

    /// <summary>Gets the number of activities that have not exactly one role that answers.</summary>
    public int ToCheck { get; private set; }

    /// <summary>Gets the names of the columns that are no parties, in the order in which they first appear.</summary>
    public IEnumerable<string> Attributes => _attributes.Keys;

    /// <summary>Gets what a walk over a matrix finds out.</summary>
    public static MatrixFigures Of(Matrix matrix) => new(matrix);

    /// <summary>Gets the column of an attribute, counted from zero among the attributes.</summary>
    public int AttributeIndex(string name) => _attributes[name];

    /// <summary>Gets the width of the widest value of an attribute.</summary>
    public int AttributeWidth(int index) => _attributeWidths[index];

    /// <summary>Gets the width of the widest cell of a party.</summary>
    public int PartyWidth(int party) => _partyWidths[party];

    /// <summary>Gets how many activities give a party a letter.</summary>
    public long Count(int party, char letter) => _counts[(party * Letters) + letter - 'A'];

    /// <summary>Gets how many roles of an activity answer.</summary>
    public static int Answering(Activity activity, RoleSet answering)
    {
        var count = 0;
        foreach (ref readonly var assignment in activity.Assignments)
            count += (assignment.Roles & answering).Count;
        return count;
    }

    /// <summary>Gets what the drop-downs offer: the letters of the scheme, then the combinations in use, short ones first.</summary>
    public ValueList<string> Choices()
    {
        var order = _matrix.Scheme.Order;
        var texts = new List<string>();
        foreach (var roles in _combinations)
        {
            if (roles.Count > 1)
                texts.Add(roles.ToString(_matrix.Scheme));
        }

        var combinations = texts
            .OrderBy(text => text.Length)
            .ThenBy(text => string.Concat(text.Select(letter => (char)('A' + order.IndexOf(letter, StringComparison.Ordinal)))), StringComparer.Ordinal)
            .Take(MostCombinations);
        return [.. order.Select(letter => letter.ToString()), .. combinations];
    }

    // A longer list helps nobody to choose.
    private const int MostCombinations = 200;

    private void Add(Activity activity)
    {
        if (ActivityWidth < WidestActivity)
            ActivityWidth = Math.Max(ActivityWidth, Math.Min(WidestActivity, DisplayWidth.Of(activity.Name.ToString())));
        if (Answering(activity, _matrix.Scheme.Answering) != 1)
            ToCheck++;
        var party = -1;
        foreach (ref readonly var assignment in activity.Assignments)
        {
            party = IndexAfter(party, assignment.Party);
            Add(party, assignment);
        }

        foreach (ref readonly var attribute in activity.Attributes)
            Add(attribute);
    }

    // The assignments of a matrix follow the order of its parties.
    private int IndexAfter(int party, string name)
    {
        while (_matrix.Parties[++party].Name != name)
        {
        }

        return party;
    }

    private void Add(int party, in Assignment assignment)
    {
        _combinations.Add(assignment.Roles);
        foreach (var letter in assignment.Roles)
            _counts[(party * Letters) + letter - 'A']++;
        var width = assignment.Roles.Count;
        if (assignment.Mark is not null || !assignment.Remark.IsEmpty)
            width = DisplayWidth.Of(assignment.ToString(_matrix.Scheme));
        _partyWidths[party] = Math.Max(_partyWidths[party], width);
    }

    private void Add(in ActivityAttribute attribute)
    {
        if (_attributes.TryAdd(attribute.Name, _attributes.Count))
            _attributeWidths.Add(DisplayWidth.OfWidestWord(attribute.Name));
        var index = _attributes[attribute.Name];
        _attributeWidths[index] = Math.Max(_attributeWidths[index], DisplayWidth.Of(attribute.Value.ToString()));
    }
}
