using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Raci.Collections;
using Raci.Core.Tests.Formats;
using Raci.Core.Tests.Generators;
using Raci.Core.Tests.Markdown;
using Raci.Formats;

namespace Raci.Core.Tests.Csv;

/// <summary>The laws of CSV with any separator.</summary>
public abstract class SeparatedLaws(MatrixFormat format, char separator) : FormatLaws(format)
{
    // Plain words in the headings, as documents have them, so that many tables need nothing to set their parties apart.
    private static Arbitrary<Matrix> Ordinary { get; } = Arb.From(Matrices.Any.Select(WithWords), matrix => Matrices.Shrink(matrix).Select(WithWords));

    protected override IReadOnlyList<byte[]> Documents { get; } =
    [
        .. Seed.Languages.Select(language => MatrixFile.ToBytes(MatrixFile.TryRead(Seed.Bytes(language)).Matrix!, format.Name)),
        Encoding.UTF8.GetBytes($"Plan\n\nTask{separator}Client{separator}\"Te\"\"am\"\n\"Or\nder\"{separator}R*{separator}\nBuild\nPay{separator}{separator}A (x)\n\n* note\n"),
    ];

    protected override string[] Scraps =>
        [",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "\n\n", "sep=;\n", "\uFEFF", "'", "'=1", "=1", "—", "-", "R", "RA*", "A (x)", "Activity", "Phase", "Client", " ", "\u00A0", "é", "😀", "\0", "\uFFFF",
            $"Activity{separator}Client\nOrder{separator}R\n", $"Activity{separator}{separator}Client{separator}\n", $"Order{separator}—{separator}R{separator}—\n", "R,Responsible\nA,Accountable\n"];

    protected override Matrix Keep(Matrix matrix) => Kept.Of(matrix, Told(matrix));

    [Fact]
    public void Ordinary_matrices_come_back() => Law.Holds(Ordinary, matrix =>
    {
        var result = Format.Reader!.Read(Write(matrix));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(Keep(matrix) == result.Matrix, $"Read back:\n{Show.Of(result.Matrix)}\nKept:\n{Show.Of(Keep(matrix))}");
        Assert.Equal(Write(matrix), Write(result.Matrix!));
    });

    [Fact]
    public void What_comes_back_otherwise_is_told() => Law.Holds(Ordinary, matrix =>
        Assert.True(Keep(matrix) == matrix || Told(matrix).Count > 0));

    [Fact]
    public void Nothing_is_told_of_what_comes_back() => Law.Holds(Ordinary, matrix =>
    {
        var kept = Keep(matrix);

        Assert.Empty(Told(kept));
        Assert.Equal(kept, Keep(kept));
    });

    [Fact]
    public void No_field_is_a_formula() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        foreach (var field in Records(Write(matrix)).SelectMany(record => record).Where(field => field.Length > 0))
            Assert.DoesNotContain(field[0], "=+-@\t\r");
    });

    [Fact]
    public void No_field_has_an_open_separator_of_another_program() => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var isQuoted = false;
        foreach (var c in Encoding.UTF8.GetString(Write(matrix)))
        {
            isQuoted ^= c == '"';
            Assert.False(!isQuoted && c != separator && ",;\t|".Contains(c, StringComparison.Ordinal));
        }
    });

    // What a row says stands in the fields in its order; between them may be titles of phases and dashes of the table itself.
    protected override void ReadElsewhere(Matrix matrix, byte[] written)
    {
        var records = Records(written);
        var kept = Keep(matrix);
        Assert.All(records, record => Assert.Equal(records[0].Length, record.Length));
        var cells = kept.Rows.SelectMany(row => kept.Parties.Select(party => row.Activity.AssignmentOf(party.Name).ToString(kept.Scheme)).Prepend(row.Activity.Name.ToString())
            .Concat(row.Activity.Attributes.Select(attribute => attribute.Value.ToString()))).Where(cell => cell.Length > 0);
        var all = records.Skip(1).SelectMany(record => record).Select(Bare).ToList();
        var at = -1;
        foreach (var cell in cells)
        {
            at = all.IndexOf(cell, at + 1);
            Assert.True(at >= 0, $"'{cell}' stands in no field behind the one before it");
        }
    }

    private static Matrix WithWords(Matrix matrix) => matrix.WithHeadings(Headings.None).WithParties(matrix.Parties.Select(party => new Party(party.Name, party.Heading.IsPlain ? party.Heading : default)).ToValueList());

    // The apostrophe that keeps a text from being a formula.
    private static string Bare(string field) => field.StartsWith('\'') && field.TrimStart('\'') is [var c, ..] && "=+-@\t\r".Contains(c, StringComparison.Ordinal) ? field[1..] : field;

    private List<string[]> Records(byte[] written)
    {
        using var reader = CsvReader.Create(written, new CsvReaderOptions { Separator = separator, HasHeader = false });
        var records = new List<string[]>();
        while (reader.Read())
            records.Add(reader.Current.ToArray());
        return records;
    }

    private ValueList<Diagnostic> Told(Matrix matrix) => Format.Writer!.Write(matrix, Stream.Null);
}
