using System.Globalization;

namespace Raci.Tool.Reporting;

/// <summary>What a document holds at the place of a diagnostic, as a terminal shows it: a line with its number, and a marker below.</summary>
/// <param name="Gutter">What stands before the line: its number, or the name of the cell.</param>
/// <param name="Line">The line, cut to the terminal's width.</param>
/// <param name="Marker">What stands below the line; empty where the whole of it is meant.</param>
internal sealed record Snippet(string Gutter, string Line, string Marker)
{
    private const int LeastRoom = 20;

    /// <summary>Gets what stands before the marker: as much room as the gutter takes.</summary>
    public string EmptyGutter { get; } = new(' ', Gutter.Length);

    /// <summary>Gets the snippet of a diagnostic; null where there is nothing to show.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="excerpt">The line of its place, or the words of its cell.</param>
    /// <param name="width">How many columns the terminal has.</param>
    public static Snippet? Of(Diagnostic diagnostic, string excerpt, int width)
    {
        if (string.IsNullOrWhiteSpace(excerpt))
            return null;
        var location = diagnostic.Location;
        var gutter = $"  {location.Cell ?? location.Line.ToString(CultureInfo.InvariantCulture)} ";
        // Beside the gutter's bar and the space behind it, the last column stays free: some terminals wrap when it is written.
        var room = Math.Max(LeastRoom, width - gutter.Length - 3);
        if (location.Cell is not null)
            return new(gutter, LineWindow.Of(excerpt, 0, 1, room).Text, "");
        var start = Math.Clamp(location.Column - 1, 0, excerpt.Length);
        var length = Extent.Of(excerpt, start, diagnostic.Message);
        var window = LineWindow.Of(excerpt, start, length, room);
        return new(gutter, window.Text, RightToLeft.IsIn(window.Text) ? Quoted(excerpt.AsSpan(start, length), room) : Caret(window));
    }

    private static string Caret(LineWindow window) => $"{new string(' ', window.MarkStart)}^{new string('~', window.MarkWidth - 1)}";

    // Terminals differ in where they show letters that run from right to left, so no caret can be trusted to stand below the right ones.
    private static string Quoted(ReadOnlySpan<char> meant, int room)
    {
        const string Here = "here: ";
        return Here + LineWindow.Of(meant.Trim().ToString(), 0, 1, room - Here.Length).Text;
    }
}
