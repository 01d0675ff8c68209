using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>The names of a document, by which it is decided whether "A/B" and "Ana and Ben" are one party or two, and which spelling of a name counts.</summary>
internal sealed class NameBook
{
    private static readonly char[] Marks = ['*', '†', '‡', '§', '¶', ' '];

    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly NameSpellings _spellings = new();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Adds a heading of a column, or of a row, of a party.</summary>
    public void AddHeading(string heading) => _headings.Add(Vocabulary.Fold(heading));

    /// <summary>Adds the names of a cell that stand alone between commas.</summary>
    public void AddNames(Text cell)
    {
        foreach (var part in NameList.Split(cell))
        {
            if (part.Length <= 80 && NameList.Unjoin(part).Count == 1 && NameList.Undot(part).Count == 1)
                _spellings.Add(part.Slice(0, part.ToString().TrimEnd(Marks).Length));
        }
    }

    /// <summary>Tells whether a name stands alone somewhere.</summary>
    public bool IsKnown(Text name)
    {
        var folded = Vocabulary.Fold(name.ToString());
        return _spellings.Contains(folded) || _headings.Contains(folded);
    }

    /// <summary>Gets the name that another is a slip of, and says so once; the name itself where it is none.</summary>
    public Text Spelled(Text name, SourceLocation location, DiagnosticList diagnostics)
    {
        if (_spellings.Meant(name) is not { } meant)
            return name;
        if (_told.Add(Vocabulary.Fold(name.ToString())))
            diagnostics.Add(SimilarParty.At(location, name, meant, 1, meant));
        return meant;
    }

    /// <summary>Gets the names of a text of a cell: one or several.</summary>
    /// <param name="text">A line of the cell.</param>
    /// <param name="location">Where the cell stands.</param>
    /// <param name="diagnostics">Where to say that names were taken apart without a sign for it.</param>
    public List<Text> NamesOf(Text text, SourceLocation location, DiagnosticList diagnostics)
    {
        var names = new List<Text>();
        foreach (var part in NameList.Split(text))
        {
            // A dot stands inside names too, so that it parts only names that stand alone elsewhere.
            if (NameList.Undot(part) is { Count: > 1 } dotted && dotted.TrueForAll(IsKnown))
            {
                names.AddRange(dotted);
                continue;
            }

            var joined = NameList.Unjoin(part);
            if (joined.Count == 1 || _headings.Contains(Vocabulary.Fold(part.ToString())) || !joined.TrueForAll(name => PartyName.MayBe(name.ToString())))
            {
                names.Add(part);
                continue;
            }

            names.AddRange(joined);
            if (!joined.Exists(IsKnown) && _told.Add(part.ToString()))
                diagnostics.Add(JoinedNames.At(location, part, string.Join(", ", joined)));
        }

        return names;
    }
}
