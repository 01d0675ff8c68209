using Raci.Comparison;
using Raci.Core.Tests.Conventions;
using Raci.Core.Tests.Readme;

namespace Raci.Core.Tests.Translating;

/// <summary>The code of the page about translations, run on the documents of that page.</summary>
[Collection(nameof(ReadmeFolder))]
public sealed class TranslationSamples : IDisposable
{
    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Repository.PathOf("docs", "translations.md")))];

    private readonly ReadmeFolder _folder = new();

    // What the sample prints is read here and not on the terminal.
    private StringWriter Console { get; } = new();

    public void Dispose()
    {
        Console.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Two_documents_are_compared()
    {
        foreach (var document in Fences.Where(fence => fence.Info.StartsWith("markdown ", StringComparison.Ordinal)))
            File.WriteAllText(document.Info["markdown ".Length..], document.Text);

        #region Compare translations
        ReadResult source = MatrixFile.TryRead("plan.fr.md");
        ReadResult translation = MatrixFile.TryRead("plan.de.md");
        foreach (TranslationFinding finding in Translations.Compare(source, translation))
            Console.WriteLine($"{finding.Id} {finding.Source} {finding.Translation}: {finding.Message}");
        #endregion

        Assert.Contains("RACI4001 plan.fr.md(7,39) plan.de.md(7,46): the row 'Den Service auswählen' has 'Acme' for 'Acme' where the source has C", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_shows_the_code_that_runs()
    {
        var sample = File.ReadAllLines(Repository.PathOf("tests", "Raci.Core.Tests", "Translating", "TranslationSamples.cs"))
            .SkipWhile(line => line.Trim() != "#region Compare translations").Skip(1).TakeWhile(line => line.Trim() != "#endregion").Select(line => line[8..]);
        Assert.Equal(string.Join('\n', sample), Fences.Single(fence => fence.Info == "csharp").Text);
    }
}
