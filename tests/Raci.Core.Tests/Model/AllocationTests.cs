namespace Raci.Core.Tests.Model;

/// <summary>The model promises that its smallest values cost nothing; the runtime's own count says whether that is so.</summary>
public sealed class AllocationTests
{
    private const int Warmup = 200;

    private RoleSet _set;
    private bool _flag;
    private Text _text;

    [Fact]
    public void Combining_and_testing_sets_allocates_nothing()
    {
        RoleSet a = "RA", b = "CI";
        Assert.Equal(0, BytesOf(() =>
        {
            _set = ((a | b) - a) & RoleSet.All;
            _flag = _set.Contains('C') && _set.Overlaps(b) && _set.IsSupersetOf(b) && _set == b && _set.Count == 2 && _set.GetHashCode() != 0;
            foreach (var letter in _set)
                _flag &= RoleSet.Of(letter).Contains(letter);
        }));
        Assert.True(_flag);
    }

    [Fact]
    public void Parsing_a_set_allocates_nothing()
    {
        Assert.Equal(0, BytesOf(() => _flag = RoleSet.TryParse("R / a", null, out _set) && RoleSet.TryParse("A, R".AsSpan(), RoleScheme.Raci, out _set)));
        Assert.Equal("RA", _set.ToString());
        Assert.Equal(0, BytesOf(() => _flag = RoleSet.TryParse("RX", RoleScheme.Raci, out _set)));
        Assert.False(_flag);
    }

    [Fact]
    public void Formatting_a_set_into_a_span_allocates_nothing()
    {
        RoleSet set = "RASCI";
        Assert.Equal(0, BytesOf(() =>
        {
            Span<char> buffer = stackalloc char[32];
            _flag = set.TryFormat(buffer, out var plain) && plain == 5
                && set.TryFormat(buffer, out var separated, ", ", RoleScheme.Rasci) && separated == 13
                && !set.TryFormat(buffer[..4], out _, default, RoleScheme.Rasci);
        }));
        Assert.True(_flag);
    }

    [Fact]
    public void A_plain_text_costs_its_string_and_nothing_more()
    {
        const string Plain = "Freeze the scope — périmètre 作業 😀";
        Assert.Equal(0, BytesOf(() => _text = Plain));
        Assert.Equal(0, BytesOf(() => _flag = _text == Plain && !_text.IsEmpty && _text.IsPlain && _text.Length > 0 && _text.GetHashCode() != 0));
        Assert.Same(Plain, _text.ToString());
    }

    [Fact]
    public void A_text_that_folds_costs_little_more_than_the_folded_string()
    {
        var messy = string.Concat(Enumerable.Repeat("word  \t", 500));
        var folded = 2 * 2500;
        Assert.InRange(BytesOf(() => _text = messy), folded, 4 * folded);
    }

    // The runtime compiles a method again while it runs; the least of many runs is that of the method alone.
    private static long BytesOf(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Warmup; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
