using System.Text;
using Raci.Formats;

namespace Raci.Core.Tests.Formats;

/// <summary>Every reader of a text format, with every hostile text: a matrix or an error, never an exception, and memory that grows with the text and not faster.</summary>
/// <remarks>The environment says how long the texts are (<c>RACI_HOSTILE</c>, in characters): what is quadratic in time shows at once with 10,000,000.</remarks>
public sealed class HostileInputTests
{
    private const int DefaultLength = 200_000;

    // A row of three characters, with what there is to say about it, is the dearest there is.
    private const int MostBytesOfByte = 1000;
    private const long SmallChange = 4_000_000;

    private static readonly int Length = int.TryParse(Environment.GetEnvironmentVariable("RACI_HOSTILE"), out var asked) ? asked : DefaultLength;

    public static TheoryData<string> Texts => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_gives_a_matrix_or_an_error_in_bounded_memory(string name)
    {
        var whole = Encoding.UTF8.GetBytes(HostileTexts.Get(name, Length));
        var quarter = Encoding.UTF8.GetBytes(HostileTexts.Get(name, Length / 4));

        MatrixFormats.BuiltIn.Detect(whole, out _);
        foreach (var format in MatrixFormats.BuiltIn.All.Where(format => format is { Reader: not null, IsText: true }))
        {
            var less = Allocated(format, quarter);
            var all = Allocated(format, whole);

            Assert.True(all <= SmallChange + (MostBytesOfByte * (long)whole.Length), $"{format}: {all} bytes for a text of {whole.Length}");
            Assert.True(all <= SmallChange + (8 * less), $"{format}: {all} bytes for a text of {whole.Length}, but {less} for one of {quarter.Length}");
        }
    }

    [Fact]
    public void Recognising_a_format_reads_no_more_than_the_beginning()
    {
        var text = Encoding.UTF8.GetBytes(HostileTexts.Get("rows of a table", 5_000_000));
        MatrixFormats.BuiltIn.Detect(text, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        MatrixFormats.BuiltIn.Detect(text, out _);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    private static long Allocated(MatrixFormat format, byte[] text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = format.Reader!.Read(text);
        Assert.True(result.Matrix is not null || result.HasErrors, $"{format} gives neither a matrix nor an error");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
