using Raci.Collections;
using static Raci.DiagnosticCatalogue;

namespace Raci.Analysis;

/// <summary>Checks what a matrix says: asks the rules of a profile.</summary>
public static class MatrixCheck
{
    // How a scheme is said to lack roles, in the order of the kinds.
    private static readonly KeyValuePair<RoleKind, string>[] Parts =
    [
        new(RoleKind.Performs, "performs"), new(RoleKind.Answers, "answers"), new(RoleKind.Advises, "is consulted"), new(RoleKind.Informed, "is informed"),
    ];

    /// <summary>Checks a matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="profile">The rules to ask; <see cref="Profile.Default"/> by default.</param>
    /// <param name="sources">Where its rows and cells came from; without them, places are told in words.</param>
    /// <returns>The findings: those about the whole matrix and about parties first, then in document order.</returns>
    public static ValueList<Finding> Find(Matrix matrix, Profile? profile = null, Sources? sources = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var subject = new CheckedMatrix(matrix, sources ?? Sources.None);
        var findings = new List<Finding>();
        var idle = new List<Rule>();
        foreach (var choice in (profile ?? Profile.Default).Rules)
        {
            if (choice.Rule.AppliesTo(matrix.Scheme))
                findings.AddRange(choice.Rule.Find(new RuleContext(subject, choice)));
            else
                idle.Add(choice.Rule);
        }

        if (idle.Count > 0)
            findings.Add(new Finding(RulesNotApplied.At(SourceLocation.None, matrix.Scheme, LackingIn(matrix.Scheme, idle), new Wording(string.Join(", ", idle.Select(rule => rule.Id))))));
        return ValueList.Create<Finding>(new FindingOrder(matrix.Parties).Sort(WithoutRepeated(findings, profile ?? Profile.Default)));
    }

    /// <summary>Checks the matrix that came of reading a document; where none came of it, there are no findings.</summary>
    /// <param name="result">What came of reading.</param>
    /// <param name="profile">The rules to ask; <see cref="Profile.Default"/> by default.</param>
    public static ValueList<Finding> Find(ReadResult result, Profile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Matrix is null ? [] : Find(result.Matrix, profile, result.Sources);
    }

    // Of the kinds that the scheme lacks, those that would give a rule something to judge: alone, else together with others.
    private static Wording LackingIn(RoleScheme scheme, List<Rule> idle)
    {
        var lacking = Parts.Where(part => scheme.RolesOf(part.Key).IsEmpty).ToList();
        var missed = lacking.Where(part => idle.Exists(rule => IsMissed(part.Key, rule))).ToList();
        return new(string.Join(" or ", (missed.Count > 0 ? missed : lacking).Select(part => part.Value).DefaultIfEmpty("plays the part")));

        bool IsMissed(RoleKind kind, Rule rule) => rule.AppliesTo(With(scheme, [kind]))
            || !(lacking.Exists(other => rule.AppliesTo(With(scheme, [other.Key]))) || rule.AppliesTo(With(scheme, lacking.Select(other => other.Key).Where(other => other != kind))));
    }

    private static RoleScheme With(RoleScheme scheme, IEnumerable<RoleKind> kinds) =>
        scheme.WithRoles([.. scheme.Roles, .. RoleSet.All.Except(scheme.Letters).Zip(kinds, (letter, kind) => new Role(letter, letter.ToString(), kind))]);

    // One cause, one finding: a rule's finding takes away those of others that only repeat it.
    private static List<Finding> WithoutRepeated(List<Finding> findings, Profile profile)
    {
        var repeated = new HashSet<(string, Place?, string?)>();
        foreach (var choice in profile.Rules)
        {
            if (choice.Rule.Silences.Count == 0)
                continue;
            foreach (var finding in findings.Where(finding => finding.Id == choice.Rule.Id))
            {
                foreach (var id in choice.Rule.Silences)
                    repeated.Add((id, finding.Place, finding.Party?.Name));
            }
        }

        if (repeated.Count > 0)
            findings.RemoveAll(finding => repeated.Contains((finding.Id, finding.Place, finding.Party?.Name)));
        return findings;
    }
}
