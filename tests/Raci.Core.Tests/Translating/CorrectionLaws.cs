using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Comparison;
using Raci.Core.Tests.Generators;
using Raci.Core.Tests.Markdown;
using Raci.Core.Tests.Markdown.Editing;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Translating;

/// <summary>After the corrections of a translation its roles are those of the source, and all else is as it was.</summary>
public sealed class CorrectionLaws
{
    [Fact]
    public void After_the_corrections_all_roles_are_those_of_the_source() => Law.Holds(Arb.From(Drifted), pair =>
    {
        var findings = Translations.Compare(pair.Source, pair.Translation);
        var corrected = pair.Translation.Assign(Translations.Corrections(Read(pair.Source), Read(pair.Translation)));

        Assert.DoesNotContain(Translations.Compare(pair.Source, corrected), finding => finding.Id == "RACI4001");
        // Where hardly a cell of a row is left as it was, another row may be taken for it, and one told as missing.
        if (findings.All(finding => finding.Id == "RACI4001"))
            Assert.Equal(TranslationOf(pair.Source), corrected);
    });

    [Fact]
    public void A_translation_whose_roles_are_those_of_the_source_has_no_corrections() =>
        Law.Holds(Matrices.Arbitrary, matrix => Assert.Empty(Translations.Corrections(Read(matrix), Read(OtherWords.Of(matrix)))));

    [Fact]
    public void After_the_corrections_of_a_page_all_other_lines_are_as_they_were() => Law.Holds(Arb.From(DriftedPages), pair =>
    {
        var (source, page) = (new MarkdownReader().Read(pair.Source), MarkdownDocument.Parse(pair.Translation));
        var corrections = Translations.Corrections(source, Read(page));
        var expected = page.Matrix.Assign(corrections);
        // A party whose letters all go is read as none.
        if (expected.Parties.Any(party => expected.Rows.All(row => row.Activity[party].IsEmpty)))
            return;

        var corrected = page.Assign(corrections);

        Assert.Equal(expected, corrected.Matrix);
        Assert.True(Lines.CountChanged(pair.Translation, corrected.ToString()) <= corrections.Select(cell => cell.Place).Distinct().Count());
        Assert.Empty(Translations.Corrections(source, Read(corrected)));
        Assert.DoesNotContain(Translations.Compare(source, Read(corrected)), finding => finding.Id == "RACI4001");
    });

    private static Gen<(Matrix Source, Matrix Translation)> Drifted { get; } =
        from source in TameMatrices.Any
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (source, Drift(TranslationOf(source), new Random(seed)));

    private static Gen<(string Source, string Translation)> DriftedPages { get; } =
        // A scheme that letters alone tell would change with them; pages whose matrix stands in their front matter are not edited.
        from source in TameMatrices.Any.Where(matrix => matrix.Scheme == RoleScheme.Raci)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        let random = new Random(seed)
        from emphasis in Gen.Elements(Enum.GetValues<RoleEmphasis>())
        from padding in Gen.Elements(true, false)
        let translation = Page.Write(WithOtherRows(Drift(WithOtherNames(source), random), random), new MarkdownOptions { Emphasis = emphasis, Padding = padding })
        where !translation.Contains("\nraci:\n", StringComparison.Ordinal)
        select (Page.Write(source), translation);

    // In the words of another language, that are in nothing those of the source.
    private static Matrix TranslationOf(Matrix source) => OtherWords.Of(source).WithScheme(source.Scheme);

    private static Matrix WithOtherNames(Matrix source) =>
        source.Rows.Aggregate(source, (matrix, row) => matrix.Replace(row.Place, row.Activity.WithName(OtherWords.Of(row.Activity.Name))));

    private static Matrix Drift(Matrix matrix, Random random)
    {
        var letters = matrix.Scheme.Letters.ToString(matrix.Scheme);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var (row, party) = (matrix.Rows[random.Next(matrix.Rows.Count)], matrix.Parties[random.Next(matrix.Parties.Count)]);
            var roles = Enumerable.Range(0, random.Next(3)).Aggregate(RoleSet.None, (set, _) => set | RoleSet.Of(letters[random.Next(letters.Length)]));
            matrix = matrix.Assign(new PlacedAssignment(row.Place, row.Activity.AssignmentOf(party).WithRoles(roles)));
        }

        return matrix;
    }

    // Rows that one of the two lacks stay so.
    private static Matrix WithOtherRows(Matrix matrix, Random random) => random.Next(4) switch
    {
        0 => matrix.Remove(matrix.Rows[random.Next(matrix.Rows.Count)].Place),
        1 => matrix.Insert(matrix.Rows[random.Next(matrix.Rows.Count)].Place, new Activity("Zusätzlich prüfen", (matrix.Parties[0].Name, "R"))),
        _ => matrix,
    };

    private static ReadResult Read(MarkdownDocument page) => new(page.Matrix, page.Diagnostics, page.Sources);

    private static ReadResult Read(Matrix matrix) => new(matrix, [], Sources.None);
}
