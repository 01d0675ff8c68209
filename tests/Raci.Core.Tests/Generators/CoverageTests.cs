using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;

namespace Raci.Core.Tests.Generators;

/// <summary>How much of what the generators make is of each kind: a law about a kind that hardly comes up says little.</summary>
public sealed class CoverageTests
{
    private const int Cases = 2000;

    private static readonly (string Kind, double LeastPercent, Func<Matrix, bool> Is)[] Kinds =
    [
        ("no party", 5, matrix => matrix.Parties.Count == 0),
        ("more parties than letters", 1, matrix => matrix.Parties.Count > 26),
        ("a heading that is not the name", 30, matrix => matrix.Parties.Any(party => party.Heading != party.Name)),
        ("all headings with the word for role", 5, matrix => matrix.Parties.Count > 1 && matrix.Parties.All(party => party.Heading != party.Name && party.Heading.ToString().StartsWith('R'))),
        ("a party called like a number or an attribute", 5, matrix => matrix.Parties.Any(party => Pieces.LikeColumns.Contains(party.Name))),
        ("no row", 20, matrix => matrix.Rows.Count == 0),
        ("rows and parties", 40, matrix => matrix.Rows.Count > 0 && matrix.Parties.Count > 0),
        ("equal rows", 2, matrix => matrix.Rows.DistinctBy(row => row.Activity).Count() < matrix.Rows.Count),
        ("an activity without a name", 10, matrix => matrix.Rows.Any(row => row.Activity.Name.IsEmpty)),
        ("nested phases", 25, matrix => matrix.Phases.Any(phase => phase.Phases.Count > 0)),
        ("five levels", 2, matrix => matrix.Rows.Any(row => row.Place.Phases.Count == Phase.MostLevels)),
        ("equal phases beside each other", 5, matrix => AllPhases(matrix).Any(phase => HasTwins(phase.Phases)) || HasTwins(matrix.Phases)),
        ("an empty phase", 10, matrix => AllPhases(matrix).Any(phase => phase == new Phase(phase.Title))),
        ("an empty phase below another", 2, matrix => AllPhases(matrix).Any(phase => phase.Phases.Any(inner => inner == new Phase(inner.Title)))),
        ("a phase without a title", 10, matrix => AllPhases(matrix).Any(phase => phase.Title.IsEmpty)),
        ("a phase whose title has markup", 20, matrix => AllPhases(matrix).Any(phase => !phase.Title.IsPlain)),
        ("rich text in a row", 20, matrix => matrix.Rows.Any(row => !row.Activity.Name.IsPlain)),
        ("a link", 20, matrix => matrix.Title.Runs.Any(run => run.Link is not null) || matrix.Rows.Any(row => row.Activity.Name.Runs.Any(run => run.Link is not null))),
        ("a text as long as a text may be", 1, matrix => TextsOf(matrix).Any(text => text.Length >= 32_765)),
        ("a text that a spreadsheet would run", 5, matrix => TextsOf(matrix).Any(text => text.ToString() is ['=' or '+' or '-' or '@', ..])),
        ("a pipe", 30, matrix => TextsOf(matrix).Any(text => text.ToString().Contains('|', StringComparison.Ordinal))),
        ("a mark with a remark", 5, matrix => Cells(matrix).Any(cell => cell.Mark is not null && !cell.Remark.IsEmpty)),
        ("a phase that names the matrix", 3, matrix => matrix.Phases.Any(phase => Pieces.LikeTitles.Contains(phase.Title.ToString()))),
        ("a remark that looks like roles", 3, matrix => Cells(matrix).Any(cell => Pieces.LikeRoles.Contains(cell.Remark.ToString()))),
        ("an attribute that looks like roles", 5, matrix => matrix.Rows.Any(row => row.Activity.Attributes.Any(attribute => Pieces.LikeRoles.Contains(attribute.Value.ToString())))),
        ("notes of the document", 40, matrix => matrix.Notes.Count > 0),
        ("notes of a phase", 40, matrix => AllPhases(matrix).Any(phase => phase.Notes.Count > 0)),
        ("prose before or after a phase", 40, matrix => AllPhases(matrix).Any(phase => phase.Introduction.Length + phase.Conclusion.Length > 0)),
        ("prose that looks like a matrix", 5, matrix => ProseOf(matrix).Any(prose => prose.Contains("| Activity |", StringComparison.Ordinal))),
        ("prose that looks like front matter", 5, matrix => ProseOf(matrix).Any(prose => prose.StartsWith("---", StringComparison.Ordinal))),
        ("prose with a fence that stays open", 5, matrix => ProseOf(matrix).Any(prose => prose.Contains("~~~", StringComparison.Ordinal) || prose.EndsWith("| R |", StringComparison.Ordinal))),
        ("a legend without columns", 5, matrix => matrix.Legend is { Columns.Count: 0 }),
        ("a legend of four columns", 5, matrix => matrix.Legend is { Columns.Count: 4 }),
        ("a scheme of its own", 15, matrix => !RoleScheme.BuiltIn.Contains(matrix.Scheme)),
        ("another built-in scheme than RACI", 25, matrix => matrix.Scheme != RoleScheme.Raci && RoleScheme.BuiltIn.Contains(matrix.Scheme)),
        ("metadata", 50, matrix => matrix.Metadata.Members.Count > 0),
        ("metadata called raci", 1, matrix => matrix.Metadata["raci"] is not null),
        ("the title in the metadata", 5, matrix => !matrix.Title.IsEmpty && matrix.Metadata["title"]?.Text == matrix.Title.ToString()),
        ("another title in the metadata", 5, matrix => matrix.Metadata["title"]?.Text == "Another title"),
        ("no language", 20, matrix => matrix.Language is null),
    ];

