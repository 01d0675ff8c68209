namespace Raci.Core.Tests.Model;

public sealed class PlaceTests
{
    [Fact]
    public void A_place_prints_as_people_count()
    {
        Assert.Equal("phase 2, row 3", new Place([1], 2).ToString());
        Assert.Equal("phase 2.1.10, row 1", new Place([1, 0, 9], 0).ToString());
        Assert.Equal("phase 3", Place.OfPhase(2).ToString());
        Assert.Equal("phase 1.2", Place.OfPhase(0, 1).ToString());
    }

    [Fact]
    public void Places_sort_a_phase_its_activities_the_phases_inside_and_the_next()
    {
        Place[] sorted = [Place.OfPhase(0), new([0], 0), new([0], 10), Place.OfPhase(0, 0), new([0, 0], 2), Place.OfPhase(0, 1), Place.OfPhase(1), new([1], 0)];
        for (var i = 0; i < sorted.Length; i++)
        {
            for (var j = 0; j < sorted.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(sorted[i].CompareTo(sorted[j])));
                bool[] expected = [i < j, i > j, i <= j, i >= j, i == j];
                bool[] actual = [sorted[i] < sorted[j], sorted[i] > sorted[j], sorted[i] <= sorted[j], sorted[i] >= sorted[j], sorted[i] == sorted[j]];
                Assert.Equal(expected.AsEnumerable(), actual);
            }
        }
    }

    [Fact]
    public void Equal_places_hash_alike()
    {
        Assert.Equal(new Place([1, 2], 3), new Place([1, 2], 3));
        Assert.Equal(new Place([1, 2], 3).GetHashCode(), new Place([1, 2], 3).GetHashCode());
        Assert.NotEqual(new Place([1], 0), Place.OfPhase(1));
        Assert.True(Place.OfPhase(1).IsPhase && !new Place([1], 0).IsPhase);
    }

    [Fact]
    public void A_place_without_a_phase_or_with_a_negative_index_is_refused()
    {
        Assert.Throws<ArgumentException>("phases", () => new Place([], 0));
        Assert.Throws<ArgumentException>("phases", () => Place.OfPhase());
        Assert.Throws<ArgumentOutOfRangeException>("phases", () => Place.OfPhase(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => new Place([0], -1));
    }
}
