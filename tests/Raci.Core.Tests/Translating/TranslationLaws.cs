using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Comparison;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Translating;

public sealed class TranslationLaws
{
    [Fact]
    public void A_matrix_and_its_translation_do_not_differ() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        Assert.Empty(Translations.Compare(matrix, OtherWords.Of(matrix)));
        Assert.Empty(Translations.Compare(OtherWords.Of(matrix), matrix));
    });

    [Fact]
    public void A_matrix_does_not_differ_from_itself() => Law.Holds(Matrices.Arbitrary, matrix => Assert.Empty(Translations.Compare(matrix, matrix)));

    [Fact]
    public void Other_roles_in_one_cell_are_one_finding_with_both_places() => Law.Holds(Matrices.RowOf, pair =>
    {
        var row = pair.Matrix.Rows[pair.Row];
        var party = pair.Row % pair.Matrix.Parties.Count;
        var translation = OtherWords.Of(pair.Matrix);
        var other = translation.Parties[party];
        var letter = pair.Matrix.Scheme.Roles[pair.Row % pair.Matrix.Scheme.Roles.Count].ToRoleSet();
        var roles = row.Activity[pair.Matrix.Parties[party]];
        var changed = translation.Assign(row.Place, other, roles.Overlaps(letter) ? roles.Except(letter) : roles.Union(letter));

        var finding = Assert.Single(Translations.Compare(pair.Matrix, changed));

        Assert.Equal("RACI4001", finding.Id);
        Assert.Equal((row.Place, pair.Matrix.Parties[party].Name), (finding.Source.Place, finding.Source.Party));
        Assert.Equal((row.Place, other.Name), (finding.Translation.Place, finding.Translation.Party));
    });

    [Fact]
    public void A_row_that_is_missing_is_one_finding() => Law.Holds(Matrices.RowOf, pair =>
    {
        var row = pair.Matrix.Rows[pair.Row];
        var finding = Assert.Single(Translations.Compare(pair.Matrix, OtherWords.Of(pair.Matrix).Remove(row.Place)));

        // Of rows next to each other with the same roles, one of the others may be told.
        Assert.Equal("RACI4002", finding.Id);
        Assert.Equal(row.Place.Phases, finding.Source.Place!.Value.Phases);
        Assert.Equal(LettersOf(pair.Matrix, row.Place), LettersOf(pair.Matrix, finding.Source.Place!.Value));
    });

    [Fact]
    public void A_row_that_is_extra_is_one_finding() => Law.Holds(Matrices.RowOf, pair =>
    {
        var finding = Assert.Single(Translations.Compare(pair.Matrix.Remove(pair.Matrix.Rows[pair.Row].Place), OtherWords.Of(pair.Matrix)));

        Assert.Equal("RACI4002", finding.Id);
        Assert.Equal(LettersOf(pair.Matrix, pair.Matrix.Rows[pair.Row].Place), LettersOf(pair.Matrix, finding.Translation.Place!.Value));
    });

    [Fact]
    public void A_phase_that_is_missing_is_one_finding() => Law.Holds(
        Arb.From(Matrices.Arbitrary.Generator.Where(matrix => matrix.Phases.Count > 0), matrix => Matrices.Shrink(matrix).Where(smaller => smaller.Phases.Count > 0)),
        matrix =>
        {
            var flat = matrix.WithPhases(matrix.Phases.Select(phase => phase.WithPhases([]).WithNotes([])).ToValueList());
            var place = Place.OfPhase(flat.Rows.Count % flat.Phases.Count);

            Assert.Equal("RACI4003", Assert.Single(Translations.Compare(flat, OtherWords.Of(flat).Remove(place))).Id);
            Assert.Equal("RACI4003", Assert.Single(Translations.Compare(flat.Remove(place), OtherWords.Of(flat))).Id);
        });

    private static string LettersOf(Matrix matrix, Place place) =>
        string.Join('|', matrix.Parties.Select(party => matrix.Rows.First(row => row.Place == place).Activity[party]));
}
