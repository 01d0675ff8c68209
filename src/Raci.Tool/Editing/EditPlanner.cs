using System.Diagnostics.CodeAnalysis;

namespace Raci.Tool.Editing;

/// <summary>Makes an edit of what the user asked for and the matrix it is asked of.</summary>
internal sealed class EditPlanner(SetRequest request, Matrix matrix, string file)
{
    private readonly RowFinder _rows = new(matrix, file);

    /// <summary>Makes the edit.</summary>
    public bool TryPlan([NotNullWhen(true)] out Edit? edit, [NotNullWhen(false)] out Failure? failure)
    {
        edit = request switch
        {
            { Activity: { } activity } => Assign(activity, out failure),
            { RenameParty: { } names } => RenameParty(names, out failure),
            { RenameActivity: { } activity } => RenameActivity(activity, out failure),
            { AddActivity: { } activity } => Add(activity, out failure),
            { RemoveActivity: { } activity } => Remove(activity, out failure),
            _ => Move(request.MoveActivity!, out failure),
        };
        return edit is not null;
    }

    private Edit? Assign(string activity, out Failure? failure)
    {
        if (!Find(activity, out var row, out failure) || !_rows.TryFindParty(request.Party!, out var party, out failure))
            return null;
        if (!RoleSet.TryParse(request.Roles, matrix.Scheme, out var roles))
        {
            failure = Failure.Usage($"--roles {request.Roles}: the letters of {matrix.Scheme.Name} are {string.Join(", ", matrix.Scheme.Roles.Select(role => role.Letter))}, each at most once; \"\" clears the cell");
            return null;
        }

        // What is cleared loses its mark and its remark, too.
        var (place, old) = (row.Place, row.Activity.AssignmentOf(party));
        var wanted = roles.IsEmpty ? new Assignment(party.Name, roles) : old.WithRoles(roles);
        return Edit.OfCells(matrix, [new(place, wanted)]);
    }

    private Edit? RenameParty(string names, out Failure? failure)
    {
        failure = null;
        var equals = Enumerable.Range(0, names.Length).Where(i => names[i] == '=').ToList();
        var at = equals.Find(i => matrix.Parties.Contains(names[..i].Trim())) is > 0 and var known ? known : equals.FirstOrDefault();
        var (name, newName) = (names[..at].Trim(), at + 1 > names.Length ? "" : names[(at + 1)..].Trim());
        if (name.Length == 0 || newName.Length == 0)
            failure = Failure.Usage($"--rename-party {names}: write the old name, an equals sign and the new name: OLD=NEW");
        else if (!_rows.TryFindParty(name, out _, out failure))
            return null;
        else if (newName != name && matrix.Parties.Contains(newName))
            failure = Failure.Unusable($"{file}: there is a party '{newName}' already");
        return failure is not null ? null : new Edit(page => page.RenameParty(name, newName), whole => whole.RenameParty(name, newName), $"the party '{name}' is now '{newName}'");
    }

    private Edit? RenameActivity(string activity, out Failure? failure)
    {
        if (!Find(activity, out var row, out failure))
            return null;
        var (place, name) = (row.Place, Styled(Text.Repair(request.To!), row.Activity.Name));
        return new Edit(
            page => page.RenameActivity(place, name),
            whole => whole.Replace(place, whole.ActivityAt(place).WithName(name)),
            $"{place}: '{row.Activity.Name}' is now '{name}'");
    }

    private Edit? Add(string activity, out Failure? failure)
    {
        if (!Find((request.After ?? request.Before)!, out var beside, out failure))
            return null;
        var (place, added) = (Beside(beside.Place), new Activity(Text.Repair(activity)));
        return new Edit(page => page.Insert(place, added), whole => whole.Insert(place, added), $"{place}: '{added}' is new");
    }

    private Edit? Remove(string activity, out Failure? failure)
    {
        if (!Find(activity, out var row, out failure))
            return null;
        return new Edit(page => page.Remove(row.Place), whole => whole.Remove(row.Place), $"{row.Place}: '{row.Activity}' is gone");
    }

    private Edit? Move(string activity, out Failure? failure)
    {
        if (!Find(activity, out var row, out failure) || !_rows.TryFind((request.After ?? request.Before)!, null, null, out var beside, out failure))
            return null;
        var (from, to) = (row.Place, Beside(beside.Place));
        // Places are counted after the activity was taken away.
        if (from.Phases == to.Phases && from.Row < to.Row)
            to = new Place(to.Phases, to.Row!.Value - 1);
        return new Edit(page => page.Move(from, to), whole => whole.Move(from, to), $"'{row.Activity}' moved from {from} to {to}");
    }

    private bool Find(string text, out Row row, [NotNullWhen(false)] out Failure? failure) => _rows.TryFind(text, request.Phase, request.Row, out row, out failure);

    private Place Beside(Place place) => request.After is null ? place : new Place(place.Phases, place.Row!.Value + 1);

    // A name that is set off as a whole stays so.
    private static Text Styled(Text name, Text old) =>
        old.Runs is [{ Link: null, IsPlain: false } run] && !name.IsEmpty ? new Text(new TextRun(name.ToString(), run.Style)) : name;
}
