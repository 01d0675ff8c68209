using Raci.Collections;
using Raci.Formats;

namespace Raci.Core.Tests.Formats.AsciiDoc;

/// <summary>A format that the library does not know, made with its public surface alone.</summary>
public static class AsciiDocFormat
{
    public static MatrixFormat Instance { get; } = new("asciidoc", [".adoc", ".asciidoc"], new AsciiDocReader(), new AsciiDocWriter());

    /// <summary>Gets the scheme of a page that names none: whoever reads it knows the letters, and nobody says what they do.</summary>
    public static RoleScheme AnyLetters { get; } = new("Letters", Enumerable.Range('A', 26).Select(letter => new Role((char)letter, $"{(char)letter}", RoleKind.Other)).ToValueList());

    /// <summary>Gets what the format keeps of a matrix: its phases and rows, and every text without its markup.</summary>
    public static Matrix Keep(Matrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new(
            $"{matrix.Title}",
            matrix.Rows.Count == 0 ? [] : matrix.Parties.Select(party => new Party(party.Name)).ToValueList(),
            matrix.Phases.Select(Keep).ToValueList(),
            RoleScheme.BuiltIn.Contains(matrix.Scheme) ? matrix.Scheme : AnyLetters);
    }

    private static Phase Keep(Phase phase) => new($"{phase.Title}", phase.Activities.Select(Keep).ToValueList(), phase.Phases.Select(Keep).ToValueList());

    private static Activity Keep(Activity activity) =>
        new($"{activity.Name}", activity.Assignments.Select(assignment => assignment.WithRemark($"{assignment.Remark}")).ToValueList());
}
