using Raci.Formats.Tables;
using static Raci.DiagnosticCatalogue;

namespace Raci.Formats.Shape;

/// <summary>Reads the shape that JSON, YAML and trees of metadata share into a draft of a matrix.</summary>
/// <typeparam name="TTokens">The tokens of the document.</typeparam>
/// <param name="tokens">The tokens, at the first one of the document.</param>
/// <param name="draft">What is to be filled.</param>
/// <param name="limits">How much the document may hold.</param>
internal ref partial struct ShapeReader<TTokens>(TTokens tokens, MatrixDraft draft, ReadLimits limits)
    where TTokens : struct, IShapeTokens, allows ref struct
{
    // All members but those that other documents have too: title, language, roles, prose, notes, metadata.
    private const uint OwnMembers = 0b0010_1110_1001;

    private readonly ShapePath _path = new();
    private readonly int _mostLength = Math.Min(limits.TextLength, TextRules.MostLength);
    private readonly int _mostLevels = Math.Min(limits.Nesting, MetadataValue.MostLevels);
    // The document itself is one level more than the metadata that may nest that deep in it.
    private readonly int _mostDepth = limits.Nesting + 1;
    private TTokens _tokens = tokens;
    private DiagnosticList _diagnostics = draft.Diagnostics;
    private Assignment[] _cells = new Assignment[8];
    private int _firstPhases;
    private int _listedParties;
    private int _rows;
    private int _said;
    private RoleScheme _scheme = RoleScheme.Raci;
    private AssignmentPatterns _patterns = new();
    private int _schemePlace;

    /// <summary>Gets the tokens, at the last one that was read.</summary>
    public readonly TTokens Tokens => _tokens;

    /// <summary>Reads the members of the object the tokens stand at.</summary>
    public void Read()
    {
        if (_tokens.Kind != ShapeToken.StartObject)
        {
            Skip();
            draft.IsCutShort = IsOver;
            return;
        }

        var phases = default(TTokens);
        var isPhasesRead = false;
        var isPhasesOld = false;
        var members = new ShapeMembers(_path.Depth);
        for (var member = NextMember(ShapeNames.OfMatrix, ref members); member >= 0; member = NextMember(ShapeNames.OfMatrix, ref members))
        {
            draft.IsOurs |= (OwnMembers & (1u << member)) != 0;
            if (ShapeNames.OfMatrix[member] == ShapeNames.Phases)
            {
                phases = _tokens;
                isPhasesRead = true;
                ReadPhases();
            }
            else
            {
                ReadMember(ShapeNames.OfMatrix[member]);
                isPhasesOld |= isPhasesRead && (ShapeNames.OfMatrix[member] == ShapeNames.Parties || ShapeNames.OfMatrix[member] == ShapeNames.Scheme || ShapeNames.OfMatrix[member] == ShapeNames.Roles);
            }
        }

        draft.HasMembers = members.Seen != 0;
        if (isPhasesOld)
            ReadPhasesAgain(phases);
        Finish();
    }

    // What the letters and the names of parties mean may stand behind the phases.
    private void ReadPhasesAgain(TTokens phases)
    {
        var end = _tokens;
        _tokens = phases;
        _path.Enter(ShapeNames.Phases.Text);
        draft.PhaseDiagnostics = new();
        draft.PhaseSources = [];
        ReadPhases();
        _path.LeaveTo(_path.Depth - 1);
        if (_tokens.Kind != ShapeToken.End)
            _tokens = end;
    }

    private void ReadMember(ShapeName member)
    {
        if (member == ShapeNames.Title)
            draft.Title = ReadText();
        else if (member == ShapeNames.Language)
            ReadLanguage();
        else if (member == ShapeNames.Scheme)
            ReadSchemeName();
        else if (member == ShapeNames.Roles)
            ReadRoles();
        else if (member == ShapeNames.Legend)
            ReadLegend();
        else if (member == ShapeNames.Headings)
            ReadHeadings();
        else if (member == ShapeNames.Parties)
            ReadParties();
        else if (member == ShapeNames.Prose)
            ReadProse();
        else if (member == ShapeNames.Notes)
            draft.Notes = ReadNotes();
        else if (member == ShapeNames.Metadata)
            ReadMatrixMetadata();
        else
            ReadString();
    }

    private void Finish()
    {
        draft.IsCutShort = _tokens.Kind == ShapeToken.End;
        ResolveScheme();
        if (!draft.IsCutShort && draft.Parties is { IsListed: false, Count: > 0 } collected)
            draft.PhaseDiagnostics.Add(PartiesCollected.At(_tokens.LocationOf(_firstPhases, "/" + ShapeNames.Phases.Text), collected.Describe()));
    }
}
