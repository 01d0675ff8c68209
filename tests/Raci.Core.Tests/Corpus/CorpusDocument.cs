using System.Text;
using Raci.Core.Tests.Formats.Examples;
using Raci.Formats;

namespace Raci.Core.Tests.Corpus;

/// <summary>A document of the corpus, with what a person says should come out.</summary>
internal sealed class CorpusDocument
{
    private const string ExpectedExtension = ".expected";
    private const string WorkbookExtension = ".xlsx.txt";
    private static readonly string Folder = Repository.PathOf("tests", "Raci.Core.Tests", "Corpus");

    private CorpusDocument(string name)
    {
        Name = name;
        Text = File.ReadAllText(Path.Combine(Folder, name));
        Expectation = Expectation.Parse(File.ReadAllText(Path.Combine(Folder, name + ExpectedExtension)));
    }

    /// <summary>Gets the names of all documents, in order; the code and the guide of the folder are none.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Files.Where(file => !file.EndsWith(ExpectedExtension, StringComparison.Ordinal))];

    /// <summary>Gets the names of the documents for which there are expectations.</summary>
    public static IReadOnlyList<string> Expected { get; } = [.. Files.Where(file => file.EndsWith(ExpectedExtension, StringComparison.Ordinal)).Select(file => file[..^ExpectedExtension.Length])];

    public string Name { get; }

    public string Text { get; }

    public Expectation Expectation { get; }

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file))
        .Where(file => file != "README.md" && !file.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static CorpusDocument Open(string name) => new(name);

    public ReadResult Read()
    {
        var isWorkbook = Name.EndsWith(WorkbookExtension, StringComparison.Ordinal);
        Assert.True(MatrixFormats.BuiltIn.FindByPath(isWorkbook ? Name[..^".txt".Length] : Name, out var format), $"No format has the extension of {Name}.");
        var bytes = isWorkbook ? ExampleBook.Of("xlsx", Text.TrimEnd('\n')) : File.ReadAllBytes(Path.Combine(Folder, Name));
        return format.Reader!.Read(bytes);
    }

    /// <summary>Gets the message of a failing test: the document, what was expected and what came.</summary>
    public string Difference(ReadResult result, string finding)
    {
        var message = new StringBuilder($"{Name}: {finding}\n");
        var number = 0;
        foreach (var line in Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            message.Append($"{++number,3}  {line}\n");
        return message.Append($"\nexpected\n{Expectation.Text}\nactual\n{Summary.Of(result)}\n").ToString();
    }
}
