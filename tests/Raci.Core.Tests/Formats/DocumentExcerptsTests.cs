using System.Text;
using Raci.Core.Tests.Generators;
using Raci.Formats;

namespace Raci.Core.Tests.Formats;

/// <summary>What a document holds at a place that reading it told.</summary>
public sealed class DocumentExcerptsTests
{
    public static TheoryData<string> Written => [.. MatrixFormats.BuiltIn.All.Where(format => format is { Reader: not null, Writer: not null }).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_row_and_cell_that_was_read_has_an_excerpt(string format) => Law.Holds(Matrices.Arbitrary, matrix =>
    {
        var document = MatrixFile.ToBytes(matrix, format);
        var result = MatrixFile.TryRead(document, new ReadOptions { Reader = MatrixFormats.BuiltIn.All.First(other => other.Name == format).Reader });
        var excerpts = DocumentExcerpts.Of(document);

        foreach (var row in result.Matrix!.Rows)
        {
            foreach (var location in row.Activity.Assignments.Select(assignment => result.Sources.Of(row.Place, assignment.Party)).Append(result.Sources.Of(row.Place)).OfType<SourceLocation>())
            {
                var excerpt = excerpts.At(location);
                Assert.True(excerpt is not null || location.Sheet is not null, $"{location} has no line.");
                Assert.True(location.Column - 1 <= (excerpt?.Length ?? 0), $"{location} is not in '{excerpt}'.");
            }
        }
    }, most: 200);

    [Fact]
    public void The_cells_of_a_workbook_are_told_by_their_words()
    {
        var matrix = MatrixFile.Read(Repository.PathOf("seeds", "llmaas.fr.md"));
        var document = MatrixFile.ToBytes(matrix, "xlsx");
        var sources = MatrixFile.TryRead(document).Sources;
        var excerpts = DocumentExcerpts.Of(document);

        foreach (var row in matrix.Rows)
        {
            foreach (var assignment in row.Activity.Assignments)
                Assert.Equal(assignment.ToString(), excerpts.At(sources.Of(row.Place, assignment.Party)!));
        }

        Assert.Null(excerpts.At(SourceLocation.InSheet("No such sheet", "A1")));
        Assert.Null(excerpts.At(SourceLocation.InSheet(sources.Of(matrix.Rows[0].Place)!.Sheet!, "XFD1048576")));
        Assert.Null(excerpts.At(SourceLocation.InSheet(sources.Of(matrix.Rows[0].Place)!.Sheet!, "no cell")));
    }

    [Fact]
    public void Lines_are_those_that_readers_count()
    {
        var text = "one\r\ntwo\rth\u0007ree\n\tfour";
        foreach (var encoding in new[] { new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var excerpts = DocumentExcerpts.Of((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

            Assert.Equal(["one", "two", "three", "\tfour", null], Enumerable.Range(1, 5).Select(line => excerpts.At(SourceLocation.At(line, 1))));
        }
    }

    [Fact]
    public void There_is_no_excerpt_where_there_is_no_such_place()
    {
        var excerpts = DocumentExcerpts.Of("one"u8.ToArray());

        Assert.Null(excerpts.At(SourceLocation.None));
        Assert.Null(excerpts.At(SourceLocation.InJson("/phases/0")));
        Assert.Null(excerpts.At(SourceLocation.InSheet("Plan", "B7")));
        Assert.Null(excerpts.At(SourceLocation.At(int.MaxValue, 1)));
        Assert.Null(DocumentExcerpts.Of("PK\u0003\u0004 and no more"u8.ToArray()).At(SourceLocation.InSheet("Plan", "B7")));
        Assert.Null(DocumentExcerpts.Of(new byte[100]).At(SourceLocation.At(1, 1)));
        Assert.Equal("", DocumentExcerpts.Of(default).At(SourceLocation.At(1, 1)));
        Assert.Throws<ArgumentNullException>("location", () => excerpts.At(null!));
    }
}
