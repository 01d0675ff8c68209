using System.Globalization;
using Raci.Collections;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Shape;
using Raci.Formats.Tables;

namespace Raci.Formats.Markdown;

/// <summary>What stands under the front matter's key <c>raci</c>: what a page cannot show of its matrix, in the shape that JSON has.</summary>
/// <remarks>
/// Members that the page shows otherwise than a reader would take them stand alone; where that is not enough the whole matrix stands there, with a fingerprint
/// of the page it was written with. While the page has that fingerprint the matrix is exact; once a person changed the page, the page counts.
/// </remarks>
internal sealed record PageHints
{
    /// <summary>The key of the front matter.</summary>
    public const string Key = "raci";

    private const string MatrixMember = "matrix";
    private const string PageMember = "page";

    // The front matter, its key and the matrix.
    private const int LevelsAround = 3;

    private static readonly (ShapeParts Part, string Name)[] Members =
    [
        (ShapeParts.Title, "title"), (ShapeParts.Language, "language"), (ShapeParts.Headings, "headings"), (ShapeParts.Parties, "parties"),
    ];

    /// <summary>Gets the metadata without the hints.</summary>
    public required MetadataValue Metadata { get; init; }

    /// <summary>Gets what need not be guessed.</summary>
    public ReadingHints Reading { get; init; } = ReadingHints.None;

    /// <summary>Gets the whole matrix; null where the page shows it well enough.</summary>
    public Matrix? Whole { get; init; }

    /// <summary>Gets the fingerprint of the page that the whole matrix was written with.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Tells whether a line of front matter starts a member of the hints.</summary>
    public static bool IsMember(ReadOnlySpan<char> line) => line is MatrixMember + ":" || line.StartsWith(PageMember + ": ");

    /// <summary>Tells whether the metadata's own value of the key leaves room for hints.</summary>
    public static bool HasRoom(MetadataValue metadata) =>
        metadata[Key] is not { } own || (own.Members.Count > 0 && own[MatrixMember] is null && own[PageMember] is null);

    /// <summary>Gets the metadata with some parts of a matrix as hints.</summary>
    public static MetadataValue Add(Matrix matrix, ShapeParts parts)
    {
        if (parts == ShapeParts.None)
            return matrix.Metadata;
        var tree = MatrixShape.ToTree(matrix, parts);
        var stated = Members.Where(member => parts.HasFlag(member.Part) && tree[member.Name] is null).Select(member => new MetadataMember(member.Name, MetadataValue.Null));
        return Add(matrix.Metadata, [new(MatrixMember, MetadataValue.OfMap([.. tree.Members, .. stated]))]);
    }

    /// <summary>Gets the metadata with a whole matrix and the fingerprint of its page.</summary>
    /// <exception cref="MatrixFormatException">The metadata, which have no room for more, nest too deep to stand inside the matrix.</exception>
    public static MetadataValue AddWhole(Matrix matrix, string fingerprint)
    {
        var own = HasRoom(matrix.Metadata) ? ShapeParts.None : ShapeParts.Metadata;
        if (own == ShapeParts.Metadata && matrix.Metadata.Levels + LevelsAround > MetadataValue.MostLevels)
            throw MarkdownWriter.TooMuch(string.Create(CultureInfo.InvariantCulture, $"{matrix.Metadata.Levels + LevelsAround} levels, and readers take {MetadataValue.MostLevels}"));
        var tree = MatrixShape.ToTree(matrix, (ShapeParts.All & ~(ShapeParts.Schema | ShapeParts.Metadata)) | own);
        return Add(matrix.Metadata, [new(PageMember, fingerprint), new(MatrixMember, tree)]);
    }

    /// <summary>Takes the hints out of the metadata of a page.</summary>
    public static PageHints Take(MetadataValue metadata, ReadLimits limits, DiagnosticList diagnostics)
    {
        if (metadata[Key] is not { Kind: MetadataKind.Map } own || own[MatrixMember] is not { Kind: MetadataKind.Map } tree)
            return new PageHints { Metadata = metadata };
        var draft = MatrixShape.Read(WithoutNothing(tree), SourceLocation.At(1, 1), limits);
        foreach (var diagnostic in draft.AllDiagnostics())
            diagnostics.Add(diagnostic);
        var rest = Without(metadata, own);
        var fingerprint = own[PageMember]?.Text ?? "";
        return new PageHints
        {
            Metadata = draft.Metadata ?? rest,
            Reading = ReadingOf(draft, tree),
            Whole = fingerprint.Length > 0 ? draft.ToMatrix()?.WithMetadata(draft.Metadata ?? rest) : null,
            Fingerprint = fingerprint,
        };
    }

    private static ReadingHints ReadingOf(MatrixDraft draft, MetadataValue tree) => new()
    {
        Title = tree["title"] is null ? (Text?)null : draft.Title.GetValueOrDefault(),
        HasLanguage = tree["language"] is not null,
        Language = draft.Language,
        Scheme = draft.Scheme,
        Legend = draft.Legend,
        Headings = tree["headings"] is null ? null : draft.Headings ?? Headings.None,
        Parties = draft.Parties?.ToValueList().Select(party => (party, InlineWriter.Write(party.Heading))).ToValueList() ?? [],
    };

    private static MetadataValue Add(MetadataValue metadata, ValueList<MetadataMember> hints)
    {
        var own = HasRoom(metadata) ? metadata[Key]?.Members ?? [] : [];
        var value = new MetadataMember(Key, MetadataValue.OfMap([.. own, .. hints]));
        return metadata[Key] is null
            ? MetadataValue.OfMap([.. metadata.Members, value])
            : MetadataValue.OfMap(metadata.Members.Select(member => member.Name == Key ? value : member).ToValueList());
    }

    private static MetadataValue Without(MetadataValue metadata, MetadataValue own)
    {
        var rest = own.Members.Where(member => member.Name is not (MatrixMember or PageMember)).ToValueList();
        return MetadataValue.OfMap(rest.Count == 0
            ? metadata.Members.Where(member => member.Name != Key).ToValueList()
            : metadata.Members.Select(member => member.Name == Key ? member with { Value = MetadataValue.OfMap(rest) } : member).ToValueList());
    }

    // Nothing says that a part is as it is by default.
    private static MetadataValue WithoutNothing(MetadataValue tree) => MetadataValue.OfMap(tree.Members.Where(member => member.Value.Kind != MetadataKind.Null).ToValueList());
}
