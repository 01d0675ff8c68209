using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Generators;

namespace Raci.Core.Tests.Model;

public sealed class ValueListLaws
{
    private static Arbitrary<(ValueList<string> List, int Index)> Cases => Arb.From(
        Phases.ListOf(Texts.Name, 6).SelectMany(list => Gen.Choose(0, list.Count).Select(index => (List: list, Index: index))));

    [Fact]
    public void A_list_behaves_as_any_list_and_stays_as_it_was() => Law.Holds(Cases, t =>
    {
        var (list, index) = t;
        List<string> peer = [.. list];
        Assert.Equal(peer, list);
        Assert.Equal([.. peer, "x"], list.Add("x"));
        Assert.Equal([.. peer[..index], "x", .. peer[index..]], list.Insert(index, "x"));
        if (index < list.Count)
        {
            Assert.Equal(peer[index], list[index]);
            Assert.Equal([.. peer[..index], .. peer[(index + 1)..]], list.RemoveAt(index));
            Assert.Equal([.. peer[..index], "x", .. peer[(index + 1)..]], list.SetItem(index, "x"));
        }

        Assert.Equal(peer, list);
        Assert.Equal(peer.Count, list.Count);
        Assert.Equal(string.Join(", ", peer), list.ToString());
    });

    [Fact]
    public void Lists_are_equal_by_content() => Law.Holds(Cases, t =>
    {
        ValueList<string> again = [.. t.List.Select(item => new string(item.AsSpan()))];
        Assert.True(t.List == again && !(t.List != again) && t.List.Equals((object)again));
        Assert.Equal(t.List.GetHashCode(), again.GetHashCode());
        Assert.False(t.List == again.Add("x") || again.Add("x") == t.List);
        if (t.Index < t.List.Count)
            Assert.True(t.List != again.SetItem(t.Index, "no such item"));
    });

    [Fact]
    public void An_index_beside_the_list_is_refused() => Law.Holds(Cases, t =>
    {
        foreach (var index in new[] { -1, t.List.Count })
        {
            Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => t.List[index]);
            Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => t.List.RemoveAt(index));
            Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => t.List.SetItem(index, "x"));
            Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => t.List.Insert(index < 0 ? index : index + 1, "x"));
        }
    }, most: 100);

    [Fact]
    public void The_default_is_the_empty_list()
    {
        Assert.Empty(default(ValueList<int>));
        Assert.True(default == new List<int>().ToValueList());
        Assert.Equal(default(ValueList<int>).GetHashCode(), new List<int>().ToValueList().GetHashCode());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void A_list_keeps_nothing_of_what_it_was_made_of()
    {
        string[] items = ["a", "b"];
        var (made, expressed) = (items.ToValueList(), (ValueList<string>)[.. items]);
        items[0] = "x";
        Assert.Equal(["a", "b"], made);
        Assert.Equal(["a", "b"], expressed);
    }
}
