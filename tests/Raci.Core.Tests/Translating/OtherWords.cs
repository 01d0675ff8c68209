using Raci.Collections;

namespace Raci.Core.Tests.Translating;

/// <summary>Makes a translation of a matrix: other words everywhere, parties of other names, another language, and the same structure.</summary>
internal static class OtherWords
{
    public static Matrix Of(Matrix matrix)
    {
        var names = matrix.Parties.Select((party, i) => ($"Zq{i} party", party.Name)).ToDictionary(pair => pair.Name, pair => pair.Item1, StringComparer.Ordinal);
        return new Matrix(
            Of(matrix.Title),
            matrix.Parties.Select(party => new Party(names[party.Name], party.Heading == party.Name ? default : Of(party.Heading))).ToValueList(),
            matrix.Phases.Select(phase => Of(phase, names)).ToValueList(),
            new RoleScheme(matrix.Scheme.Name, matrix.Scheme.Roles.Select(role => new Role(role.Letter, Of(role.Name), role.Kind, Of(role.Description))).ToValueList()),
            matrix.Language?.StartsWith("de", StringComparison.OrdinalIgnoreCase) == true ? "fr" : "de",
            matrix.Legend is { } legend ? new Legend(Of(legend.Heading), "", legend.Columns.Select(Of).ToValueList()) : null,
            new Headings(Of(matrix.Headings.Activity), Of(matrix.Headings.Phase)),
            notes: matrix.Notes.Select(Of).ToValueList());
    }

    // Each letter of the alphabet becomes the next one but two, and a word is added, so that no text stays as it is and no two become one.
    public static Text Of(Text text) => text.IsEmpty ? text : Text.Repair($"{string.Concat(text.ToString().Take(500).Select(Next))} qq");

    // A mark behind the words stays where it is.
    private static Text OfName(Text text)
    {
        var words = text.ToString();
        var end = words.EndsWith(']') && words.LastIndexOf("[^", StringComparison.Ordinal) is >= 0 and var footnote ? footnote : words.TrimEnd([.. "*†‡§¶#⁰¹²³⁴⁵⁶⁷⁸⁹"]).Length;
        return end == 0 ? Of(text) : Text.Repair($"{Of(Text.Repair(words[..end]))}{words[end..]}");
    }

    private static char Next(char c) => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 3) % 26)) : char.IsAsciiLetterUpper(c) ? (char)('A' + ((c - 'A' + 3) % 26)) : c;

    private static Note Of(Note note) => new(note.Mark, Of(note.Text));

    private static Phase Of(Phase phase, Dictionary<string, string> names) => new(
        Of(phase.Title),
        phase.Activities.Select(activity => Of(activity, names)).ToValueList(),
        phase.Phases.Select(inner => Of(inner, names)).ToValueList(),
        notes: phase.Notes.Select(Of).ToValueList());

    private static Activity Of(Activity activity, Dictionary<string, string> names) => new(
        OfName(activity.Name),
        activity.Assignments.Select(assignment => new Assignment(names[assignment.Party], assignment.Roles, assignment.Mark, Of(assignment.Remark))).ToValueList(),
        activity.Attributes.Select((attribute, i) => new ActivityAttribute($"Zq{i}", Of(attribute.Value))).ToValueList());
}
