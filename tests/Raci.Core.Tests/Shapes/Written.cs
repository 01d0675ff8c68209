using System.Text;

namespace Raci.Core.Tests.Shapes;

/// <summary>Writes matrices in the shapes people use besides activities by parties; of cells only the letters.</summary>
internal static class Written
{
    /// <summary>Gets who has which letters, a line an activity, in an order that does not depend on that of the parties.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="isLast">Whether only the innermost phase counts.</param>
    public static string[] Parts(Matrix matrix, bool isLast = false) =>
        [.. matrix.Rows.Select(row => $"{(isLast ? row.PhasePath.ToString().Split(" > ")[^1].Split(" / ")[^1] : row.PhasePath)}: {row.Activity.Name}: {string.Join(", ", row.Activity.Assignments.Where(part => !part.Roles.IsEmpty).Select(part => $"{part.Party} {part.Roles}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];

    /// <summary>Gets the matrix with names of activities that stand once each and have no comma.</summary>
    public static Matrix WithUniqueNames(Matrix matrix)
    {
        var number = 0;
        return matrix.WithPhases([.. matrix.Phases.Select(Renamed)]);

        Phase Renamed(Phase phase) => new(
            phase.Title, [.. phase.Activities.Select(activity => activity.WithName($"{activity.Name.ToString().Replace(",", "", StringComparison.Ordinal)} {++number}"))], [.. phase.Phases.Select(Renamed)]);
    }

    /// <summary>Writes a page with a heading for each phase and something below it.</summary>
    public static string Page(Matrix matrix, Func<Phase, int, string> below)
    {
        var page = new StringBuilder($"# {matrix.Title}\n\n");
        foreach (var phase in matrix.Phases)
            Add(page, phase, 2, below);
        return page.ToString();
    }

    public static string Names(Matrix matrix, Func<Role, string> heading, string separator) => Page(matrix, (phase, _) =>
        Table([["Activity", .. matrix.Scheme.Roles.Select(heading)], .. phase.Activities.Select(activity => (string[])[$"{activity.Name}", .. matrix.Scheme.Roles.Select(role => string.Join(separator, With(activity, role)))])]));

    public static string Transposed(Matrix matrix, string corner) => Page(matrix, (phase, _) =>
        Table([[corner, .. phase.Activities.Select(activity => $"{activity.Name}")], .. matrix.Parties.Select(party => (string[])[party.Name, .. phase.Activities.Select(activity => activity[party.Name].ToString())])]));

    public static string Tasks(Matrix matrix, string separator) => Page(matrix, (phase, _) =>
        Table([["Party", .. matrix.Scheme.Roles.Select(role => $"{role.Name}")], .. matrix.Parties.Select(party => (string[])[party.Name, .. matrix.Scheme.Roles.Select(role => string.Join(separator, phase.Activities.Where(activity => activity[party.Name].Contains(role.Letter)).Select(activity => $"{activity.Name}")))])]));

    public static string Headed(Matrix matrix) => Page(matrix, (phase, level) =>
        string.Concat(phase.Activities.Select(activity => $"{new string('#', level + 1)} {activity.Name}\n\n{Table([["Party", "Role"], .. matrix.Parties.Select(party => (string[])[party.Name, activity[party.Name].IsEmpty ? "-" : $"**{activity[party.Name]}**"])])}")));

    public static string Bullets(Matrix matrix, Func<string, string, string> line) => Page(matrix, (phase, level) =>
        string.Concat(matrix.Parties.Where(party => phase.Activities.Any(activity => !activity[party.Name].IsEmpty)).Select(party =>
            $"{new string('#', level + 1)} {party.Name}\n\n{string.Concat(phase.Activities.Where(activity => !activity[party.Name].IsEmpty).Select(activity => $"- {line($"{activity.Name}", activity[party.Name].ToString(" / ", null))}\n"))}\n")));

    public static IEnumerable<(string Phase, Activity Activity)> Rows(Matrix matrix) => matrix.Rows.Select(row => (row.PhasePath.ToString().Split(" > ")[^1].Split(" / ")[^1], row.Activity));

    public static IEnumerable<string> With(Activity activity, Role role) => activity.Assignments.Where(part => part.Roles.Contains(role.Letter)).Select(part => part.Party);

    private static void Add(StringBuilder page, Phase phase, int level, Func<Phase, int, string> below)
    {
        page.Append($"{new string('#', level)} {phase.Title}\n\n{below(phase, level)}\n");
        foreach (var inner in phase.Phases)
            Add(page, inner, level + 1, below);
    }

    private static string Table(string[][] rows) => string.Concat(rows.Select((row, i) => $"| {string.Join(" | ", row)} |\n{(i == 0 ? $"|{string.Concat(row.Select(_ => "---|"))}\n" : "")}")) + "\n";
}
