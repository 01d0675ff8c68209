using Raci.Formats.Documents;
using Raci.Tool.Reporting;

namespace Raci.Tool.Tests;

/// <summary>As much of a line as there is room for, whatever it holds.</summary>
public sealed class LineWindowTests
{
    private static readonly string[] Pieces = ["a", "b c", " ", "\t", "é", "e\u0301", "支", "👩‍👩‍👧", "\u0301", "\u202E", "\e[31m", "\uD83D", "\u200D", "|", "אולי", "🇫🇷", "long word"];

    [Fact]
    public void A_window_never_has_more_columns_than_there_are_and_the_place_lies_inside()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 2_000; i++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var start = random.Next(line.Length + 1);
            var room = random.Next(20, 60);

            var window = LineWindow.Of(line, start, random.Next(line.Length - start + 1), room);

            Assert.True(DisplayWidth.Of(window.Text) <= room, $"'{window.Text}' has {DisplayWidth.Of(window.Text)} columns, and there are {room}.");
            Assert.True(window.MarkWidth >= 1 && window.MarkStart + window.MarkWidth <= room + 1, $"{window} in {room}");
            Assert.DoesNotContain(window.Text, c => char.IsControl(c) || c == '\u202E');
        }
    }

    [Theory]
    [InlineData("short", 0, 5, 20, "short", 0, 5)]
    [InlineData("exactly twenty chars", 8, 6, 20, "exactly twenty chars", 8, 6)]
    [InlineData("exactly twenty chars!", 8, 6, 20, "…actly twenty chars!", 7, 6)]
    [InlineData("the start of a line that goes on", 0, 3, 20, "the start of a line…", 0, 3)]
    [InlineData("a line that goes on to its very end", 32, 3, 20, "… on to its very end", 17, 3)]
    [InlineData("支支支支支支支支支支支支", 5, 1, 20, "…支支支支支支支支支…", 9, 2)]
    [InlineData("one word of which there is more than there is room for", 4, 50, 20, "…word of which ther…", 1, 18)]
    [InlineData("", 0, 0, 20, "", 0, 1)]
    public void A_line_is_cut_on_the_side_that_is_too_long(string line, int start, int length, int room, string text, int markStart, int markWidth) =>
        Assert.Equal(new LineWindow(text, markStart, markWidth), LineWindow.Of(line, start, length, room));
}
