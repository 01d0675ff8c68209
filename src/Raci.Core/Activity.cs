using Raci.Collections;

namespace Raci;

/// <summary>A piece of work, and who plays which part in it.</summary>
/// <remarks>Equal activities hold the same assignments in whatever order. Texts may repeat in a matrix: an activity is found by its <see cref="Place"/>.</remarks>
public sealed record Activity
{
    /// <summary>Creates an activity.</summary>
    /// <param name="name">What is to be done; may be empty, as in a document that forgot it.</param>
    /// <param name="assignments">Who plays which part; at most one for each party, empty ones are not stored.</param>
    /// <exception cref="ArgumentException">A party has two assignments.</exception>
    public Activity(Text name, params ValueList<Assignment> assignments)
        : this(name, assignments, [])
    {
    }

    /// <summary>Creates an activity with attributes.</summary>
    /// <param name="name">What is to be done; may be empty.</param>
    /// <param name="assignments">Who plays which part; at most one for each party, empty ones are not stored.</param>
    /// <param name="attributes">The cells of columns that are no parties; each name once, empty ones are not stored.</param>
    /// <exception cref="ArgumentException">A party has two assignments, or an attribute stands twice.</exception>
    public Activity(Text name, ValueList<Assignment> assignments, ValueList<ActivityAttribute> attributes)
    {
        Name = name;
        Assignments = WithoutEmpty(assignments);
        Attributes = WithoutEmpty(attributes);
        CheckParties(Assignments);
        if (Attributes.Count > 1 && Attributes.GroupBy(attribute => attribute.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The activity '{name}' has the attribute '{twice.Key}' twice.", nameof(attributes));
    }

    private Activity(Text name, ValueList<ActivityAttribute> attributes, ValueList<Assignment> assignments, bool _)
    {
        Name = name;
        Assignments = assignments;
        Attributes = attributes;
    }

    /// <summary>Gets what is to be done.</summary>
    public Text Name { get; private init; }

    /// <summary>Gets who plays which part; in a matrix, in the order of its parties.</summary>
    public ValueList<Assignment> Assignments { get; private init; }

    /// <summary>Gets the cells of columns that are no parties.</summary>
    public ValueList<ActivityAttribute> Attributes { get; private init; }

    /// <summary>Gets the letters a party holds; none when it plays no part.</summary>
    public RoleSet this[string party] => AssignmentOf(party).Roles;

    /// <inheritdoc cref="this[string]"/>
    public RoleSet this[Party party] => AssignmentOf(party).Roles;

    /// <summary>Gets a party's assignment; an empty one when it plays no part.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public Assignment AssignmentOf(string party)
    {
        ArgumentNullException.ThrowIfNull(party);
        foreach (ref readonly var assignment in Assignments)
        {
            if (assignment.Party == party)
                return assignment;
        }

        return Assignment.OfNormal(party, RoleSet.None);
    }

    /// <inheritdoc cref="AssignmentOf(string)"/>
    public Assignment AssignmentOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return AssignmentOf(party.Name);
    }

    /// <summary>Gets the activity under another name.</summary>
    public Activity WithName(Text name) => this with { Name = name };

    /// <summary>Gets the activity with other assignments.</summary>
    /// <exception cref="ArgumentException">A party has two assignments.</exception>
    public Activity WithAssignments(ValueList<Assignment> assignments) => new(Name, assignments, Attributes);

    /// <summary>Gets the activity with one party's assignment replaced, added or, when it is empty, taken away.</summary>
    public Activity WithAssignment(Assignment assignment)
    {
        var changed = false;
        var assignments = new List<Assignment>(Assignments.Count + 1);
        foreach (ref readonly var old in Assignments)
        {
            var same = old.Party == assignment.Party;
            assignments.Add(same ? assignment : old);
            changed |= same;
        }

        if (!changed)
            assignments.Add(assignment);
        return WithAssignments(assignments.ToValueList());
    }

    /// <summary>Gets the activity with other attributes.</summary>
    /// <exception cref="ArgumentException">An attribute stands twice.</exception>
    public Activity WithAttributes(ValueList<ActivityAttribute> attributes) => new(Name, Assignments, attributes);

    /// <summary>Tells whether two activities have the same name, assignments in whatever order, and attributes.</summary>
    public bool Equals(Activity? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Name != other.Name || Assignments.Count != other.Assignments.Count || Attributes != other.Attributes)
            return false;
        if (Assignments == other.Assignments)
            return true;
        var theirs = other.Assignments.ToDictionary(assignment => assignment.Party, StringComparer.Ordinal);
        return Assignments.All(ours => theirs.TryGetValue(ours.Party, out var their) && ours == their);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var assignments = 0;
        foreach (ref readonly var assignment in Assignments)
            assignments ^= assignment.GetHashCode();
        return HashCode.Combine(Name, assignments, Attributes);
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name.ToString();

    /// <summary>Makes an activity whose assignments are of different parties and not empty, as those of the columns of a table are.</summary>
    internal static Activity OfNormal(Text name, ValueList<Assignment> assignments, ValueList<ActivityAttribute> attributes) => new(name, attributes, assignments, true);

    /// <summary>Gets the activity with its assignments in an order that changes nothing else.</summary>
    internal Activity InOrder(ValueList<Assignment> assignments) => this with { Assignments = assignments };

    private static ValueList<ActivityAttribute> WithoutEmpty(ValueList<ActivityAttribute> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            if (attribute.Value.IsEmpty)
                return attributes.Where(other => !other.Value.IsEmpty).ToValueList();
        }

        return attributes;
    }

    private static ValueList<Assignment> WithoutEmpty(ValueList<Assignment> assignments)
    {
        foreach (ref readonly var assignment in assignments)
        {
            if (assignment.IsEmpty)
                return assignments.Where(a => !a.IsEmpty).ToValueList();
        }

        return assignments;
    }

    private void CheckParties(ValueList<Assignment> assignments)
    {
        const int FewParties = 16;
        var names = assignments.Count > FewParties ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < assignments.Count; i++)
        {
            var party = assignments[i].Party ?? throw new ArgumentException($"An assignment of the activity '{Name}' names no party.", nameof(assignments));
            if (names is null ? StandsBefore(assignments, i) : !names.Add(party))
                throw new ArgumentException($"The activity '{Name}' has two assignments for the party '{party}'.", nameof(assignments));
        }
    }

    private static bool StandsBefore(ValueList<Assignment> assignments, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (assignments[i].Party == assignments[index].Party)
                return true;
        }

        return false;
    }
}
