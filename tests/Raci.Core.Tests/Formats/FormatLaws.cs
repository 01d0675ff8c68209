using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Raci.Core.Tests.Generators;
using Raci.Core.Tests.Model;
using Raci.Formats;

namespace Raci.Core.Tests.Formats;

/// <summary>The laws every format keeps that is read and written; a format's test class inherits them and names the format.</summary>
public abstract class FormatLaws(MatrixFormat format)
{
    /// <summary>Gets the format.</summary>
    protected MatrixFormat Format { get; } = format;

    /// <summary>Gets real documents of the format, to be damaged: at least two.</summary>
    protected abstract IReadOnlyList<byte[]> Documents { get; }

    /// <summary>Gets scraps of the format's syntax, to be strung together.</summary>
    protected abstract string[] Scraps { get; }

    /// <summary>Gets what the format keeps of a matrix; all of it by default.</summary>
    protected virtual Matrix Keep(Matrix matrix) => matrix;

    /// <summary>Reads what was written with a library that is not ours, and compares the cells.</summary>
    protected abstract void ReadElsewhere(Matrix matrix, byte[] written);

    /// <summary>Gets the most cases of <see cref="ReadElsewhere"/> that are worth their time.</summary>
    protected virtual int MostReadElsewhere => int.MaxValue;

    /// <summary>Checks that a place lies inside a document; by default, that of lines and columns.</summary>
    protected virtual void CheckPlace(SourceLocation location, byte[] document) => Documented.Inside(location, document);

    [Fact]
    public void Reading_what_was_written_gives_the_same_matrix() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var result = Format.Reader!.Read(Write(matrix));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(Keep(matrix) == result.Matrix, $"Read back:\n{Show.Of(result.Matrix)}");
    });

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var written = Write(matrix);

        Assert.Equal(written, Write(Format.Reader!.Read(written).Matrix!));
    });

    [Fact]
    public void Equal_matrices_give_equal_bytes_in_every_culture() => Law.Holds(WithCulture, pair =>
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var written = Write(pair.Matrix);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(pair.Culture);
            Assert.Equal(written, Write(Rebuilt.Of(pair.Matrix)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    });

    [Fact]
    public void What_the_format_keeps_comes_back_through_any_format_that_carries_everything() => Law.Holds(WithCarrier, pair =>
    {
        var written = Write(pair.Matrix);
        var carrier = pair.Carrier;
        var crossed = carrier.Reader!.Read(MatrixFile.ToBytes(Format.Reader!.Read(written).Matrix!, carrier.Name)).Matrix!;

        Assert.Equal(written, Write(crossed));
    });

    [Fact]
    public void Any_bytes_give_a_matrix_or_an_error_at_places_inside_them() =>
        Law.Holds(Arb.From(Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(), Documented.Shrink), Check);

    [Fact]
    public void Any_scraps_of_syntax_give_a_matrix_or_an_error_at_places_inside_them() =>
        Law.Holds(Arb.From(Gen.Choose(0, 40).SelectMany(count => Gen.Elements(Scraps).ArrayOf(count)), Documented.Shrink), scraps => Check(System.Text.Encoding.UTF8.GetBytes(string.Concat(scraps))));

    [Fact]
    public void Documents_with_bytes_changed_cut_doubled_and_spliced_give_a_matrix_or_an_error_at_places_inside_them() =>
        Law.Holds(Arb.From(Documented.Damaged(Documents), Documented.Shrink), Check);

    [Fact]
    public void Other_libraries_read_the_same_cells() => Law.Holds(Matrices.Arbitrary, matrix => ReadElsewhere(matrix, Write(matrix)), MostReadElsewhere);

    private static Arbitrary<(Matrix Matrix, string Culture)> WithCulture => Paired(Gen.Elements("tr-TR", "ar-SA", "de-CH", "th-TH", "fa-IR"));

    private static Arbitrary<(Matrix Matrix, MatrixFormat Carrier)> WithCarrier => Paired(Gen.Elements(MatrixFormats.Markdown, MatrixFormats.Json, MatrixFormats.Excel, MatrixFormats.Yaml));

    private static Arbitrary<(Matrix Matrix, T Other)> Paired<T>(Gen<T> others) => Arb.From(
        from matrix in Matrices.Any
        from other in others
        select (matrix, other),
        pair => Matrices.Shrink(pair.matrix).Select(smaller => (smaller, pair.other)));

    /// <summary>Gets the bytes of a matrix in the format.</summary>
    protected byte[] Write(Matrix matrix)
    {
        using var stream = new MemoryStream();
        Format.Writer!.Write(matrix, stream);
        return stream.ToArray();
    }

    private void Check(byte[] document)
    {
        var result = Format.Reader!.Read(document);

        Assert.True(result.Matrix is not null || result.HasErrors);
        foreach (var diagnostic in result.Diagnostics)
            CheckPlace(diagnostic.Location, document);
        if (result.Matrix is not { } matrix)
            return;
        foreach (var row in matrix.Rows)
        {
            CheckPlace(Assert.IsType<SourceLocation>(result.Sources.Of(row.Place)), document);
            foreach (var assignment in row.Activity.Assignments)
                CheckPlace(Assert.IsType<SourceLocation>(result.Sources.Of(row.Place, matrix.Parties[assignment.Party])), document);
        }
    }
}
