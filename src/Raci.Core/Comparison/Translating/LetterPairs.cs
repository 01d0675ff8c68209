namespace Raci.Comparison.Translating;

/// <summary>The letters of a translation in those of its source, for a translation may have letters of its own: V for Verantwortlich.</summary>
internal sealed class LetterPairs
{
    private readonly uint[] _bits = new uint[26];
    private readonly bool _areSame = true;

    public LetterPairs(RoleScheme source, RoleScheme translation)
    {
        foreach (var role in translation.Roles)
        {
            var letter = source.Letters.Contains(role.Letter) ? role.Letter : OnlyOf(role.Kind, source, translation) ?? role.Letter;
            _bits[role.Letter - 'A'] = RoleSet.Of(letter).Bits;
            _areSame &= letter == role.Letter;
        }
    }

    /// <summary>Gets letters of the translation in those of the source.</summary>
    public RoleSet InSource(RoleSet roles)
    {
        if (_areSame)
            return roles;
        var bits = 0u;
        foreach (var letter in roles)
            bits |= _bits[letter - 'A'];
        return RoleSet.OfBits(bits);
    }

    // The one letter of a kind that the source has and the translation lacks, where the translation has one of that kind too.
    private static char? OnlyOf(RoleKind kind, RoleScheme source, RoleScheme translation)
    {
        var missing = source.RolesOf(kind).Except(translation.Letters);
        var own = translation.RolesOf(kind).Except(source.Letters);
        if (kind == RoleKind.Other || missing.Count != 1 || own.Count != 1)
            return null;
        foreach (var letter in missing)
            return letter;
        return null;
    }
}
