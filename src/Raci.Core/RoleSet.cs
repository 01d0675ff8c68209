using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Raci;

/// <summary>The letters one party holds for one activity, such as <c>RA</c>, <c>CI</c> or none.</summary>
/// <remarks>A set of the letters A to Z in four bytes: combining, testing, parsing and formatting allocate nothing. Order and repetition do not exist in it.</remarks>
[CollectionBuilder(typeof(RoleSet), nameof(OfLetters))]
public readonly partial struct RoleSet : IEquatable<RoleSet>, IReadOnlyCollection<char>
{
    private const uint EveryLetter = (1u << 26) - 1;

    private readonly uint _bits;

    private RoleSet(uint bits) => _bits = bits;

    /// <summary>Gets the set without letters.</summary>
    public static RoleSet None => default;

    /// <summary>Gets the set of all letters, A to Z.</summary>
    public static RoleSet All => new(EveryLetter);

    /// <summary>Gets the number of letters, 0 to 26.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Gets whether the set holds no letter.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Gets the set of one letter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The letter is not one of A to Z.</exception>
    public static RoleSet Of(char letter)
    {
        if (!char.IsAsciiLetterUpper(letter))
            throw new ArgumentOutOfRangeException(nameof(letter), letter, "A role's letter is one of A to Z.");
        return new(1u << (letter - 'A'));
    }

    /// <summary>Gets the set of some letters; repeated ones count once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A letter is not one of A to Z.</exception>
    public static RoleSet OfLetters(ReadOnlySpan<char> letters)
    {
        var set = None;
        foreach (var letter in letters)
            set |= Of(letter);
        return set;
    }

    /// <summary>Gets the letters as bits, A the lowest.</summary>
    internal uint Bits => _bits;

    /// <summary>Gets the set of the letters whose bits are set, A the lowest.</summary>
    internal static RoleSet OfBits(uint bits) => new(bits);

    /// <summary>Tells whether the set holds a letter; false for what is not one of A to Z.</summary>
    public bool Contains(char letter) => char.IsAsciiLetterUpper(letter) && ((_bits >> (letter - 'A')) & 1) != 0;

    /// <summary>Tells whether the set holds all letters of another.</summary>
    public bool IsSupersetOf(RoleSet other) => (other._bits & ~_bits) == 0;

    /// <summary>Tells whether two sets share a letter.</summary>
    public bool Overlaps(RoleSet other) => (_bits & other._bits) != 0;

    /// <summary>Gets the letters that stand in either set.</summary>
    public RoleSet Union(RoleSet other) => new(_bits | other._bits);

    /// <summary>Gets the letters that stand in both sets.</summary>
    public RoleSet Intersect(RoleSet other) => new(_bits & other._bits);

    /// <summary>Gets the letters of this set that do not stand in the other.</summary>
    public RoleSet Except(RoleSet other) => new(_bits & ~other._bits);

    /// <inheritdoc/>
    public bool Equals(RoleSet other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RoleSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_bits;

    /// <summary>Gets an enumerator of the letters in alphabetical order; it allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    IEnumerator<char> IEnumerable<char>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gets the letters that stand in either set.</summary>
    public static RoleSet operator |(RoleSet left, RoleSet right) => left.Union(right);

    /// <summary>Gets the letters that stand in both sets.</summary>
    public static RoleSet operator &(RoleSet left, RoleSet right) => left.Intersect(right);

    /// <summary>Gets the letters of the left set that do not stand in the right one.</summary>
    public static RoleSet operator -(RoleSet left, RoleSet right) => left.Except(right);

    /// <summary>Tells whether two sets hold the same letters.</summary>
    public static bool operator ==(RoleSet left, RoleSet right) => left.Equals(right);

    /// <summary>Tells whether two sets differ in a letter.</summary>
    public static bool operator !=(RoleSet left, RoleSet right) => !left.Equals(right);

    /// <summary>Walks over the letters of a set in alphabetical order.</summary>
    public struct Enumerator : IEnumerator<char>
    {
        private readonly uint _bits;
        private uint _rest;
        private char _current;

        internal Enumerator(uint bits) => _bits = _rest = bits;

        /// <summary>Gets the letter the walk stands at.</summary>
        public readonly char Current => _current;

        readonly object IEnumerator.Current => _current;

        /// <summary>Goes to the next letter; false when there is none.</summary>
        public bool MoveNext()
        {
            if (_rest == 0)
                return false;
            _current = (char)('A' + BitOperations.TrailingZeroCount(_rest));
            _rest &= _rest - 1;
            return true;
        }

        /// <summary>Goes back before the first letter.</summary>
        public void Reset() => _rest = _bits;

        /// <summary>Does nothing; a walk holds no resources.</summary>
        public readonly void Dispose()
        {
        }
    }
}
