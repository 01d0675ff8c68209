using System.Text;
using Raci.Formats;

namespace Raci.Core.Tests.Files;

/// <summary>Streams are read from where they stand to their end, written from where they stand, never sought and left open.</summary>
public sealed class StreamTests
{
    private static readonly byte[] Page = "| Activity | Client |\n|---|---|\n| Order | RA |\n"u8.ToArray();

    private static readonly Matrix Known = MatrixFile.Read(Page);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void A_stream_that_only_goes_forward_is_read_to_its_end_and_left_open(int most)
    {
        using var stream = new TrickleStream(Page, most);

        Assert.Equal(Known, MatrixFile.Read(stream));
        Assert.Equal(Page.Length, stream.BytesGiven);
        Assert.False(stream.IsClosed);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands()
    {
        using var stream = new MemoryStream([.. "not this"u8, .. Page]);
        stream.Position = 8;

        Assert.Equal(Known, MatrixFile.Read(stream));
        Assert.Equal(stream.Length, stream.Position);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1_000_000)]
    [InlineData(long.MaxValue)]
    public void What_a_stream_says_of_its_length_does_not_matter(long length)
    {
        using var stream = new LyingStream(Page, length);

        Assert.Equal(Known, MatrixFile.Read(stream, new ReadOptions { Limits = new ReadLimits { Bytes = 2_000_000 } }));
    }

