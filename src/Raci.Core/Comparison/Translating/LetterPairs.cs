namespace Raci.Comparison.Translating;

/// <summary>The letters of a translation and those of its source, for a translation may have letters of its own: V for Verantwortlich.</summary>
internal sealed class LetterPairs
{
    private readonly Dictionary<char, char> _inSource = [];
    private readonly Dictionary<char, char> _inTranslation = [];
    private readonly bool _areSame = true;

    public LetterPairs(RoleScheme source, RoleScheme translation)
    {
        foreach (var role in translation.Roles)
        {
            var letter = source.Letters.Contains(role.Letter) ? role.Letter : OnlyOf(role.Kind, source, translation);
            _inSource[role.Letter] = letter ?? role.Letter;
            if (letter is { } known)
                _inTranslation[known] = role.Letter;
            _areSame &= letter is null || letter == role.Letter;
        }
    }

    /// <summary>Gets letters of the translation in those of the source; those that the source lacks stay.</summary>
    public RoleSet InSource(RoleSet roles) => _areSame ? roles : [.. roles.Select(letter => _inSource[letter])];

    /// <summary>Gets letters of the source in those of the translation; null where it lacks one.</summary>
    public RoleSet? InTranslation(RoleSet roles) => roles.All(_inTranslation.ContainsKey) ? [.. roles.Select(letter => _inTranslation[letter])] : null;

    // The one letter of a kind that the source has and the translation lacks, where the translation has one of that kind too.
    private static char? OnlyOf(RoleKind kind, RoleScheme source, RoleScheme translation)
    {
        var missing = source.RolesOf(kind).Except(translation.Letters);
        var own = translation.RolesOf(kind).Except(source.Letters);
        return kind != RoleKind.Other && missing.Count == 1 && own.Count == 1 ? missing.First() : null;
    }
}
