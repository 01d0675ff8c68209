using Raci.Collections;
using Raci.Comparison;
using Raci.Core.Tests.Conventions;
using Raci.Core.Tests.Readme;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Translating;

/// <summary>The code of the page about translations, run on the documents of that page.</summary>
[Collection(nameof(ReadmeFolder))]
public sealed class TranslationSamples : IDisposable
{
    private static readonly MarkdownFence[] Fences = [.. MarkdownFence.Of(File.ReadAllText(Repository.PathOf("docs", "translations.md")))];

    private static readonly string[] Names = ["Compare translations", "Correct a translation"];

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

        #region Correct a translation
        MarkdownDocument page = MarkdownDocument.Parse(File.ReadAllBytes("plan.de.md"));
        ValueList<PlacedAssignment> corrections = Translations.Corrections(source, translation);
        File.WriteAllBytes("plan.de.md", page.Assign(corrections).ToBytes());

        Matrix corrected = translation.Matrix!.Assign(corrections);
        #endregion

        Assert.Equal("phase 1, row 1, Acme: C", string.Join("; ", corrections));
        Assert.Equal(corrected, MatrixFile.Read("plan.de.md"));
    }

    [Fact]
    public void The_page_shows_the_code_that_runs()
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests", "Raci.Core.Tests", "Translating", "TranslationSamples.cs"));
        var samples = Names.Select(name => string.Join('\n', lines
            .SkipWhile(line => line.Trim() != $"#region {name}").Skip(1).TakeWhile(line => line.Trim() != "#endregion").Select(line => line.Length < 8 ? "" : line[8..])));
        Assert.Equal(samples, Fences.Where(fence => fence.Info == "csharp").Select(fence => fence.Text));
    }
}
