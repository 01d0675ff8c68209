namespace Raci.Core.Tests.Conventions;

/// <summary>A fenced block of a page.</summary>
/// <param name="Info">What stands behind the opening fence.</param>
/// <param name="Text">Its lines, with <c>\n</c> between them.</param>
/// <param name="Line">The line of the opening fence, counted from one.</param>
internal sealed record MarkdownFence(string Info, string Text, int Line)
{
    /// <summary>Gets the fences of a page in their order; a longer fence may hold shorter ones.</summary>
    public static IEnumerable<MarkdownFence> Of(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var length = lines[i].TakeWhile(c => c == '`').Count();
            if (length < 3)
                continue;
            var end = Array.FindIndex(lines, i + 1, line => line == new string('`', length));
            Assert.True(end > 0, $"The fence of line {i + 1} is not closed.");
            yield return new MarkdownFence(lines[i][length..].Trim(), string.Join('\n', lines[(i + 1)..end]), i + 1);
            i = end;
        }
    }
}
