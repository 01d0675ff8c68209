using static Raci.DiagnosticCatalogue;

namespace Raci.Comparison.Translating;

/// <summary>Compares which letters there are, whether a legend explains them, and as what.</summary>
internal static class LegendReview
{
    /// <summary>Compares the legends of two editions: one finding where one is missing, else one for each letter.</summary>
    public static void Compare(Edition source, Edition translation, FindingList findings)
    {
        var (ours, theirs) = (source.Matrix, translation.Matrix);
        if (ours.Legend is null != theirs.Legend is null)
            Add(theirs.Legend is null ? "the translation has no legend, and the source has one" : "the source has no legend, and the translation has one");
        foreach (var role in ours.Scheme.Roles)
        {
            if (!theirs.Scheme.TryGet(role.Letter, out var other))
                Add($"the letter {role.Letter} is one of the source alone");
            else if (role.Kind != other.Kind && role.Kind != RoleKind.Other && other.Kind != RoleKind.Other)
                Add($"the letter {role.Letter} is {FindingList.Quote(other.Name)} and in the source {FindingList.Quote(role.Name)}, which does something else");
        }

        foreach (var role in theirs.Scheme.Roles)
        {
            if (!ours.Scheme.Letters.Contains(role.Letter))
                Add($"the letter {role.Letter} is one of the translation alone");
        }

        void Add(string difference) => findings.Add(OtherLegend, source.Legend, translation.Legend, new Wording(difference));
    }
}
