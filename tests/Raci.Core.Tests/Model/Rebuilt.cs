using Raci.Collections;

namespace Raci.Core.Tests.Model;

/// <summary>Builds values again of their parts, sharing nothing with the first, with assignments the other way round.</summary>
internal static class Rebuilt
{
    public static Matrix Of(Matrix matrix) => new(
        Of(matrix.Title),
        matrix.Parties.Select(Of).ToValueList(),
        matrix.Phases.Select(Of).ToValueList(),
        Of(matrix.Scheme),
        Of(matrix.Language),
        matrix.Legend is { } legend ? Of(legend) : null,
        new Headings(Of(matrix.Headings.Activity), Of(matrix.Headings.Phase)),
        Of(matrix.Prose),
        matrix.Notes.Select(Of).ToValueList(),
        MetadataValue.OfMap(matrix.Metadata.Members.Select(member => new MetadataMember(Of(member.Name)!, member.Value)).ToValueList()));

    public static Phase Of(Phase phase) => new(
        Of(phase.Title),
        phase.Activities.Select(Of).ToValueList(),
        phase.Phases.Select(Of).ToValueList(),
        Of(phase.Introduction)!,
        Of(phase.Conclusion)!,
        phase.Notes.Select(Of).ToValueList());

    public static Activity Of(Activity activity) => new(
        Of(activity.Name),
        activity.Assignments.Reverse().Select(Of).ToValueList(),
        activity.Attributes.Select(attribute => new ActivityAttribute(Of(attribute.Name)!, Of(attribute.Value))).ToValueList());

    public static Assignment Of(Assignment assignment) => new(Of(assignment.Party)!, RoleSet.OfLetters([.. assignment.Roles]), Of(assignment.Mark), Of(assignment.Remark));

    public static Party Of(Party party) => new(Of(party.Name)!, Of(party.Heading));

    public static Note Of(Note note) => new(Of(note.Mark)!, Of(note.Text));

    public static Prose Of(Prose prose) => new(Of(prose.Before)!, Of(prose.After)!);

    public static Legend Of(Legend legend) => new(Of(legend.Heading), Of(legend.Introduction)!, legend.Columns.Select(Of).ToValueList(), Of(legend.Conclusion)!);

    public static RoleScheme Of(RoleScheme scheme) =>
        new(Of(scheme.Name)!, scheme.Roles.Select(role => new Role(role.Letter, Of(role.Name), role.Kind, Of(role.Description))).ToValueList());

    public static Text Of(Text text) => new(text.Runs.Select(run => new TextRun(Of(run.Text)!, run.Style, Of(run.Link))).ToArray());

    private static string? Of(string? text) => text is null ? null : new string(text.AsSpan());
}
