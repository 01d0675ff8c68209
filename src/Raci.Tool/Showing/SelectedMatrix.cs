using Raci.Collections;
using Raci.Tool.Inputs;

namespace Raci.Tool.Showing;

/// <summary>What is shown of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Party">The party whose part alone is shown; null for all.</param>
/// <param name="Rows">The rows that are shown, with their places in the whole matrix.</param>
internal sealed record SelectedMatrix(NamedMatrix Document, Party? Party, IReadOnlyList<Row> Rows)
{
    /// <summary>Gets the whole matrix.</summary>
    public Matrix Matrix => Document.Matrix;

    /// <summary>Gets the columns that are shown.</summary>
    public IReadOnlyList<Party> Parties => Party is null ? Matrix.Parties : [Party];

    /// <summary>Gets whether rows of the matrix are left out.</summary>
    public bool IsPart => Rows.Count < Matrix.Rows.Count || Party is not null;

    /// <summary>Gets where a row came from, or the cell of the party that is shown: a line, a cell or a pointer without the file; its place in the matrix where that is not known.</summary>
    public string PlaceOf(Row row)
    {
        var location = Document.Result.Sources.Of(row.Place, Party);
        return location switch
        {
            { JsonPointer: { } pointer } => pointer,
            { Cell: { } cell } => location.Sheet is { } sheet ? $"{sheet}!{cell}" : cell,
            { Line: > 0 } => $"{location.Line}:{location.Column}",
            _ => Document.Result.Sources.InFile(null).Describe(row.Place, Party),
        };
    }

    /// <summary>Gets the matrix of what is shown.</summary>
    public Matrix ToMatrix()
    {
        if (!IsPart)
            return Matrix;
        var places = Rows.Select(row => row.Place).ToHashSet();
        var kept = Matrix.Where(row => places.Contains(row.Place));
        return Party is null ? kept : kept.OfParty(Party);
    }

    /// <summary>Gets the titles of a row's phases, those that are empty left out.</summary>
    public static ValueList<string> PhasesOf(Row row) => row.PhasePath.Titles.Select(title => title.ToString()).Where(title => title.Length > 0).ToValueList();
}
