namespace Raci.Core.Tests.Corpus;

/// <summary>Makes a matrix plainer, so that an expectation need not write down what no person would miss.</summary>
internal static class PlainMatrix
{
    /// <summary>Gets the matrix without the descriptions of its roles; one with RACI's letters, words and kinds is RACI.</summary>
    public static Matrix WithoutDescriptions(Matrix matrix)
    {
        var bare = Bare(matrix.Scheme);
        return matrix.WithScheme(bare == Bare(RoleScheme.Raci) ? RoleScheme.Raci : bare);
    }

    /// <summary>Gets the matrix without descriptions, markup, and headings of parties that differ from their names.</summary>
    public static Matrix Of(Matrix matrix) => WithoutDescriptions(matrix)
        .WithTitle(matrix.Title.ToString())
        .WithParties([.. matrix.Parties.Select(party => new Party(party.Name))])
        .WithPhases([.. matrix.Phases.Select(Plain)])
        .WithNotes([.. matrix.Notes.Select(Plain)]);

    private static RoleScheme Bare(RoleScheme scheme) => scheme.WithRoles([.. scheme.Roles.Select(role => new Role(role.Letter, role.Name.ToString(), role.Kind))]);

    private static Phase Plain(Phase phase) => phase
        .WithTitle(phase.Title.ToString())
        .WithActivities([.. phase.Activities.Select(activity => activity.WithName(activity.Name.ToString()).WithAttributes([.. activity.Attributes.Select(attribute => new ActivityAttribute(attribute.Name, attribute.Value.ToString()))]))])
        .WithNotes([.. phase.Notes.Select(Plain)])
        .WithPhases([.. phase.Phases.Select(Plain)]);

    private static Note Plain(Note note) => new(note.Mark, note.Text.ToString());
}
