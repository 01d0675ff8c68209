using Raci.Collections;

namespace Raci.Formats.Excel.Reading;

/// <summary>What the data part of a workbook says of a matrix.</summary>
internal sealed class WrittenMatrix
{
    public Text Title { get; init; }

    public string? Language { get; init; }

    public required RoleScheme Scheme { get; init; }

    public Legend? Legend { get; init; }

    public Headings Headings { get; init; } = Headings.None;

    public ValueList<Party> Parties { get; init; }

    /// <summary>Gets the names of the columns that are no parties.</summary>
    public ValueList<string> Attributes { get; init; }

    public string Before { get; set; } = "";

    public string After { get; set; } = "";

    public List<WrittenPhase> Phases { get; } = [];

    public List<Note> Notes { get; } = [];

    public MetadataValue Metadata { get; init; } = MetadataValue.EmptyMap;

    /// <summary>Gets the words of the workbook.</summary>
    public WorkbookLabels Labels => WorkbookLabels.Of(Language);

    /// <summary>Gets the matrix without activities.</summary>
    public Matrix ToMatrix() => new(Title, Parties, Phases.Select(phase => phase.ToPhase()).ToValueList(), Scheme, Language, Legend, Headings, new Prose(Before, After), Notes.ToValueList(), Metadata);
}
