using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;
using Raci.Formats.Csv;
using Raci.Formats.Json;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Shapes;

/// <summary>A matrix written in any shape is read as the same matrix.</summary>
public sealed class ShapeLaws
{
    private static readonly Func<Role, string>[] Headings =
        [role => $"{role.Letter}", role => $"{role.Name}", role => $"**{role.Name}**", role => $"{role.Letter} ({role.Name})", role => $"{role.Name} ({role.Letter})", role => $"{role.Letter} - {role.Name}"];

    private static readonly RoleSet Grades = RoleSet.OfLetters("ABCDEF");

    private static readonly string[] Separators = [", ", ",", "; ", " / ", "<br>", "<br/>", " and ", " & ", " + ", "/"];

    private static readonly Func<string, string, string>[] Lines =
        [(words, roles) => $"{words}: **{roles}**", (words, roles) => $"{words} - {roles}", (words, roles) => $"{words} – **{roles}**", (words, roles) => $"**{words}** → {roles}", (words, roles) => $"{words} ({roles})"];

    [Fact]
    public void Names_below_roles() => Holds(Gen.Elements(Headings).SelectMany(heading => Gen.Elements(Separators).Select(separator => (heading, separator))), (matrix, way) =>
        Same(matrix, Written.Names(matrix, way.heading, way.separator)));

    [Fact]
    public void Parties_as_rows() => Holds(Gen.Elements("Role", "Party", "Stakeholder", "", "Name", "Rolle", "Équipe"), (matrix, corner) =>
    {
        if (!IsUndecidable(matrix, corner))
            Same(matrix, Written.Transposed(matrix, corner));
    });

    [Fact]
    public void Tasks_below_roles() => Holds(Gen.Elements("; ", "<br>", "<br/>- "), (matrix, separator) =>
        Same(Written.WithUniqueNames(matrix), Written.Tasks(Written.WithUniqueNames(matrix), separator)));

    [Fact]
    public void A_heading_for_each_activity() => Holds(Gen.Constant(0), (matrix, _) => Same(matrix, Written.Headed(matrix)));

    [Fact]
    public void Lists_below_parties() => Holds(Gen.Elements(Lines), (matrix, line) =>
    {
        if (matrix.Rows.Count > 1)
            Same(Written.WithUniqueNames(matrix), Written.Bullets(Written.WithUniqueNames(matrix), line));
    });

    [Fact]
    public void Names_below_roles_in_Csv() => Holds(Gen.Elements(", ", "; ", "\n"), (matrix, separator) =>
    {
        var csv = new StringBuilder($"Phase,Activity,{string.Join(',', matrix.Scheme.Roles.Select(role => role.Name))}\n");
        foreach (var (phase, activity) in Written.Rows(matrix))
            csv.Append($"{phase},\"{activity.Name}\",{string.Join(',', matrix.Scheme.Roles.Select(role => $"\"{string.Join(separator, Written.With(activity, role))}\""))}\n");

        Same(matrix, new CsvMatrixReader().Read(csv.ToString()), csv.ToString(), isLast: true);
    });

    [Fact]
    public void Lists_of_objects_in_Json() => Holds(Gen.Elements("name", "letter", "key"), (matrix, way) =>
    {
        var list = Written.Rows(matrix).Select(row => new Dictionary<string, object>(
            matrix.Scheme.Roles.Select(role => new KeyValuePair<string, object>(way == "letter" ? $"{role.Letter}" : way == "key" ? $"{role.Name}".ToLowerInvariant() : $"{role.Name}", Written.With(row.Activity, role).ToArray()))
                .Prepend(new("activity", $"{row.Activity.Name}")).Prepend(new("phase", row.Phase))));
        var json = JsonSerializer.Serialize(list);

        Same(matrix, new JsonMatrixReader().Read(Encoding.UTF8.GetBytes(json)), json, isLast: true);
    });

    // Below a heading that says nothing of people, a row without letters is the title of a phase, and a single column of letters or those from A to F may be grades.
    private static bool IsUndecidable(Matrix matrix, string corner) => corner is "" or "Name"
        && matrix.Rows.GroupBy(row => row.PhasePath.ToString(), row => row.Activity).Any(table => table.Count() < 2
            || matrix.Parties.Any(party => table.All(activity => activity[party.Name].IsEmpty))
            || table.All(activity => activity.Assignments.All(part => Grades.IsSupersetOf(part.Roles))));

    private static void Holds<T>(Gen<T> ways, Action<Matrix, T> law) => Law.Holds(
        Arb.From(
            from matrix in Matrices.Tame.Generator
            from way in ways
            select (matrix, way),
            pair => Matrices.Tame.Shrinker(pair.matrix).Where(smaller => HasNamesOf(pair.matrix, smaller)).Select(smaller => (smaller, pair.way))),
        pair => law(pair.matrix, pair.way));

    // Which way a table lies is told by its words, and a piece of a word tells something else.
    private static bool HasNamesOf(Matrix matrix, Matrix smaller)
    {
        var names = matrix.Rows.Select(row => row.Activity.Name).ToHashSet();
        return smaller.Parties.All(party => matrix.Parties.Contains(party.Name)) && smaller.Rows.All(row => names.Contains(row.Activity.Name));
    }

    private static void Same(Matrix matrix, string page) => Same(matrix, new MarkdownReader().Read(page), page, isLast: false);

    private static void Same(Matrix matrix, ReadResult result, string document, bool isLast)
    {
        Assert.True(result.IsSuccess, $"{string.Join('\n', result.Diagnostics)}\n{document}");
        Assert.True(Written.Parts(matrix, isLast).SequenceEqual(Written.Parts(result.Matrix, isLast)), $"{string.Join('\n', Written.Parts(result.Matrix, isLast))}\nfrom\n{document}\n{string.Join('\n', result.Diagnostics)}");
    }
}
