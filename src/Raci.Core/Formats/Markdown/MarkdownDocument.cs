using Raci.Collections;
using Raci.Formats.Documents;
using Raci.Formats.Markdown.Editing;
using Raci.Formats.Markdown.Inlines;
using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Markdown;

/// <summary>A Markdown page whose matrix can be edited while all other lines stay as they are, byte for byte.</summary>
/// <remarks>
/// Immutable: each edit gives a new document. Cells are written in the notation and with the spaces of the table around them. Each edit is proved by reading the
/// page again: what is read is exactly the matrix that the same edit of <see cref="Raci.Matrix"/> gives, or the edit is refused and says why.
/// </remarks>
public sealed class MarkdownDocument
{
    private readonly DocumentText _content;
    private readonly ReadResult _result;
    private readonly ReadLimits _limits;

    private MarkdownDocument(DocumentText content, ReadResult result, ReadLimits limits) =>
        (_content, _result, _limits, Matrix) = (content, result, limits, result.Matrix ?? throw new MatrixFormatException(result.Diagnostics));

    /// <summary>Gets the matrix of the page.</summary>
    public Matrix Matrix { get; }

    /// <summary>Gets what the reader has to say of the page, in its order; errors in cells among them.</summary>
    public ValueList<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>Gets where the rows and cells stand.</summary>
    public Sources Sources => _result.Sources;

    /// <summary>Reads a page from its bytes.</summary>
    /// <param name="content">The page, in UTF-8, or in UTF-16 with its byte order mark.</param>
    /// <param name="limits">How much it may hold; <see cref="ReadLimits.Default"/> by default.</param>
    /// <exception cref="MatrixFormatException">The page holds no matrix, or characters that would be lost, so that it cannot be edited as it stands.</exception>
    public static MarkdownDocument Parse(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        if (DocumentText.Of(content.Span) is { } text)
            return Of(text, limits ?? ReadLimits.Default);
        var result = new MarkdownReader().Read(content, limits);
        throw result.Matrix is null ? new MatrixFormatException(result.Diagnostics) : NotEditable();
    }

    /// <summary>Reads a page from a string.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="limits">How much it may hold; <see cref="ReadLimits.Default"/> by default.</param>
    /// <exception cref="MatrixFormatException">The page holds no matrix, or characters that would be lost, so that it cannot be edited as it stands.</exception>
    public static MarkdownDocument Parse(string markdown, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (DocumentText.Of(markdown) is { } text)
            return Of(text, limits ?? ReadLimits.Default);
        var result = new MarkdownReader().Read(markdown, limits);
        throw result.Matrix is null ? new MatrixFormatException(result.Diagnostics) : NotEditable();
    }

