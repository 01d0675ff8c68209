using Raci.Formats;

namespace Raci.Core.Tests.Corpus;

/// <summary>Documents such as people write, each with what should come out beside it. A new quirk is a new pair of files.</summary>
public sealed class CorpusTests
{
    public static IEnumerable<object[]> Documents => CorpusDocument.Names.Select(name => (object[])[name]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_gives_what_a_person_says(string name)
    {
        var document = CorpusDocument.Open(name);

        var result = document.Read();

        if (document.Expectation.Against(result) is { } finding)
            Assert.Fail(document.Difference(result, finding));
    }

    [Fact]
    public void Every_document_has_an_expectation_and_every_expectation_a_document() => Assert.Equal(CorpusDocument.Names, CorpusDocument.Expected);

    [Fact]
    public void There_are_documents_of_many_kinds()
    {
        var documents = CorpusDocument.Names.Select(CorpusDocument.Open).ToList();

        Assert.True(documents.Count >= 80, $"There are {documents.Count} documents.");
        Assert.True(documents.Count(document => document.Expectation.IsRefusal) >= 15, "Fewer than 15 documents have to be refused.");
        var languages = documents.Select(document => document.Name[..document.Name.IndexOf('-', StringComparison.Ordinal)]).Distinct().ToList();
        Assert.True(languages.Count >= 10, $"The languages are {string.Join(", ", languages)}.");
        Assert.All(languages, language => Assert.Matches("^[a-z]{2}$", language));
        Assert.All([".md", ".csv", ".tsv", ".html", ".json", ".yaml", ".xlsx.txt"], extension => Assert.Contains(documents, document => document.Name.EndsWith(extension, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_expectation_tells_a_wrong_letter_party_phase_remark_and_warning_from_the_right_one()
    {
        var result = MatrixFormats.Markdown.Reader!.Read("## Build\n\n| Activity | Client | Shop |\n|---|---|---|\n| Pay | R (veto) | later |\n| Ship | A | R |\n"u8.ToArray());

        const string Right = "parties: Client, Shop\nBuild / Pay: Client R (veto), Shop — (later)\nBuild / Ship: Client A, Shop R\n--\nerror RACI1003 (5,20)";
        Assert.Null(Expectation.Parse(Right).Against(result));
        Assert.Null(Expectation.Parse(Right.Replace("RACI1003 (5,20)", "? (5)", StringComparison.Ordinal)).Against(result));
        Assert.All(
            [("R (veto)", "A (veto)"), ("(veto)", "(vote)"), (", Shop\n", "\n"), ("Build /", "(untitled) /"), ("Pay", "Play"), ("error", "warning"), ("(5,20)", "(5,19)"), ("RACI1003", "RACI1004"), ("parties", "language: fr\nparties"), ("\n--\nerror RACI1003 (5,20)", ""), ("Build / Ship: Client A, Shop R\n", ""), ("Client, Shop", "Shop, Client")],
            slip => Assert.NotNull(Expectation.Parse(Right.Replace(slip.Item1, slip.Item2, StringComparison.Ordinal)).Against(result)));
    }
}
