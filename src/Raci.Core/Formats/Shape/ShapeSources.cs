using System.Globalization;
using Raci.Collections;

namespace Raci.Formats.Shape;

/// <summary>Where the rows and cells of a matrix stand in a document of the shape; worked out when it is asked for.</summary>
internal sealed class ShapeSources(Matrix matrix, MatrixDraft draft, IShapePlaces places, string? file = null) : Sources
{
    public override SourceLocation? Of(Place place, Party? party = null)
    {
        if (Find(place) is not { } phase)
            return null;
        if (place.Row is not { } row)
            return places.LocationOf(phase.Place, phase.Pointer).InFile(file);
        if (row >= phase.Rows.Count)
            return null;
        var (at, index) = phase.Rows[row];
        var pointer = string.Create(CultureInfo.InvariantCulture, $"{phase.Pointer}/{ShapeNames.Activities}/{index}");
        if (party is null)
            return places.LocationOf(at, pointer).InFile(file);
        return places.PlaceOfCell(at, party.Name) is { } cell
            ? places.LocationOf(cell, $"{pointer}/{ShapeNames.Assignments}/{ShapePath.Escape(party.Name)}").InFile(file)
            : null;
    }

    public override ValueList<string> SpellingsOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return matrix.Parties.TryGet(party.Name, out var known) ? [known.Heading.ToString()] : [];
    }

    internal override LegendPlace? Legend =>
        draft.LegendPlace is { } place ? new LegendPlace(places.LocationOf(place, $"/{ShapeNames.Legend}").InFile(file)) : null;

    internal override SourceLocation? PlaceOf(Party party) => draft.PartyPlaces.TryGetValue(party.Name, out var listed)
        ? places.LocationOf(listed.Place, string.Create(CultureInfo.InvariantCulture, $"/{ShapeNames.Parties}/{listed.Index}")).InFile(file)
        : null;

    public override Sources InFile(string? file) => new ShapeSources(matrix, draft, places, file);

    private PhaseSource? Find(Place place)
    {
        PhaseSource? phase = null;
        var siblings = draft.PhaseSources;
        foreach (var index in place.Phases)
        {
            if (index >= siblings.Count)
                return null;
            phase = siblings[index];
            siblings = phase.Phases;
        }

        return phase;
    }
}
