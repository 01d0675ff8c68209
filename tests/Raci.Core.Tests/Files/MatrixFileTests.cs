using System.Text;
using Raci.Collections;
using Raci.Formats;

namespace Raci.Core.Tests.Files;

/// <summary>The door: which format a path is read and written in, and what it says when there is none.</summary>
public sealed class MatrixFileTests : IDisposable
{
    private static readonly Matrix Known = new("Release", ["Product"], [new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"))])]);

    private static readonly MatrixFormats Formats = MatrixFormats.BuiltIn
        .With(new MatrixFormat("good", [".good", ".fine"], new ReaderOf(new(Known, [Found(DiagnosticSeverity.Warning)], Sources.None)), StreamWriterOf.Text("written")))
        .With(new MatrixFormat("bad", [".bad"], new ReaderOf(new(Known, [Found(DiagnosticSeverity.Error), Found(DiagnosticSeverity.Warning)], Sources.None))));

    private static readonly ReadOptions Options = new() { Formats = Formats };

    private readonly TemporaryFolder _folder = new();

    public MatrixFileTests()
    {
        foreach (var name in new[] { "plan.good", "PLAN.FINE", "plan.bad", "plan.other", "plan" })
            File.WriteAllText(_folder[name], "anything");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plan.good")]
    [InlineData("PLAN.FINE")]
    public void The_extension_names_the_reader(string name) => Assert.Equal(Known, MatrixFile.Read(_folder[name], Options));

    [Fact]
    public void A_document_with_errors_is_not_read_and_the_message_lists_them_with_their_places()
    {
        var thrown = Assert.Throws<MatrixFormatException>(() => MatrixFile.Read(_folder["plan.bad"], Options));

        Assert.Equal($"{_folder["plan.bad"]}(3,4): error TEST2: seen", thrown.Message);
        Assert.Equal(2, thrown.Diagnostics.Count);
    }

    [Fact]
    public void A_document_with_errors_has_a_result_all_the_same()
    {
        var result = MatrixFile.TryRead(_folder["plan.bad"], Options);

        Assert.Equal(Known, result.Matrix);
        Assert.False(result.IsSuccess);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(_folder["plan.bad"], diagnostic.Location.File));
    }

    [Theory]
    [InlineData("plan.other", "the extension '.other'")]
    [InlineData("plan", "a file without extension")]
    public void An_unknown_extension_is_told_with_the_known_ones(string name, string seen)
    {
        var writing = Assert.Throws<MatrixFormatException>(() => MatrixFile.Write(Known, _folder[name], Formats));

        Assert.Contains($"no format for {seen} is written; known are .good, .fine, ", writing.Message, StringComparison.Ordinal);
        Assert.Equal("anything", File.ReadAllText(_folder[name]));
    }

    [Fact]
    public void A_reader_and_a_writer_can_be_given_whatever_the_extension()
    {
        Assert.True(Formats.FindByName("GOOD", out var good));

        Assert.Equal(Known, MatrixFile.TryRead(_folder["plan.other"], new ReadOptions { Reader = good.Reader }).Matrix);
        MatrixFile.Write(Known, _folder["plan.other"], good.Writer!);

        Assert.Equal("written", File.ReadAllText(_folder["plan.other"]));
    }

    [Fact]
    public void Converting_reads_one_file_and_writes_another()
    {
        MatrixFile.Convert(_folder["plan.good"], _folder["new.fine"], Formats);

        Assert.Equal("written", File.ReadAllText(_folder["new.fine"]));
    }

    [Fact]
    public void Converting_into_an_unknown_format_says_so_before_it_reads() =>
        Assert.Throws<MatrixFormatException>(() => MatrixFile.Convert(_folder["missing.good"], _folder["new.other"], Formats));

    [Fact]
    public void A_missing_file_is_an_input_output_error()
    {
        Assert.Throws<FileNotFoundException>(() => MatrixFile.Read(_folder["missing.good"], Options));
        Assert.Throws<UnauthorizedAccessException>(() => MatrixFile.TryRead(Directory.CreateDirectory(_folder["folder.good"]).FullName, Options));
    }

    [Fact]
    public void The_bytes_of_a_format_are_those_its_writer_writes()
    {
        Assert.Equal("written", Encoding.UTF8.GetString(MatrixFile.ToBytes(Known, "good", Formats)));
        Assert.Contains("those that are: good", Assert.Throws<MatrixFormatException>(() => MatrixFile.ToBytes(Known, "bad", Formats)).Message, StringComparison.Ordinal);
    }

    private static Diagnostic Found(DiagnosticSeverity severity) => new("TEST2", severity, "seen", SourceLocation.At(3, 4));

    private sealed class ReaderOf(ReadResult result) : IMatrixReader
    {
        public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null) => result;
    }
}
