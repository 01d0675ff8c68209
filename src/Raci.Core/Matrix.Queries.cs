using Raci.Collections;

namespace Raci;

/// <content>Questions that a part of the matrix answers, and its translation into another alphabet.</content>
public sealed partial record Matrix
{
    /// <summary>Gets the matrix of those rows that fulfil a condition, in their phases; phases left without rows are taken away.</summary>
    public Matrix Where(Func<Row, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return WithPhases(WithoutEmpty(PhaseTree.ChangeRows(Phases, row => condition(row) ? row.Activity : null)));
    }

    /// <summary>Gets what one party has to do: the rows in which it plays a part, with its column alone.</summary>
    /// <exception cref="ArgumentException">There is no such party.</exception>
    public Matrix OfParty(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        CheckHas(party.Name, nameof(party));
        var rows = PhaseTree.ChangeRows(Phases, row =>
            row.Activity.AssignmentOf(party) is { IsEmpty: false } assignment ? row.Activity.WithAssignments([assignment]) : null);
        return Rebuild([Parties[party.Name]], WithoutEmpty(rows), Scheme);
    }

    /// <summary>Translates the letters into another alphabet by the kind of their roles, and tells which had no counterpart.</summary>
    /// <remarks>Of several roles of a kind the one with the same letter is taken, else the first. A letter without counterpart is left out of its cell.</remarks>
    public SchemeChange ToScheme(RoleScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var unmapped = new List<UnmappedRoles>();
        var phases = ChangeAssignments((row, assignment) =>
        {
            var roles = RoleSet.None;
            var lost = RoleSet.None;
            foreach (var letter in assignment.Roles)
            {
                if (CounterpartOf(Scheme[letter], scheme) is { } counterpart)
                    roles |= counterpart;
                else
                    lost |= RoleSet.Of(letter);
            }

            if (!lost.IsEmpty)
                unmapped.Add(new UnmappedRoles(row.Place, assignment.Party, lost));
            return assignment.WithRoles(roles);
        });
        return new SchemeChange(Rebuild(Parties.ToValueList(), phases, scheme), unmapped.ToValueList());
    }

    private static Role? CounterpartOf(Role role, RoleScheme scheme)
    {
        if (scheme.TryGet(role.Letter, out var same) && same.Kind == role.Kind && (role.Kind != RoleKind.Other || same.Name == role.Name))
            return same;
        return role.Kind == RoleKind.Other ? null : scheme.Roles.FirstOrDefault(other => other.Kind == role.Kind);
    }

    private static ValueList<Phase> WithoutEmpty(ValueList<Phase> phases) =>
        phases.Select(phase => phase.WithPhases(WithoutEmpty(phase.Phases)))
            .Where(phase => phase.Activities.Count + phase.Phases.Count > 0)
            .ToValueList();
}
