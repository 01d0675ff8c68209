using System.Text;
using Raci.Formats;

namespace Raci.Tool.Tests;

/// <summary>Reads texts of nothing but severities: each word <c>error</c>, <c>warning</c> or <c>info</c> is one diagnostic at its place; <c>nothing</c> gives no matrix.</summary>
internal sealed class FakeReader : IMatrixReader
{
    public static Matrix Matrix { get; } = new("Release", ["Product", "Platform"],
    [
        new Phase("Prepare", [new Activity("Freeze the scope", ("Product", "RA"))], [new Phase("Early", [new Activity("Ask", ("Platform", "RA"))])]),
        new Phase("Ship", [new Activity("Cut the branch", ("Product", "I"), ("Platform", "RA"))]),
    ]);

    public ReadResult Read(ReadOnlyMemory<byte> content, ReadLimits? limits = null)
    {
        var text = Encoding.UTF8.GetString(content.Span);
        var diagnostics = text.Split('\n').SelectMany((line, index) => Found(line, index + 1)).ToList();
        return new(text.Contains("nothing", StringComparison.Ordinal) ? null : Matrix, [.. diagnostics], Sources.None);
    }

    private static IEnumerable<Diagnostic> Found(string line, int number) =>
        from severity in Enum.GetValues<DiagnosticSeverity>()
        let column = line.IndexOf(severity.ToString(), StringComparison.OrdinalIgnoreCase)
        where column >= 0
        select new Diagnostic("TEST1", severity, "seen", SourceLocation.At(number, column + 1));
}
