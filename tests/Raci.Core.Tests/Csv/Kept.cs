using Raci.Collections;

namespace Raci.Core.Tests.Csv;

/// <summary>What CSV keeps of a matrix.</summary>
internal static class Kept
{
    /// <summary>Gets the matrix that comes back: titles, names, letters, marks, remarks and attributes, all of them plain.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="told">What the writer said it leaves out.</param>
    public static Matrix Of(Matrix matrix, ValueList<Diagnostic> told)
    {
        var columns = matrix.Rows.SelectMany(row => row.Activity.Attributes.AsEnumerable()).Select(attribute => attribute.Name).Distinct(StringComparer.Ordinal).ToList();
        var hasHeadings = told.All(diagnostic => diagnostic.Id != "RACI2005");
        var phases = matrix.Phases.Select(phase => Of(phase, columns)).ToValueList();
        var isUntitled = phases.Count == 0 || (phases is [{ Title.IsEmpty: true, Phases.Count: 0, Activities.Count: > 0 }]);
        return new Matrix(
            default,
            matrix.Parties.Select(party => new Party(party.Name, hasHeadings ? Plain(party.Heading) : default)).ToValueList(),
            phases,
            SchemeOf(matrix),
            LanguageToldBy(told, matrix.Language),
            headings: new Headings(
                matrix.Headings.Activity.IsEmpty ? "Activity" : Plain(matrix.Headings.Activity),
                isUntitled || Is(matrix.Headings.Phase, "Phase") ? default : Plain(matrix.Headings.Phase)));
    }

    private static Text Plain(Text text) => text.ToString();

    private static bool Is(Text text, string words) => text.ToString() == words;

    // A dash stands for a phase without title; an activity that has nothing at all is no row.
    private static Phase Of(Phase phase, List<string> columns) => new(
        Is(phase.Title, "—") ? default : Plain(phase.Title),
        phase.Activities.Where(activity => activity != new Activity(default)).Select(activity => Of(activity, columns)).ToValueList(),
        phase.Phases.Select(inner => Of(inner, columns)).ToValueList());

    private static Activity Of(Activity activity, List<string> columns) => new(
        Plain(activity.Name),
        activity.Assignments.Select(assignment => assignment.WithRemark(Plain(assignment.Remark))).ToValueList(),
        activity.Attributes.OrderBy(attribute => columns.IndexOf(attribute.Name)).Select(attribute => new ActivityAttribute(attribute.Name, Plain(attribute.Value))).ToValueList());

    // The letters in use are all that is known: RACI where they suffice, else the smallest built-in scheme, else they themselves.
    private static RoleScheme SchemeOf(Matrix matrix)
    {
        var used = matrix.Rows.SelectMany(row => row.Activity.Assignments.AsEnumerable()).Aggregate(RoleSet.None, (all, assignment) => all | assignment.Roles);
        return RoleScheme.BuiltIn.Where(scheme => scheme.Letters.IsSupersetOf(used)).OrderBy(scheme => scheme == RoleScheme.Raci ? 0 : scheme.Letters.Count).FirstOrDefault()
            ?? new RoleScheme($"{used}", $"{used}".Select(letter => new Role(letter, $"{letter}", RoleKind.Other)).ToValueList());
    }

    private static string? LanguageToldBy(ValueList<Diagnostic> told, string? language)
    {
        if (told.FirstOrDefault(diagnostic => diagnostic.Id == "RACI2006") is not { } diagnostic)
            return language;
        var read = diagnostic.Message[(diagnostic.Message.LastIndexOf(' ') + 1)..].Trim('\'');
        return read == "(none)" ? null : read;
    }
}