    /// <summary>Gives a party its part in an activity, in place of the one it had: one line changes.</summary>
    /// <inheritdoc cref="Matrix.Assign(Place, Party, RoleSet, string?, Text)" path="/param"/>
    /// <exception cref="ArgumentException">There is no activity at the place, no such party, or no such letter in the scheme.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; the message says why.</exception>
    public MarkdownDocument Assign(Place place, Party party, RoleSet roles, string? mark = null, Text remark = default)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Assign(new PlacedAssignment(place, new Assignment(party.Name, roles, mark, remark)));
    }

    /// <summary>Gives parties their parts, many cells at once, all of them or none.</summary>
    /// <param name="cells">The cells; the last of several for one counts.</param>
    /// <exception cref="ArgumentException">There is no activity at a place, no such party, or no such letter in the scheme.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; there is a diagnostic for each cell that is in the way.</exception>
    public MarkdownDocument Assign(params ValueList<PlacedAssignment> cells)
    {
        var expected = Matrix.Assign(cells);
        return expected == Matrix ? this : With(new CellEditor(Cells("the cell cannot be changed"), Read).Assign(cells, expected));
    }

    /// <summary>Gives a party other letters in an activity and keeps the mark and the remark of the cell.</summary>
    /// <param name="place">The place of the activity.</param>
    /// <param name="party">A party of the matrix.</param>
    /// <param name="roles">The letters.</param>
    /// <exception cref="ArgumentException">There is no activity at the place, no such party, or no such letter in the scheme.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; the message says why.</exception>
    public MarkdownDocument SetRoles(Place place, Party party, RoleSet roles)
    {
        ArgumentNullException.ThrowIfNull(party);
        return Assign(new PlacedAssignment(place, Matrix.ActivityAt(place).AssignmentOf(party).WithRoles(roles)));
    }

    /// <summary>Gives an activity another name: one line changes.</summary>
    /// <exception cref="ArgumentException">There is no activity at the place.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; the message says why.</exception>
    public MarkdownDocument RenameActivity(Place place, Text name)
    {
        var activity = Matrix.ActivityAt(place);
        return activity.Name == name
            ? this
            : With(new CellEditor(Cells("the activity cannot be renamed"), Read).Rename(place, InlineWriter.Write(name), Matrix.Replace(place, activity.WithName(name))));
    }

    /// <summary>Renames a party: the lines of the headings that are that party's change, however they spell it.</summary>
    /// <exception cref="ArgumentException">There is no such party, or another of the new name.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; the message says why.</exception>
    public MarkdownDocument RenameParty(string name, string newName)
    {
        var expected = Matrix.RenameParty(name, newName);
        return name == newName ? this : With(new HeadingEditor(Cells("the party cannot be renamed"), Read).Rename(name, newName, expected));
    }

    /// <summary>Inserts an activity before the one at a place, or behind the last of its phase: a line is put in.</summary>
    /// <exception cref="ArgumentException">There is no such place, or the activity names a party or a letter the matrix lacks.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; the message says why.</exception>
    public MarkdownDocument Insert(Place place, Activity activity)
    {
        var expected = Matrix.Insert(place, activity);
        return With(new RowEditor(Cells("the activity cannot be put in"), Read).Insert(place, activity, expected));
    }

    /// <summary>Takes an activity away: a line is taken out.</summary>
    /// <exception cref="ArgumentException">There is no activity at the place.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; the message says why.</exception>
    public MarkdownDocument Remove(Place place)
    {
        Matrix.ActivityAt(place);
        return With(new RowEditor(Cells("the activity cannot be taken out"), Read).Remove(place, Matrix.Remove(place)));
    }

    /// <summary>Moves an activity to another place, which is counted after it was taken away: a line is taken out and put in.</summary>
    /// <exception cref="ArgumentException">There is no such place, or one is a phase's.</exception>
    /// <exception cref="MatrixFormatException">The page does not take the edit; the message says why.</exception>
    public MarkdownDocument Move(Place from, Place to)
    {
        Matrix.ActivityAt(from);
        var expected = Matrix.Move(from, to);
        return from == to ? this : With(new RowEditor(Cells("the activity cannot be moved"), Read).Move(from, to, expected));
    }

    /// <summary>Gives the page another matrix: what differs is edited, with as few lines changed as can be.</summary>
    /// <remarks>
    /// Cells, names and rows are edited in their lines. For the rest, such as titles, text, phases and columns, the page gets the lines in which the canonical pages of
    /// both matrices differ. The time grows with the size of the page, however much differs.
    /// </remarks>
    /// <param name="matrix">The matrix that shall be read.</param>
    /// <exception cref="MatrixFormatException">The page does not take the matrix, or lines would be lost that no matrix holds; the message says which.</exception>
    public MarkdownDocument Rewrite(Matrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new PageRewriter(this, matrix).Rewrite();
    }

    /// <summary>Gets the page, with its byte order mark where it has one.</summary>
    public override string ToString() => _content.ToString();

    /// <summary>Gets the bytes of the page, in the encoding they were read in.</summary>
    public byte[] ToBytes() => _content.ToBytes();

    /// <summary>Gets the text of the page without its byte order mark.</summary>
    internal string Text => _content.Text;

    /// <summary>Gets the page with another text; null where that holds no matrix.</summary>
    internal MarkdownDocument? WithText(string text) => Read(text) is { Matrix: not null } result ? new(_content.With(text), result, _limits) : null;

    /// <summary>Gets the page with its rows put in another order, taken out and put in.</summary>
    internal MarkdownDocument Arrange(List<PhaseArrangement> phases, Matrix expected) =>
        expected == Matrix ? this : With(new RowArranger(Cells("the rows cannot be changed"), Read).Arrange(phases, expected));

    private static MarkdownDocument Of(DocumentText content, ReadLimits limits) =>
        new(content, new MarkdownReader().Read(content.Text, limits), limits);

    private static MatrixFormatException NotEditable() => new([PageNotEditable.At(SourceLocation.At(1, 1))]);

    private ReadResult Read(string text) => new MarkdownReader().Read(text, _limits);

    private MarkdownDocument With(EditedPage page) => new(_content.With(page.Text), page.Result, _limits);

    private PageCells Cells(string what) => Sources is TableSources sources
        ? new PageCells(new SourceText(_content.Text), Matrix, sources)
        : throw EditRefusal.Of(null, what, "the front matter's key raci holds the matrix and the fingerprint of the page, which an edit would contradict");
}
