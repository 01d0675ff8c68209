using System.Globalization;
using Raci.Formats.Tables.Grids;

namespace Raci.Formats.Excel.Reading;

/// <summary>Puts the rows of our own sheet into their phases, wherever a person has sorted them to.</summary>
internal sealed class OwnRows
{
    private readonly Grid _cells;
    private readonly OwnColumns _columns;
    private readonly Dictionary<string, OwnPhase> _places = new(StringComparer.Ordinal);
    private readonly HashSet<int> _hidden;
    private string _lastName = "";
    private OwnPhase? _last;

    public OwnRows(SheetContent sheet, OwnColumns columns, WrittenMatrix written)
    {
        (_cells, _columns, _hidden) = (sheet.Cells, columns, sheet.RowsHiddenByHand());
        for (var i = 0; i < written.Phases.Count; i++)
            Phases.Add(Add(written.Phases[i], (i + 1).ToString(CultureInfo.InvariantCulture), i == 0 && written.Phases[i].Title.IsEmpty));
        var current = Phases.FirstOrDefault();
        for (var row = columns.Header + 1; row < _cells.RowCount; row++)
            current = ReadRow(row, current);
    }

    /// <summary>Gets the outermost phases in the order they were written.</summary>
    public List<OwnPhase> Phases { get; } = [];

    private OwnPhase Add(WrittenPhase written, string name, bool isNameless)
    {
        var phase = new OwnPhase(written, hasRow: !isNameless);
        _places.Add(name, phase);
        for (var i = 0; i < written.Phases.Count; i++)
            phase.Phases.Add(Add(written.Phases[i], string.Create(CultureInfo.InvariantCulture, $"{name}.{i + 1}"), isNameless: false));
        return phase;
    }

    private OwnPhase? ReadRow(int row, OwnPhase? current)
    {
        var place = _cells.Cell(row, _columns.Place).ToString().AsSpan();
        var slash = place.IndexOf('/');
        var phase = slash < 0 ? null : PhaseAt(place[..slash]);
        var isTitle = phase is not null && slash == place.Length - 1;
        if (isTitle)
        {
            phase!.IsSeen = true;
            var title = _cells.Cell(row, _columns.Activity);
            if (title.ToString() != phase.Written.Title.ToString())
                phase.Title = Text.OfNormal(title.ToString());
            return phase;
        }

        if (_hidden.Contains(_cells.NumberOf(row)) || (phase is null && !HasWords(row)))
            return current;
        phase ??= current ?? First();
        phase.Rows.Add((row, slash >= 0 && int.TryParse(place[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : 0));
        return phase;
    }

    // Rows of one phase mostly stand together.
    private OwnPhase? PhaseAt(ReadOnlySpan<char> name)
    {
        if (_last is not null && name.SequenceEqual(_lastName))
            return _last;
        if (!_places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var phase))
            return null;
        (_lastName, _last) = (name.ToString(), phase);
        return phase;
    }

    private OwnPhase First()
    {
        Phases.Add(new OwnPhase(new WrittenPhase(), hasRow: false));
        return Phases[0];
    }

    // What the check column shows is nothing a person wrote.
    private bool HasWords(int row)
    {
        foreach (var cell in _cells.CellsOf(row))
        {
            if (cell.Column == _columns.Activity || _columns.Parties.Exists(party => party.Column == cell.Column) || _columns.Attributes.Exists(attribute => attribute.Column == cell.Column))
                return true;
        }

        return false;
    }
}
