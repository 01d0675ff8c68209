namespace Raci.Core.Tests.Conventions;

public sealed class ModelPageTests
{
    private static readonly RoleKind[] Columns =
        [RoleKind.Performs, RoleKind.Answers, RoleKind.Supports, RoleKind.Advises, RoleKind.Verifies, RoleKind.Informed, RoleKind.Excluded];

    [Fact]
    public void The_page_of_the_model_shows_the_built_in_schemes_as_they_are()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs", "model.md"))
            .SkipWhile(line => !line.StartsWith("| scheme (also)", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToList())
            .ToList();
        Assert.Equal(RoleScheme.BuiltIn.Count, rows.Count);
        foreach (var (scheme, row) in RoleScheme.BuiltIn.Zip(rows))
        {
            Assert.Equal(scheme.Name, row[0].Split(' ')[0]);
            foreach (var (kind, cell) in Columns.Zip(row[1..]))
                Assert.Equal(cell, string.Join(' ', scheme.Roles.Where(role => role.Kind == kind).Select(role => role.Letter)));
            if (row[0].Split('(', ')') is [_, var other, _])
                Assert.True(RoleScheme.TryFind(other, out var found) && found == scheme, other);
        }
    }
}
