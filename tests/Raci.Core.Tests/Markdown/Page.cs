using System.Text;
using Raci.Formats.Markdown;

namespace Raci.Core.Tests.Markdown;

/// <summary>Reads pages that tests write down.</summary>
internal static class Page
{
    public static ReadResult Read(string markdown) => new MarkdownReader().Read(markdown);

    /// <summary>Reads a page that has a matrix and no error.</summary>
    public static Matrix Matrix(string markdown)
    {
        var result = Read(markdown);
        Assert.True(result.IsSuccess, $"{string.Join('\n', result.Diagnostics)}\n---\n{markdown}");
        return result.Matrix;
    }

    /// <summary>Writes a page.</summary>
    public static string Write(Matrix matrix, MarkdownOptions? options = null)
    {
        using var page = new MemoryStream();
        Assert.Empty(new MarkdownWriter(options).Write(matrix, page));
        return Encoding.UTF8.GetString(page.ToArray());
    }

    /// <summary>Reads one row below the headings Activity, Client and Provider.</summary>
    public static ReadResult Row(string row) => Read($"""
        | Activity | Client | Provider |
        |---|---|---|
        | Order | R | A |
        | Pay | R | A |
        {row}
        """);

    /// <summary>Gets the ids of the diagnostics that are no infos, each with its place.</summary>
    public static string[] Findings(ReadResult result) =>
        [.. result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => $"{d.Id}{d.Location}")];

    /// <summary>Gets the last row as <c>name: party=cell; party=cell</c>.</summary>
    public static string LastRow(ReadResult result)
    {
        var activity = result.Matrix!.Rows[^1].Activity;
        return $"{activity.Name}: {string.Join("; ", activity.Assignments.Select(a => $"{a.Party}={a}"))}";
    }
}
