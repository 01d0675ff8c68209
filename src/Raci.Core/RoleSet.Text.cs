using System.Diagnostics.CodeAnalysis;

namespace Raci;

/// <content>Parsing and formatting.</content>
public readonly partial struct RoleSet : ISpanParsable<RoleSet>, ISpanFormattable
{
    private const int MostLetters = 26;

    /// <summary>Parses letters as people write them: <c>RA</c>, <c>R/A</c>, <c>A, R</c>, <c>r·a</c>; an empty text is the empty set.</summary>
    /// <param name="s">The text: letters of either case, between two of which may stand one of <c>/ , ; · . + &amp;</c> and spaces.</param>
    /// <param name="provider">A <see cref="RoleScheme"/>, then letters it lacks do not parse; anything else is ignored.</param>
    /// <exception cref="FormatException">The text holds something else, a letter twice, or one the scheme lacks.</exception>
    public static RoleSet Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw Unparsable(s, provider);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static RoleSet Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses letters as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/> does; false instead of an exception.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RoleSet result)
    {
        result = None;
        var set = None;
        var afterSeparator = false;
        s = s.Trim();
        while (!s.IsEmpty)
        {
            var letter = char.ToUpperInvariant(s[0]);
            if (!char.IsAsciiLetter(s[0]) || set.Contains(letter))
                return false;
            set |= Of(letter);
            s = s[1..].TrimStart();
            afterSeparator = !s.IsEmpty && IsSeparator(s[0]);
            if (afterSeparator)
                s = s[1..].TrimStart();
        }

        if (afterSeparator || (provider is RoleScheme scheme && !scheme.Letters.IsSupersetOf(set)))
            return false;
        result = set;
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out RoleSet)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RoleSet result)
    {
        if (s is not null)
            return TryParse(s.AsSpan(), provider, out result);
        result = None;
        return false;
    }

    /// <summary>Gets the letters in RACI's order and then the alphabet's: <c>RA</c>, <c>CI</c>; empty for the empty set.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Gets the letters in a scheme's order.</summary>
    /// <exception cref="FormatException">The set holds a letter the scheme lacks.</exception>
    public string ToString(RoleScheme scheme) => ToString(null, scheme);

    /// <summary>Gets the letters, with a separator between them.</summary>
    /// <param name="format">The separator, such as <c>/</c> or <c>", "</c>; null or empty for none.</param>
    /// <param name="formatProvider">A <see cref="RoleScheme"/> for its order; anything else gives RACI's order and then the alphabet's.</param>
    /// <exception cref="FormatException">The set holds a letter the scheme lacks.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[MostLetters];
        var letters = buffer[..WriteLetters(buffer, formatProvider)];
        return string.IsNullOrEmpty(format) ? new string(letters) : string.Join(format, letters.ToArray());
    }

    /// <summary>Writes what <see cref="ToString(string, IFormatProvider)"/> gives into a span; false when it is too short.</summary>
    /// <exception cref="FormatException">The set holds a letter the scheme lacks.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        charsWritten = 0;
        Span<char> buffer = stackalloc char[MostLetters];
        var letters = buffer[..WriteLetters(buffer, provider)];
        if (letters.Length + (Math.Max(0, letters.Length - 1) * format.Length) > destination.Length)
            return false;
        foreach (var letter in letters)
        {
            if (charsWritten > 0)
            {
                format.CopyTo(destination[charsWritten..]);
                charsWritten += format.Length;
            }

            destination[charsWritten++] = letter;
        }

        return true;
    }

    /// <summary>Parses letters; for literals such as <c>"RA"</c> where a set is expected.</summary>
    /// <exception cref="FormatException">The text holds no set of letters.</exception>
    public static implicit operator RoleSet(string letters) => Parse(letters, null);

    private static bool IsSeparator(char c) => c is '/' or ',' or ';' or '·' or '.' or '+' or '&';

    private int WriteLetters(Span<char> buffer, IFormatProvider? provider)
    {
        var count = 0;
        var rest = this;
        var scheme = provider as RoleScheme;
        foreach (var letter in scheme is null ? "RACI" : scheme.Order)
        {
            if (!rest.Contains(letter))
                continue;
            buffer[count++] = letter;
            rest -= Of(letter);
        }

        if (scheme is not null && !rest.IsEmpty)
            throw new FormatException($"The scheme {scheme.Name} has no letter {rest}; it has {scheme.Order}.");
        foreach (var letter in rest)
            buffer[count++] = letter;
        return count;
    }

    private static FormatException Unparsable(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        new(provider is RoleScheme scheme
            ? $"'{s}' is no set of the roles {scheme.Order}. Write each letter once, such as {scheme.Order[..Math.Min(2, scheme.Order.Length)]}."
            : $"'{s}' is no set of role letters. Write each letter once, such as RA, R/A or C, I.");
}
