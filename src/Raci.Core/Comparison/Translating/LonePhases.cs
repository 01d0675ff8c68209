using static Raci.DiagnosticCatalogue;

namespace Raci.Comparison.Translating;

/// <summary>Tells the phases that one edition lacks; those inside them, which are missing with them, are not told again.</summary>
internal sealed class LonePhases(Edition source, Edition translation, FindingList findings)
{
    private static readonly Wording InSource = new("the source");
    private static readonly Wording InTranslation = new("the translation");
    private static readonly Wording Missing = new("translate the phase, or take it out of the source");
    private static readonly Wording Extra = new("take the phase out, or add it to the source");

    private Place? _missing;
    private Place? _extra;
    private Place? _lastOfSource;
    private Place? _lastOfTranslation;

    /// <summary>Notes a phase that both have, next to which one that is missing would stand.</summary>
    public void Pass(EditionPhase ours, EditionPhase theirs) => (_lastOfSource, _lastOfTranslation) = (ours.Place, theirs.Place);

    /// <summary>Tells a phase that the translation lacks.</summary>
    public void AddMissing(EditionPhase phase)
    {
        if (IsInside(phase.Place, _missing))
            return;
        _missing = phase.Place;
        findings.Add(PhaseOfOne, source.At(phase.Place), translation.AtOrWhole(_lastOfTranslation), phase.Phase.Title, InSource, Missing);
    }

    /// <summary>Tells a phase that the source lacks.</summary>
    public void AddExtra(EditionPhase phase)
    {
        if (IsInside(phase.Place, _extra))
            return;
        _extra = phase.Place;
        findings.Add(PhaseOfOne, source.AtOrWhole(_lastOfSource), translation.At(phase.Place), phase.Phase.Title, InTranslation, Extra);
    }

    private static bool IsInside(Place place, Place? outer) =>
        outer is { } known && place.Phases.Count > known.Phases.Count && place.Phases.AsSpan()[..known.Phases.Count].SequenceEqual(known.Phases.AsSpan());
}
