using Raci.Collections;

namespace Raci.Comparison.Translating;

/// <summary>What was found so far.</summary>
internal sealed class FindingList
{
    private const int MostShown = 40;

    private readonly List<TranslationFinding> _findings = [];

    /// <summary>Gets what stands for an empty cell.</summary>
    public static Wording Nothing { get; } = new("nothing");

    /// <summary>Adds a finding.</summary>
    /// <param name="entry">What it is.</param>
    /// <param name="source">Where in the source.</param>
    /// <param name="translation">Where in the translation.</param>
    /// <param name="seen">What was seen, for the places of the wording.</param>
    public void Add(DiagnosticDescriptor entry, TranslationPlace source, TranslationPlace translation, params ReadOnlySpan<object> seen) =>
        _findings.Add(new(entry.At(translation.Location, seen), source, translation));

    /// <summary>Adds a finding.</summary>
    public void Add(TranslationFinding finding) => _findings.Add(finding);

    /// <summary>Adds the findings of another list behind those of this one.</summary>
    public void Add(FindingList other) => _findings.AddRange(other._findings);

    /// <summary>Gets all findings.</summary>
    public ValueList<TranslationFinding> ToValueList() => _findings.ToValueList();

    /// <summary>Gets words of a document, shortened, for a wording that is made of several.</summary>
    public static string Quote(Text words)
    {
        var text = words.ToString();
        var end = char.IsHighSurrogate(text.Length > MostShown ? text[MostShown - 2] : ' ') ? MostShown - 2 : MostShown - 1;
        return text.Length > MostShown ? $"'{text[..end]}…'" : $"'{text}'";
    }
}
