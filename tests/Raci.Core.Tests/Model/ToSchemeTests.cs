using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class ToSchemeTests
{
    // One letter of the first scheme, its counterpart in the second by the published kinds; a hyphen where there is none.
    [Theory]
    [InlineData("RACI", "DACI", "R>D A>A C>C I>I")]
    [InlineData("RACI", "RAPID", "R>P A>D C>R I>-")]
    [InlineData("RACI", "RASCI", "R>R A>A C>C I>I")]
    [InlineData("RACI", "RATSI", "R>T A>R C>- I>I")]
    [InlineData("RACI", "PDQA", "R>P A>D C>- I>-")]
    [InlineData("RACI", "MOCHA", "R>- A>O C>C I>-")]
    [InlineData("RACI", "VMI", "R>M A>V C>- I>I")]
    [InlineData("RACI", "IBZED", "R>D A>E C>B I>I")]
    [InlineData("RASCI", "RACI", "R>R A>A S>- C>C I>I")]
    [InlineData("DACI", "RACI", "D>R A>A C>C I>I")]
    [InlineData("RAPID", "RACI", "R>C A>- P>R I>C D>A")]
    [InlineData("RAPID", "PARIS", "R>I A>R P>P I>I D>A")]
    [InlineData("PARIS", "RACI-VS", "P>R A>A R>V I>C S>S")]
    [InlineData("RACIO", "RACI", "R>R A>A C>C I>I O>-")]
    [InlineData("DRASCI", "MOCHA", "D>M R>- A>O S>M C>C I>-")]
    [InlineData("ARMI", "RASCI", "A>A R>S M>R I>I")]
    [InlineData("CLAM", "ARMI", "C>R L>M A>A M>-")]
    public void A_letter_goes_to_the_role_of_its_kind(string from, string to, string letters)
    {
        Assert.True(RoleScheme.TryFind(from, out var source));
        Assert.True(RoleScheme.TryFind(to, out var target));
        foreach (var pair in letters.Split(' '))
        {
            var matrix = new Matrix("M", ["Client"], [new Phase("P", [new Activity("Order", ("Client", pair[..1]))])], source);
            var change = matrix.ToScheme(target);
            Assert.Equal(target, change.Matrix.Scheme);
            Assert.Equal(pair[2..].Replace("-", "", StringComparison.Ordinal), change.Matrix.Rows[0].Activity["Client"].ToString());
            Assert.Equal(pair[2] == '-' ? [new UnmappedRoles(matrix.Rows[0].Place, "Client", pair[..1])] : [], change.Unmapped);
        }
    }

    [Fact]
    public void To_the_same_scheme_nothing_changes() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var change = matrix.ToScheme(matrix.Scheme);
        Assert.Equal(matrix, change.Matrix);
        Assert.Empty(change.Unmapped);
    }, most: 500);

    [Fact]
    public void Letters_are_mapped_or_reported_and_all_else_stays() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var scheme in new[] { RoleScheme.Raci, RoleScheme.Rapid, RoleScheme.Mocha })
        {
            var (changed, unmapped) = matrix.ToScheme(scheme);
            var lost = unmapped.ToLookup(cell => (cell.Place, cell.Party));
            foreach (var (row, other) in matrix.Rows.Zip(changed.Rows))
            {
                Assert.Equal((row.Place, row.PhasePath, row.Activity.Name), (other.Place, other.PhasePath, other.Activity.Name));
                foreach (var assignment in row.Activity.Assignments.AsEnumerable())
                {
                    var mapped = other.Activity.AssignmentOf(assignment.Party);
                    var kept = assignment.Roles - (lost[(row.Place, assignment.Party)].SingleOrDefault() is { } cell ? cell.Roles : RoleSet.None);
                    Assert.Equal(KindsOf(kept, matrix.Scheme), KindsOf(mapped.Roles, scheme));
                    Assert.Equal((assignment.Mark, assignment.Remark), (mapped.Mark, mapped.Remark));
                }
            }

            Assert.Equal(unmapped.Select(cell => cell.Place).Order(), unmapped.Select(cell => cell.Place));
            Assert.Equal(matrix.WithPhases([]).WithScheme(scheme), changed.WithPhases([]));
        }
    }, most: 300);

    [Fact]
    public void A_cell_reports_its_lost_letters_together_and_keeps_the_others()
    {
        var matrix = new Matrix(
            "M", ["Client", "Provider"],
            [new Phase("P", [new Activity("Order", ("Client", "RS"), ("Provider", "A")), new Activity("Pay", ("Provider", "S"))])],
            RoleScheme.Rasci);
        var change = matrix.ToScheme(RoleScheme.Raci);
        Assert.Equal("R", change.Matrix.Rows[0].Activity["Client"].ToString());
        Assert.Empty(change.Matrix.Rows[1].Activity.Assignments);
        Assert.Equal(["phase 1, row 1, Client: S", "phase 1, row 2, Provider: S"], change.Unmapped.Select(cell => cell.ToString()));
    }

    [Fact]
    public void A_role_whose_kind_nobody_stated_goes_only_to_its_namesake()
    {
        var source = new RoleScheme("A", [new Role('X', "Expert", RoleKind.Other)]);
        var matrix = new Matrix("M", ["Client"], [new Phase("P", [new Activity("Order", ("Client", "X"))])], source);
        Assert.Empty(matrix.ToScheme(new RoleScheme("B", [new Role('X', "Expert", RoleKind.Other), Role.Informed])).Unmapped);
        Assert.Single(matrix.ToScheme(new RoleScheme("B", [new Role('X', "Examiner", RoleKind.Other)])).Unmapped);
        Assert.Single(matrix.ToScheme(new RoleScheme("B", [new Role('Y', "Expert", RoleKind.Other)])).Unmapped);
    }

    private static IEnumerable<RoleKind> KindsOf(RoleSet roles, RoleScheme scheme) => roles.AsEnumerable().Select(letter => scheme[letter].Kind).Distinct().Order();
}