    [Fact]
    public void Each_kind_of_matrix_comes_up_often_enough()
    {
        var matrices = Matrices.Any.Sample(Cases, new Rnd(1, 3), 50).ToList();
        var shares = Kinds.Select(kind => (kind.Kind, kind.LeastPercent, Percent: 100.0 * matrices.Count(kind.Is) / matrices.Count)).ToList();

        Assert.True(
            shares.All(share => share.Percent >= share.LeastPercent),
            string.Join('\n', shares.Select(share => $"{(share.Percent < share.LeastPercent ? "TOO FEW " : "")}{share.Kind}: {share.Percent:0.0} %, at least {share.LeastPercent} %")));
    }

    [Fact]
    public void Every_built_in_scheme_every_letter_and_every_piece_comes_up()
    {
        var matrices = Matrices.Any.Sample(Cases, new Rnd(1, 3), 50).ToList();
        var texts = string.Join('\n', matrices.SelectMany(matrix => TextsOf(matrix).Select(text => text.ToString()).Concat(ProseOf(matrix))));

        Assert.Empty(RoleScheme.BuiltIn.Except(matrices.Select(matrix => matrix.Scheme)));
        Assert.Equal(RoleSet.All, matrices.SelectMany(Cells).Aggregate(RoleSet.None, (letters, cell) => letters | cell.Roles));
        Assert.All(
            Pieces.Words.Concat(Pieces.Delimiters).Concat(Pieces.Formulas).Concat(Pieces.LooksTyped).Concat(Pieces.Scripts).Concat(Pieces.LikeRoles).Concat(Pieces.Lines).Concat(Pieces.LikeOtherBlocks),
            piece => Assert.Contains(piece.Trim(' '), texts, StringComparison.Ordinal));
        Assert.Empty(Pieces.Keys.Except(matrices.SelectMany(matrix => matrix.Metadata.Members.Select(member => member.Name)), StringComparer.Ordinal));
    }

    [Fact]
    public void Tame_matrices_are_tame()
    {
        var matrices = TameMatrices.Any.Sample(Cases, new Rnd(1, 3), 50).ToList();

        Assert.All(matrices, matrix => Assert.True(TameMatrices.IsTame(matrix), Show.Of(matrix)));
        Assert.Contains(matrices, matrix => matrix.Legend is null);
        Assert.Contains(matrices, matrix => matrix.Phases.Any(phase => phase.Phases.Count > 0 && phase.Notes.Count > 0));
        Assert.Contains(matrices, matrix => matrix.Rows.Any(row => row.Activity.Attributes.Count > 0));
    }

    private static IEnumerable<Phase> AllPhases(Matrix matrix) => matrix.Phases.SelectMany(AllPhases);

    private static IEnumerable<Phase> AllPhases(Phase phase) => phase.Phases.SelectMany(AllPhases).Prepend(phase);

    private static bool HasTwins(ValueList<Phase> phases) => phases.Zip(phases.Skip(1)).Any(pair => pair.First == pair.Second) || (phases.Count > 1 && phases[0] == phases[^1]);

    private static IEnumerable<Assignment> Cells(Matrix matrix) => matrix.Rows.SelectMany(row => row.Activity.Assignments.AsEnumerable());

    private static IEnumerable<Text> TextsOf(Matrix matrix) =>
        matrix.Rows.Select(row => row.Activity.Name).Concat(Cells(matrix).Select(cell => cell.Remark)).Concat(matrix.Parties.Select(party => party.Heading))
            .Concat(AllPhases(matrix).Select(phase => phase.Title)).Concat(matrix.Notes.Select(note => note.Text)).Append(matrix.Title);

    private static IEnumerable<string> ProseOf(Matrix matrix) =>
        AllPhases(matrix).SelectMany(phase => (string[])[phase.Introduction, phase.Conclusion]).Append(matrix.Prose.Before).Append(matrix.Prose.After);
}
