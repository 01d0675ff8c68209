using System.Text;
using Raci.Analysis;
using Raci.Formats;
using Raci.Formats.Markdown;
using Raci.Tool.Inputs;

namespace Raci.Tool.Formatting;

/// <summary>The comments behind rows of a page that keep rules silent. They are no part of a matrix, and a page that is written anew gets them back behind the same rows.</summary>
internal sealed class RowSilencers
{
    private const string End = "-->";

    private static readonly MarkdownReader Reader = new();

    private readonly Dictionary<int, string> _comments = [];
    private readonly ReadResult _result;

    /// <summary>Finds the comments of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="result">What came of reading it.</param>
    public RowSilencers(byte[] page, ReadResult result)
    {
        _result = result;
        var lines = PageLines.Of(DocumentExcerpts.Of(page));
        foreach (var silencer in Silencers.Of(string.Join('\n', lines)).All.Where(silencer => silencer.IsOfRow))
        {
            var start = silencer.Column - 1;
            var comment = lines[silencer.Line - 1][start..(lines[silencer.Line - 1].IndexOf(End, start, StringComparison.Ordinal) + End.Length)];
            _comments[silencer.Line] = _comments.TryGetValue(silencer.Line, out var before) ? $"{before} {comment}" : comment;
        }
    }

    /// <summary>Tells whether a diagnostic is about a comment that is kept.</summary>
    public bool Keeps(Diagnostic diagnostic) => diagnostic.Id == "RACI1019" && _comments.ContainsKey(diagnostic.Location.Line) && diagnostic.Message.Contains("a comment", StringComparison.Ordinal);

    /// <summary>Gets the page that was written, with the comments behind its rows.</summary>
    public byte[] AddTo(byte[] written)
    {
        if (_comments.Count == 0 || _result.Matrix is not { } matrix || Reader.Read(written) is not { Matrix: { } again, Sources: { } places } || again.Rows.Count != matrix.Rows.Count)
            return written;
        var lines = Encoding.UTF8.GetString(written).Split('\n');
        foreach (var row in matrix.Rows)
        {
            if (_result.Sources.Of(row.Place) is { Line: var before } && _comments.TryGetValue(before, out var comment) && places.Of(row.Place) is { Line: var now })
                lines[now - 1] = lines[now - 1].TrimEnd('\r') + $" {comment}" + (lines[now - 1].EndsWith('\r') ? "\r" : "");
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
