using Raci.Formats.Tables.Cells;

namespace Raci.Formats.Tables.Shapes;

/// <summary>A line of prose: an item of a list, words set off like a heading, or anything else.</summary>
/// <remarks>Markup is read only of lines that tell something: it costs many times the line.</remarks>
/// <param name="source">The line as it stands.</param>
/// <param name="content">Its words with their markup, without a bullet; empty for lines of code and quotes.</param>
/// <param name="location">Where the words start.</param>
/// <param name="toText">Makes a text of words with markup.</param>
internal sealed class ProseLine(string source, string content, SourceLocation location, Func<string, SourceLocation, Text> toText)
{
    private const int Longest = 400;
    private const int LongestLabel = 60;
    private const int LongestHeading = 100;
    private const int LevelOfWords = 100;
    private const int MostIndent = 400;

    private static readonly string[] Separators = [": ", "： ", "：", " – ", " — ", " - ", " → ", " -> ", " => ", " = "];

    private readonly string _plain = WithoutMarkup(content);
    private Text? _text;

    /// <summary>Gets the line as it stands.</summary>
    public string Source => source;

    /// <summary>Gets where its words start.</summary>
    public SourceLocation Location => location;

    /// <summary>Gets its words, without a bullet.</summary>
    public Text Text => _text ??= content.Length == 0 ? default : toText(content, location);

    /// <summary>Gets its words without markup, as they can be had without making a text.</summary>
    public string Plain => _plain;

    /// <summary>Gets how many of its words' characters are bold at its start; zero where it starts otherwise.</summary>
    public int BoldLength => content.Length > 4 && content[..2] is "**" or "__" && content.IndexOf(content[..2], 2, StringComparison.Ordinal) is > 2 and var end ? WithoutMarkup(content[2..end]).Length : 0;

    /// <summary>Gets whether it has words.</summary>
    public bool IsEmpty => _plain.Length == 0;

    /// <summary>Gets whether it is an item of a list.</summary>
    public bool IsItem { get; } = content.Length > 0 && content.Length < source.AsSpan().Trim().Length;

    /// <summary>Gets how far it is set in.</summary>
    public int Indent { get; } = IndentOf(source);

    /// <summary>Gets whether it is short enough to be a heading, and no sentence.</summary>
    public bool MayBeHeading => _plain.Length is > 0 and < LongestHeading && _plain[^1] is not ('.' or ';' or '!') && content[0] != '[';

    /// <summary>Gets whether it is bold from end to end, or ends with a colon.</summary>
    public bool IsHeading => !IsItem && _plain.Length is > 0 and < LongestHeading && (IsBold || (_plain.Length > 1 && _plain[^1] is ':' or '：'));

    /// <summary>Gets whether it says who has which part.</summary>
    public bool Tells => EndingIn(_plain) is not null || HasRoleLabel;

    /// <summary>Gets whether it is bold from end to end.</summary>
    public bool IsBold => content.Length > 4 && content[..2] is "**" or "__" && content.EndsWith(content[..2], StringComparison.Ordinal) && content.IndexOf(content[..2], 2, StringComparison.Ordinal) == content.Length - 2;

    private bool HasRoleLabel => ApartIn(_plain) is var (at, _) && RoleLabel.AllOf(_plain[..at]).Count > 0;

    /// <summary>Gets the line as a heading, below those of the document and, in a list, by how far it is set in.</summary>
    public OutlineItem.Heading ToHeading() =>
        new(LevelOfWords + (IsItem ? 1 + Math.Min(Indent, MostIndent) : 0), Text.OfNormal(TextRules.Fold(Text.ToString().TrimEnd(':', '：'))), source, location);

    /// <summary>Tells whether prose may say anything at all: rules and signs do not.</summary>
    public static bool MayTell(string source)
    {
        foreach (var c in source)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>Takes prose apart into lines; those of code and quotes are none.</summary>
    public static List<ProseLine> Of(OutlineItem.Prose prose, Func<string, SourceLocation, Text> toText)
    {
        var lines = new List<ProseLine>();
        var isCode = false;
        var sources = TextRules.WithLineFeeds(prose.Source).Split('\n');
        for (var i = 0; i < sources.Length; i++)
        {
            var line = sources[i].Trim();
            var isFence = line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal);
            isCode ^= isFence;
            var content = isFence || isCode || line.Length is 0 or > Longest || line[0] is '>' or '|' or '<' || line.Contains("]:", StringComparison.Ordinal) ? "" : WithoutBullet(line);
            var column = Math.Max(0, content.Length == 0 ? 0 : sources[i].IndexOf(content, StringComparison.Ordinal)) + 1;
            var location = !prose.IsVerbatim ? prose.Location : SourceLocation.At(prose.Location.Line + i, i == 0 ? prose.Location.Column + column - 1 : column);
            lines.Add(new ProseLine(sources[i], content, location, toText));
        }

        return lines;
    }

