using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>Makes phases with activities, assignments and notes, and makes them smaller.</summary>
internal static class Phases
{
    private static readonly Gen<string?> Mark = Gen.Frequency((5, Gen.Constant<string?>(null)), (1, Gen.Elements(Pieces.Marks).Select(mark => (string?)mark)));

    private static readonly Gen<Text> Remark = Gen.Frequency((5, Gen.Constant(default(Text))), (1, Gen.OneOf(Texts.Any, Texts.LikeRoles).Select(text => LooksLikeMark(text) ? default : text)));

    public static Gen<Note> Note { get; } = from mark in Gen.Elements(Pieces.Marks) from text in Texts.NotEmpty select new Note(mark, text);

    public static Gen<ValueList<Note>> Notes { get; } = ListOf(Note, 2);

    public static Gen<Assignment> Assignment(string party, RoleScheme scheme) =>
        from roles in Gen.Frequency((1, Gen.Constant(RoleSet.None)), (4, Roles.SetOf(scheme)))
        from mark in Mark
        from remark in Remark
        select new Assignment(party, roles, mark, remark);

    /// <summary>An activity whose assignments stand in any order.</summary>
    public static Gen<Activity> Activity(string[] parties, RoleScheme scheme) =>
        from name in Texts.Any
        from taking in Gen.SubListOf(parties)
        from order in Gen.Shuffle(taking.ToArray())
        from assignments in Gen.CollectToArray(order, party => Assignment(party, scheme))
        from columns in Gen.Frequency((3, Gen.Constant<string[]>([])), (1, Gen.SubListOf(Pieces.Columns).Select(columns => columns.ToArray())))
        from attributes in Gen.CollectToArray(columns, column => Gen.OneOf(Texts.Any, Texts.LikeRoles).Select(value => new ActivityAttribute(column, value)))
        select new Activity(name, assignments.ToValueList(), attributes.ToValueList());

    /// <summary>A phase; now and then nothing but its title.</summary>
    public static Gen<Phase> Phase(string[] parties, RoleScheme scheme, int levels) =>
        Gen.Frequency((12, FullPhase(parties, scheme, levels)), (1, Texts.Any.Select(title => new Phase(title))));

    private static Gen<Phase> FullPhase(string[] parties, RoleScheme scheme, int levels) =>
        from title in Gen.Frequency((9, Texts.Any), (1, Gen.Elements(Pieces.LikeTitles).Select(words => new Text(words))))
        from activities in WithTwins(ListOf(Activity(parties, scheme), 3))
        from inner in levels <= 1 ? Gen.Constant(default(ValueList<Phase>)) : Gen.Frequency((1, Gen.Constant(default(ValueList<Phase>))), (1, List(parties, scheme, levels - 1, 2)))
        from introduction in Texts.Lines
        from conclusion in Texts.Lines
        from notes in Notes
        select new Phase(title, activities, inner, introduction, conclusion, notes);

    /// <summary>Phases beside each other, now and then the same twice.</summary>
    public static Gen<ValueList<Phase>> List(string[] parties, RoleScheme scheme, int levels, int most) =>
        WithTwins(ListOf(Gen.Fresh(() => 0).SelectMany(_ => Phase(parties, scheme, levels)), most));

    private static Gen<ValueList<T>> WithTwins<T>(Gen<ValueList<T>> lists) =>
        from list in lists
        from isDoubled in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select isDoubled && list.Count > 0 ? list.Add(list[0]) : list;

    public static IEnumerable<Phase> Shrink(Phase phase)
    {
        foreach (var inner in ShrinkList(phase.Phases, Shrink))
            yield return phase.WithPhases(inner);
        foreach (var activities in ShrinkList(phase.Activities, Shrink))
            yield return phase.WithActivities(activities);
        foreach (var introduction in Texts.ShrinkString(phase.Introduction))
            yield return phase.WithIntroduction(introduction);
        foreach (var conclusion in Texts.ShrinkString(phase.Conclusion))
            yield return phase.WithConclusion(conclusion);
        foreach (var notes in ShrinkList(phase.Notes, Shrink))
            yield return phase.WithNotes(notes);
        foreach (var title in Texts.Shrink(phase.Title))
            yield return phase.WithTitle(title);
    }

    public static IEnumerable<Activity> Shrink(Activity activity) =>
        ShrinkList(activity.Assignments, Shrink).Select(activity.WithAssignments)
            .Concat(ShrinkList(activity.Attributes, attribute => Texts.Shrink(attribute.Value).Select(value => new ActivityAttribute(attribute.Name, value))).Select(activity.WithAttributes))
            .Concat(Texts.Shrink(activity.Name).Select(activity.WithName));

    public static IEnumerable<Note> Shrink(Note note)
    {
        foreach (var text in Texts.Shrink(note.Text).Where(text => !text.IsEmpty))
            yield return new Note(note.Mark, text);
        if (note.Mark != "*")
            yield return new Note("*", note.Text);
    }

    public static IEnumerable<Assignment> Shrink(Assignment assignment)
    {
        if (assignment.Mark is not null)
            yield return assignment.WithMark(null);
        foreach (var remark in Texts.Shrink(assignment.Remark).Where(text => !LooksLikeMark(text)))
            yield return assignment.WithRemark(remark);
        foreach (var roles in Roles.Shrink(assignment.Roles))
            yield return assignment.WithRoles(roles);
    }

    /// <summary>Smaller lists: a half of a longer one, one item less, then one item smaller.</summary>
    public static IEnumerable<ValueList<T>> ShrinkList<T>(ValueList<T> items, Func<T, IEnumerable<T>> shrink)
    {
        if (items.Count > 3)
        {
            yield return items.Take(items.Count / 2).ToValueList();
            yield return items.Skip(items.Count / 2).ToValueList();
        }

        for (var i = 0; i < items.Count; i++)
            yield return items.RemoveAt(i);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var smaller in shrink(items[i]))
                yield return items.SetItem(i, smaller);
        }
    }

    // What a cell would take for a mark when it stands in brackets.
    private static bool LooksLikeMark(Text remark) =>
        remark.ToString() is { Length: 1 or 2 or 3 } text && (text.All(char.IsAsciiDigit) || (text.Length == 1 && char.IsAsciiLetterLower(text[0])));

    public static Gen<ValueList<T>> ListOf<T>(Gen<T> item, int most) =>
        Gen.Choose(0, most).SelectMany(count => item.ArrayOf(count)).Select(items => items.ToValueList());
}
