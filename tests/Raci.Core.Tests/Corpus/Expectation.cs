using System.Text.RegularExpressions;
using Raci.Core.Tests.Formats.Examples;

namespace Raci.Core.Tests.Corpus;

/// <summary>What should come of a document: the lines of the matrix, and what the reader should warn of. <c>README.md</c> of the folder tells how it is written.</summary>
internal sealed partial class Expectation
{
    private const string NoMatrix = "no matrix";
    private readonly string[] _lines;
    private readonly ExpectedDiagnostic[] _diagnostics;

    private Expectation(string text, string[] lines, ExpectedDiagnostic[] diagnostics) => (Text, _lines, _diagnostics) = (text, lines, diagnostics);

    public string Text { get; }

    public bool IsRefusal => _lines is [NoMatrix];

    public static Expectation Parse(string text)
    {
        var parts = text.ReplaceLineEndings("\n").TrimEnd('\n').Split("\n--\n");
        Assert.InRange(parts.Length, 1, 2);
        return new Expectation(text, parts[0].Split('\n'), parts.Length == 1 ? [] : [.. parts[1].Split('\n').Select(ExpectedDiagnostic.Parse)]);
    }

    /// <summary>Gets the first difference; null where there is none.</summary>
    public string? Against(ReadResult result) => AgainstLines(result) ?? AgainstDiagnostics(result);

    private string? AgainstLines(ReadResult result)
    {
        var silent = result with { Diagnostics = [] };
        var full = Lines(silent with { Matrix = result.Matrix is { } matrix ? PlainMatrix.WithoutDescriptions(matrix) : null });
        var plain = Lines(silent with { Matrix = result.Matrix is { } same ? PlainMatrix.Of(same) : null });
        for (var i = 0; i < Math.Min(_lines.Length, full.Length); i++)
        {
            if (!Matches(_lines[i], full[i]) && !Matches(_lines[i], plain[i]))
                return $"expected '{_lines[i]}', but it is '{full[i]}'";
        }

        return _lines.Length > full.Length ? $"expected '{_lines[full.Length]}', but it is not there"
            : _lines.Length < full.Length ? $"'{full[_lines.Length]}' was not expected" : null;
    }

    // Of what an expectation may leave out, only the kinds it has are compared.
    private string[] Lines(ReadResult result)
    {
        var kinds = _lines.Select(KindOf).ToHashSet();
        return [.. Summary.Of(result).Split('\n').Select(line => line.TrimEnd()).Where(line => KindOf(line) is not { } kind || kinds.Contains(kind))];
    }

    private string? AgainstDiagnostics(ReadResult result)
    {
        var left = result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).ToList();
        foreach (var expected in _diagnostics.OrderByDescending(expected => expected.Precision))
        {
            var index = left.FindIndex(expected.Matches);
            if (index < 0)
                return $"expected '{expected}', but nobody said so";
            left.RemoveAt(index);
        }

        return left.Count == 0 ? null : $"'{left[0]}' was not expected";
    }

    private static bool Matches(string expected, string actual) =>
        expected.StartsWith("scheme: ", StringComparison.Ordinal)
            ? Regex.IsMatch(actual, $"^{Regex.Escape(expected).Replace("\\?", "[^,()]+", StringComparison.Ordinal)}$", RegexOptions.NonBacktracking)
            : expected == actual;

    private static string? KindOf(string line) => OptionalKinds().Match(line) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"^(title: |language: |heading of activities: |legend: |metadata: |\[(before|after|introduction|conclusion)\b)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OptionalKinds();
}
