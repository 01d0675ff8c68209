using static Raci.DiagnosticCatalogue;

namespace Raci.Comparison.Translating;

/// <summary>Compares which letters there are, whether a legend explains them, and as what.</summary>
internal static class LegendReview
{
    /// <summary>Compares the legends of two editions: one finding where one is missing, else one for each letter.</summary>
    public static void Compare(Edition source, Edition translation, FindingList findings)
    {
        var (ours, theirs) = (source.Matrix.Scheme, translation.Matrix.Scheme);
        if (IsAlone(source, translation) || IsAlone(translation, source))
        {
            Add(IsAlone(source, translation) ? "the translation has no legend, and the source has one" : "the source has no legend, and the translation has one");
            return;
        }

        // Where one of them leaves its letters to a known scheme, those of the cells tell all there is.
        if (source.Explained is not { } known || translation.Explained is not { } explained)
            return;
        foreach (var letter in known)
        {
            if (!explained.Contains(letter))
                Add($"the letter {letter} is one of the source alone");
            else if (ours.TryGet(letter, out var role) && theirs.TryGet(letter, out var other) && role.Kind != other.Kind && role.Kind != RoleKind.Other && other.Kind != RoleKind.Other)
                Add($"the letter {letter} is {FindingList.Quote(other.Name)} and in the source {FindingList.Quote(role.Name)}, which does something else");
        }

        foreach (var letter in explained.Except(known))
            Add($"the letter {letter} is one of the translation alone");

        void Add(string difference) => findings.Add(OtherLegend, source.Legend, translation.Legend, new Wording(difference));
    }

    // Only a table is missed where the other document says nothing of its letters.
    private static bool IsAlone(Edition edition, Edition other) => edition.Matrix.Legend is not null && other.Matrix.Legend is null && other.Sources.Legend is null;
}
