using Raci.Collections;

namespace Raci.Formats.Csv;

/// <summary>The alphabet a reader takes letters for that nothing explains.</summary>
internal static class CsvScheme
{
    /// <summary>Gets RACI where its letters suffice, else the smallest built-in scheme whose letters do, else one of the letters themselves.</summary>
    public static RoleScheme Of(RoleSet letters)
    {
        if (RoleScheme.Raci.Letters.IsSupersetOf(letters))
            return RoleScheme.Raci;
        return BuiltInOf(letters) ?? new RoleScheme(letters.ToString(null, null), letters.ToString(null, null).Select(letter => new Role(letter, $"{letter}", RoleKind.Other)).ToValueList());
    }

    /// <summary>Gets the smallest built-in scheme that has some letters; null where none has.</summary>
    public static RoleScheme? BuiltInOf(RoleSet letters) => RoleScheme.BuiltIn
        .Where(scheme => scheme.Letters.IsSupersetOf(letters))
        .OrderBy(scheme => scheme.Letters.Count)
        .FirstOrDefault();
}
