using System.Globalization;
using System.Reflection;
using Raci.Formats;

namespace Raci.Core.Tests.Files;

/// <summary>A document beyond a limit is an error that says which; a document at the limit is read.</summary>
public sealed class ReadLimitsTests : IDisposable
{
    private static readonly string Page = "| Activity | Client | Provider |\n|---|---|---|\n| Order | R | A |\n| Pay | A | R |\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_of_too_many_bytes_is_not_read_wherever_it_comes_from()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Page);
        File.WriteAllBytes(_folder["plan.md"], bytes);
        var (enough, tooFew) = (Limited(new ReadLimits { Bytes = bytes.Length }), Limited(new ReadLimits { Bytes = bytes.Length - 1 }));

        foreach (var result in await ReadAll(enough))
            Assert.Equal(2, result.Matrix!.Rows.Count);
        foreach (var result in await ReadAll(tooFew))
        {
            Assert.Null(result.Matrix);
            Assert.EndsWith($"error RACI1035: the document has more than {bytes.Length - 1} bytes; it was not read; raise ReadLimits.Bytes if it is meant to be that large", Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
        }

        async Task<ReadResult[]> ReadAll(ReadOptions options) =>
        [
            MatrixFile.TryRead(_folder["plan.md"], options), MatrixFile.TryRead(bytes, options), MatrixFile.TryParse(Page, options),
            MatrixFile.TryRead(new TrickleStream(bytes), options), MatrixFile.TryRead(new MemoryStream(bytes), options), await MatrixFile.TryReadAsync(new TrickleStream(bytes, isAsyncOnly: true), options),
        ];
    }

    [Fact]
    public async Task An_endless_stream_is_left_at_the_limit()
    {
        var options = Limited(new ReadLimits { Bytes = 100_000 });
        using var first = new TrickleStream([(byte)'x'], 1, isEndless: true);
        using var second = new TrickleStream([(byte)'x'], 1, isEndless: true);

        Assert.Equal("RACI1035", Assert.Single(MatrixFile.TryRead(first, options).Diagnostics).Id);
        Assert.Equal("RACI1035", Assert.Single((await MatrixFile.TryReadAsync(second, options)).Diagnostics).Id);
        Assert.Equal((100_001, 100_001), (first.BytesGiven, second.BytesGiven));
    }

    [Fact]
    public void A_stream_that_boasts_costs_no_more_than_the_limit()
    {
        using var stream = new LyingStream(System.Text.Encoding.UTF8.GetBytes(Page), long.MaxValue);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(2, MatrixFile.TryRead(stream, Limited(new ReadLimits { Bytes = 1_000_000 })).Matrix!.Rows.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3_000_000);
    }

    [Fact]
    public void Limits_as_high_as_they_go_are_no_limits()
    {
        var limits = new ReadLimits { Bytes = long.MaxValue, Rows = int.MaxValue, Parties = int.MaxValue, Nesting = int.MaxValue, TextLength = int.MaxValue, ZipBytes = long.MaxValue, ZipRatio = int.MaxValue, YamlAliases = int.MaxValue };

        using var stream = new TrickleStream(System.Text.Encoding.UTF8.GetBytes($"---\na: &a [1, 2]\nb: [*a, *a]\n---\n{Page}"), 3);

        Assert.Equal(2, MatrixFile.Read(stream, Limited(limits)).Rows.Count);
    }

    [Fact]
    public void Rows_are_counted_over_all_tables()
    {
        var two = $"# One\n\n{Page}\n# Two\n\n{Page}";

        Assert.Equal(4, Read(two, new ReadLimits { Rows = 4 }).Matrix!.Rows.Count);
        Assert.Equal("(3,3): error RACI1035: the document has more than 3 rows; it was not read; raise ReadLimits.Rows if it is meant to be that large", TheError(two, new ReadLimits { Rows = 3 }));
    }

    [Fact]
    public void Parties_are_counted()
    {
        Assert.Equal(2, Read(Page, new ReadLimits { Parties = 2 }).Matrix!.Parties.Count);
        Assert.Equal("(1,3): error RACI1035: the document has more than 1 parties; it was not read; raise ReadLimits.Parties if it is meant to be that large", TheError(Page, new ReadLimits { Parties = 1 }));
    }

    [Theory]
    [InlineData("Order")]
    [InlineData("**Or**de`r`")]
    [InlineData("Or&#100;er")]
    public void A_text_that_is_too_long_is_cut_with_an_error(string order)
    {
        var page = Page.Replace("Order", order, StringComparison.Ordinal);

        Assert.True(Read(page, new ReadLimits { TextLength = 8 }).IsSuccess);
        var result = Read(page.Replace("Order", order, StringComparison.Ordinal), new ReadLimits { TextLength = 4 });
        Assert.Equal("RACI1007", result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.Line == 3).Id);
        Assert.Equal("Orde", result.Matrix!.Rows[0].Activity.Name.ToString());
    }

    [Fact]
    public void Front_matter_that_nests_too_deep_is_left_out_with_an_error()
    {
        var page = $"---\na: [[1]]\n---\n{Page}";

        Assert.True(Read(page, new ReadLimits { Nesting = 4 }).IsSuccess);
        Assert.Contains("error RACI1002: the front matter is no valid YAML, so none of it is read: it nests deeper than 3 levels", TheError(page, new ReadLimits { Nesting = 3 }), StringComparison.Ordinal);
        Assert.Contains("nests deeper than 64 levels", TheError($"---\na: {new string('[', 100)}{new string(']', 100)}\n---\n{Page}", new ReadLimits { Nesting = 1000 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_whose_aliases_repeat_too_much_is_left_out_with_an_error()
    {
        var page = $"---\na: &a [1, 2]\nb: [*a, *a]\n---\n{Page}";

        Assert.True(Read(page, new ReadLimits { YamlAliases = 6 }).IsSuccess);
        Assert.Contains("its aliases repeat more than 5 values", TheError(page, new ReadLimits { YamlAliases = 5 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_with_two_names_that_differ_in_what_no_text_may_hold_is_an_error() =>
        Assert.Contains("the name 'a' stands twice", TheError($"---\n\"a\\x01\": 1\na: 2\n---\n{Page}", ReadLimits.Default), StringComparison.Ordinal);

    [Fact]
    public void All_limits_are_at_least_one()
    {
        foreach (var property in typeof(ReadLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            foreach (var value in (int[])[0, -1, int.MinValue])
            {
                var thrown = Assert.Throws<TargetInvocationException>(() => property.SetValue(new ReadLimits(), Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture)));
                Assert.Equal(property.Name, Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException).ParamName);
            }

            Assert.True(Convert.ToInt64(property.GetValue(ReadLimits.Default), CultureInfo.InvariantCulture) > 1);
        }
    }

    private static ReadOptions Limited(ReadLimits limits) => new() { Limits = limits };

    private static ReadResult Read(string page, ReadLimits limits) => MatrixFile.TryParse(page, Limited(limits));

    private static string TheError(string page, ReadLimits limits) =>
        Assert.Single(Read(page, limits).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString();
}