    /// <summary>Gets the roles at the end of the line, behind a separator or in brackets, and the words before them; null where there are none, or several names each with its own.</summary>
    public (Text Words, string Cell)? EndingWithRoles() =>
        EndingIn(_plain) is not null && !NamedParts.AreSeveral(NamedParts.Find(_plain)) && EndingIn(Text.ToString()) is var (length, cell) ? (Text.Slice(0, length), cell) : null;

    /// <summary>Gets the names of a line that says of several which roles they have, and nothing else; none where it is another.</summary>
    public List<(Text Words, string Cell)> NamesWithRoles()
    {
        if (!NamedParts.AreSeveral(NamedParts.Find(_plain)) || NamedParts.Find(Text.ToString()) is not { } parts || parts.Exists(part => LettersOf(part.Cell).IsEmpty))
            return [];
        return parts.ConvertAll(part => (Text.Slice(part.Start, part.Length), part.Cell));
    }

    /// <summary>Gets the name of a role before the first separator and the words behind it; null where there is none.</summary>
    public (Text Label, Text Words)? RoleAndWords() =>
        HasRoleLabel && ApartIn(Text.ToString()) is var (at, start) && Text.Slice(start, Text.Length - start) is { IsEmpty: false } words ? (Text.Slice(0, at), words) : null;

    /// <summary>Gets the letters of roles written as a cell; none where it is no such cell.</summary>
    public static RoleSet LettersOf(string cell)
    {
        var parsed = RoleCell.Parse(cell);
        if (parsed.Kind is RoleCellKind.Letters or RoleCellKind.Annotated)
            return !cell.AsSpan(0, 1).ContainsAnyInRange('a', 'z') && RoleScheme.Drasci.Letters.IsSupersetOf(parsed.Roles) ? parsed.Roles : RoleSet.None;
        if (parsed.Kind == RoleCellKind.Empty)
            return RoleSet.None;
        if (RoleNotation.Read(cell, RoleWordTable.OfLanguages) is { Kind: not RoleFindingKind.Ambiguous } found)
            return RoleScheme.Drasci.Letters.IsSupersetOf(found.Roles) ? found.Roles : RoleSet.None;
        var words = RoleLabel.AllOf(cell);
        return words.Exists(label => label.IsAmbiguous || (label.Letter != 0 && char.IsAsciiLetterLower(cell[0]))) ? RoleSet.None : words.Aggregate(RoleSet.None, (all, label) => label.LetterIn(RoleScheme.Drasci) is var letter && letter != 0 ? all | RoleSet.Of(letter) : all);
    }

    /// <summary>Gets the roles at the end of words and how many characters stand before them; null where there are none.</summary>
    public static (int Length, string Cell)? EndingIn(string plain)
    {
        if (plain.Length == 0 || plain[^1] is '.' or ',')
            return null;
        var narrow = RoleLabel.Narrow(plain);
        if (narrow.Length > 3 && narrow[^1] is ')' or ']' && narrow.LastIndexOfAny(['(', '[']) is > 0 and var open && IsRoles(narrow[(open + 1)..^1]))
            return (open, narrow[(open + 1)..^1]);
        foreach (var separator in Separators)
        {
            var at = plain.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsRoles(plain[(at + separator.Length)..]))
                return (at, plain[(at + separator.Length)..].Trim());
        }

        return null;
    }

    /// <summary>Gets where the first separator of words stands and where it ends; null where there is none near their start.</summary>
    public static (int At, int End)? ApartIn(string plain)
    {
        foreach (var separator in Separators)
        {
            var at = plain.IndexOf(separator, 0, Math.Min(plain.Length, LongestLabel + separator.Length), StringComparison.Ordinal);
            if (at > 0)
                return (at, at + separator.Length);
        }

        return null;
    }

    private static bool IsRoles(string cell) => cell.Trim() is { Length: > 0 and < LongestLabel } words && !LettersOf(words).IsEmpty;

    private static string WithoutMarkup(string content) => content.AsSpan().ContainsAny('*', '`', '_')
        ? content.Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Trim()
        : content;

    private static int IndentOf(string source)
    {
        var indent = 0;
        foreach (var c in source)
        {
            if (c is not (' ' or '\t'))
                return indent;
            indent += c == '\t' ? 4 : 1;
        }

        return indent;
    }

    private static string WithoutBullet(string line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '+' or '•' or '–' or '—' or '·' or '◦' or '▪' && line[1] is ' ' or '\t')
            return line[2..].TrimStart();
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? line[(digits + 2)..].TrimStart() : line;
    }
}
