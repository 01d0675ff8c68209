using System.Runtime.CompilerServices;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class RoleSetLaws
{
    private static readonly char[] Letters = [.. Enumerable.Range('A', 26).Select(letter => (char)letter)];

    [Fact]
    public void Union_and_intersection_commute() => Law.Holds(Roles.ThreeSets, t =>
    {
        Assert.Equal(t.A | t.B, t.B | t.A);
        Assert.Equal(t.A & t.B, t.B & t.A);
    });

    [Fact]
    public void Union_and_intersection_associate() => Law.Holds(Roles.ThreeSets, t =>
    {
        Assert.Equal((t.A | t.B) | t.C, t.A | (t.B | t.C));
        Assert.Equal((t.A & t.B) & t.C, t.A & (t.B & t.C));
    });

    [Fact]
    public void Union_and_intersection_of_a_set_with_itself_are_the_set() => Law.Holds(Roles.Set, set =>
    {
        Assert.Equal(set, set | set);
        Assert.Equal(set, set & set);
    });

    [Fact]
    public void Each_distributes_over_the_other() => Law.Holds(Roles.ThreeSets, t =>
    {
        Assert.Equal(t.A & (t.B | t.C), (t.A & t.B) | (t.A & t.C));
        Assert.Equal(t.A | (t.B & t.C), (t.A | t.B) & (t.A | t.C));
    });

    [Fact]
    public void None_and_All_are_neutral() => Law.Holds(Roles.Set, set =>
    {
        Assert.Equal(set, set | RoleSet.None);
        Assert.Equal(set, set & RoleSet.All);
        Assert.Equal(RoleSet.None, set & RoleSet.None);
        Assert.Equal(RoleSet.All, set | RoleSet.All);
    });

    [Fact]
    public void A_difference_holds_what_stands_only_on_the_left() => Law.Holds(Roles.ThreeSets, t =>
    {
        Assert.Equal(t.A & (RoleSet.All - t.B), t.A - t.B);
        Assert.Equal(t.A, (t.A - t.B) | (t.A & t.B));
        Assert.False((t.A - t.B).Overlaps(t.B));
        Assert.Equal(t.A - (t.B | t.C), (t.A - t.B) - t.C);
    });

    [Fact]
    public void The_named_methods_are_the_operators() => Law.Holds(Roles.ThreeSets, t =>
    {
        Assert.Equal(t.A | t.B, t.A.Union(t.B));
        Assert.Equal(t.A & t.B, t.A.Intersect(t.B));
        Assert.Equal(t.A - t.B, t.A.Except(t.B));
    });

    [Fact]
    public void A_superset_loses_nothing_by_taking_the_other_in() => Law.Holds(Roles.ThreeSets, t =>
    {
        Assert.Equal((t.A | t.B) == t.A, t.A.IsSupersetOf(t.B));
        Assert.True((t.A | t.B).IsSupersetOf(t.B));
        Assert.True(t.A.IsSupersetOf(t.A & t.C));
    });

    [Fact]
    public void Sets_overlap_when_they_share_a_letter() =>
        Law.Holds(Roles.ThreeSets, t => Assert.Equal(!(t.A & t.B).IsEmpty, t.A.Overlaps(t.B)));

    [Fact]
    public void Every_operation_agrees_with_a_set_of_characters() => Law.Holds(Roles.ThreeSets, t =>
    {
        Assert.Equal(new SortedSet<char>(t.A.Union(t.B.AsEnumerable())), [.. (t.A | t.B)]);
        Assert.Equal(new SortedSet<char>(t.A.Intersect(t.B.AsEnumerable())), [.. (t.A & t.B)]);
        Assert.Equal(new SortedSet<char>(t.A.Except(t.B.AsEnumerable())), [.. (t.A - t.B)]);
    });

    [Fact]
    public void Letters_come_in_alphabetical_order_each_once() => Law.Holds(Roles.Set, set =>
    {
        var seen = new List<char>();
        foreach (var letter in set)
            seen.Add(letter);
        Assert.Equal(Letters.Where(set.Contains), seen);
        Assert.Equal(seen, set.ToArray());
        Assert.Equal(seen.Count, set.Count);
        Assert.Equal(seen.Count == 0, set.IsEmpty);
        Assert.Equal(set, RoleSet.OfLetters([.. seen, .. seen]));
    });

    [Fact]
    public void A_walk_can_start_again() => Law.Holds(Roles.Set, set =>
    {
        var walk = set.GetEnumerator();
        while (walk.MoveNext())
        {
        }

        Assert.False(walk.MoveNext());
        walk.Reset();
        Assert.Equal(!set.IsEmpty, walk.MoveNext());
    });

    [Fact]
    public void Equal_sets_have_equal_hashes_and_others_differ() => Law.Holds(Roles.ThreeSets, t =>
    {
        var again = RoleSet.OfLetters([.. t.A]);
        Assert.True(t.A == again && !(t.A != again) && t.A.Equals((object)again));
        Assert.Equal(t.A.GetHashCode(), again.GetHashCode());
        Assert.Equal(t.A.SequenceEqual(t.B), t.A == t.B);
        Assert.NotEqual(t.A, t.A.Contains('Q') ? t.A - "Q" : t.A | "Q");
    });

    [Fact]
    public void There_are_twenty_six_letters_and_no_others()
    {
        Assert.Equal(26, RoleSet.All.Count);
        Assert.Equal(Letters, RoleSet.All);
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            Assert.Equal(c is >= 'A' and <= 'Z', RoleSet.All.Contains(c));
            Assert.False(RoleSet.None.Contains(c));
        }
    }

    [Theory]
    [InlineData('a')]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('É')]
    [InlineData('Ａ')]
    [InlineData('\0')]
    public void A_set_of_anything_but_A_to_Z_is_refused(char letter)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(letter), () => RoleSet.Of(letter));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(letter), () => RoleSet.OfLetters(['R', letter]));
    }

    [Fact]
    public void A_collection_expression_makes_a_set()
    {
        RoleSet set = ['R', 'A', 'R'];
        Assert.Equal("RA", set.ToString());
    }

    [Fact]
    public void A_role_stands_for_its_letter()
    {
        RoleSet set = Role.Responsible;
        Assert.Equal("R", set.ToString());
        Assert.Equal("RACI", (set | Role.Accountable | Role.Consulted | Role.Informed).ToString());
    }

    [Fact]
    public void A_set_takes_at_most_eight_bytes() => Assert.InRange(Unsafe.SizeOf<RoleSet>(), 1, 8);
}
