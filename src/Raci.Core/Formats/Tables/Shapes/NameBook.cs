using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Tables.Shapes;

/// <summary>The names of a document, by which it is decided whether "A/B" and "Ana and Ben" are one party or two.</summary>
internal sealed class NameBook
{
    private static readonly char[] Marks = ['*', '†', '‡', '§', '¶', ' '];

    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Adds a heading of a column, or of a row, of a party.</summary>
    public void AddHeading(string heading) => _headings.Add(Vocabulary.Fold(heading));

    /// <summary>Adds the names of a cell that stand alone between commas.</summary>
    public void AddNames(Text cell)
    {
        foreach (var part in NameList.Split(cell))
        {
            if (part.Length <= 80 && NameList.Unjoin(part).Count == 1)
                _alone.Add(Vocabulary.Fold(part.ToString().TrimEnd(Marks)));
        }
    }

    /// <summary>Tells whether a name stands alone somewhere.</summary>
    public bool IsKnown(Text name)
    {
        var folded = Vocabulary.Fold(name.ToString());
        return _alone.Contains(folded) || _headings.Contains(folded);
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