    [Fact]
    public void A_stream_behind_its_end_is_an_empty_document()
    {
        using var stream = new MemoryStream(Page) { Position = 1_000_000 };

        Assert.Contains("an empty document", Assert.Throws<MatrixFormatException>(() => MatrixFile.Read(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_document_comes_whole()
    {
        var prose = new byte[300_000];
        Array.Fill(prose, (byte)'x');
        byte[] page = [.. prose, .. "\n\n"u8, .. Page];

        using var stream = new TrickleStream(page, 10_000);

        Assert.Equal(300_000, MatrixFile.Read(stream).Prose.Before.Length);
    }

    [Fact]
    public void The_name_stands_in_diagnostics_and_sources_and_its_extension_counts()
    {
        var result = MatrixFile.TryParse("| Activity | Client |\n|---|---|\n| Order | R |\n| Pay | Bob |\n", new ReadOptions { FileName = "inbox/plan.md" });

        Assert.StartsWith("inbox/plan.md(4,9): error RACI1003: 'Bob'", result.Diagnostics.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "RACI1038");
        Assert.Equal("inbox/plan.md(3,3)", result.Sources.Describe(result.Matrix!.Rows[0].Place));
    }

    [Fact]
    public void Without_a_name_places_stand_alone()
    {
        var thrown = Assert.Throws<MatrixFormatException>(() => MatrixFile.Parse("| Activity | Client |\n|---|---|\n| Order | R |\n| Pay | Bob |\n"));

        Assert.StartsWith("(4,9): error RACI1003: 'Bob'", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("RACI1038", thrown.Diagnostics[0].Id);
    }

    [Fact]
    public async Task Asynchronous_reading_uses_asynchronous_input_only()
    {
        using var stream = new TrickleStream(Page, 5, isAsyncOnly: true);

        Assert.Equal(Known, await MatrixFile.ReadAsync(stream));
        Assert.False(stream.IsClosed);
        Assert.Throws<NotSupportedException>(() => MatrixFile.Read(stream));
    }

    [Fact]
    public async Task Asynchronous_reading_says_what_is_wrong_like_the_other()
    {
        var thrown = await Assert.ThrowsAsync<MatrixFormatException>(() => MatrixFile.ReadAsync(new TrickleStream("no matrix"u8.ToArray()), new ReadOptions { FileName = "a.md" }));
        var result = await MatrixFile.TryReadAsync(new TrickleStream("no matrix"u8.ToArray()), new ReadOptions { FileName = "a.md" });

        Assert.StartsWith("a.md(1,1): error RACI1001", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(thrown.Diagnostics, result.Diagnostics);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var reads = 0;
        using var stream = new TrickleStream(Page, 1, isEndless: true, onRead: () =>
        {
            if (++reads == 100)
                source.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MatrixFile.TryReadAsync(stream, cancellationToken: source.Token));
        Assert.Equal(100, stream.BytesGiven);
        Assert.False(stream.IsClosed);
    }

    [Fact]
    public void Writing_starts_where_the_stream_stands_and_leaves_it_open()
    {
        using var stream = new MemoryStream();
        stream.Write("before "u8);

        var left = MatrixFile.Write(Known.WithTitle("Release"), stream, "ALPHA", SampleFormats.Options("alpha").Formats);

        Assert.Equal("before alpha: Release", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("warning TEST4: left out", Assert.Single(left).ToString());
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public async Task Asynchronous_writing_uses_asynchronous_output_only_and_gives_the_same_bytes()
    {
        foreach (var format in MatrixFormats.BuiltIn.All.Where(format => format.Writer is not null))
        {
            using var stream = new OneWayStream(isAsynchronous: true);

            await MatrixFile.WriteAsync(Known, stream, format.Name);

            Assert.Equal(MatrixFile.ToBytes(Known, format.Name), stream.Bytes);
            Assert.False(stream.IsClosed);
        }
    }

    [Fact]
    public async Task Writing_ends_before_it_starts_when_it_is_cancelled()
    {
        using var stream = new OneWayStream(isAsynchronous: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => MatrixFile.WriteAsync(Known, stream, "xlsx", cancellationToken: new CancellationToken(canceled: true)));
        Assert.Empty(stream.Bytes);
    }

    [Fact]
    public void Text_comes_from_text_formats_only()
    {
        var formats = SampleFormats.Options("alpha").Formats;

        Assert.Equal("alpha: Release", MatrixFile.ToText(Known.WithTitle("Release"), "alpha", formats));
        Assert.Equal("Documents of the format 'xlsx' are no texts; get their bytes instead.", Assert.Throws<MatrixFormatException>(() => MatrixFile.ToText(Known, "xlsx")).Message);
        Assert.StartsWith("No format 'docx' is written; those that are: ", Assert.Throws<MatrixFormatException>(() => MatrixFile.ToText(Known, "docx")).Message, StringComparison.Ordinal);
        Assert.StartsWith("No format 'docx' is written; those that are: alpha, ", Assert.Throws<MatrixFormatException>(() => MatrixFile.Write(Known, Stream.Null, "docx", formats)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_that_cannot_be_used_and_missing_arguments_are_the_callers_errors()
    {
        using var closed = new MemoryStream();
        closed.Close();
        Assert.Throws<ArgumentException>("input", () => MatrixFile.Read(closed));
        Assert.Throws<ArgumentException>("input", () => MatrixFile.TryRead(new OneWayStream(isAsynchronous: true)));
        await Assert.ThrowsAsync<ArgumentException>("input", () => MatrixFile.TryReadAsync(closed));
        Assert.Throws<ArgumentException>("output", () => MatrixFile.Write(Known, closed, "xlsx"));
        await Assert.ThrowsAsync<ArgumentException>("output", () => MatrixFile.WriteAsync(Known, new TrickleStream([]), "xlsx"));
        Assert.Throws<ArgumentException>("format", () => MatrixFile.ToBytes(Known, ""));
        Assert.Throws<ArgumentNullException>("text", () => MatrixFile.Parse(null!));
        Assert.Throws<ArgumentNullException>("input", () => MatrixFile.TryRead((Stream)null!));
        Assert.Throws<ArgumentNullException>("matrix", () => MatrixFile.ToBytes(null!, "xlsx"));
        Assert.Throws<ArgumentNullException>("output", () => MatrixFile.Write(Known, (Stream)null!, "xlsx"));
    }
}
