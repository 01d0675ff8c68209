namespace Raci.Core.Tests.Markdown.Editing;

/// <summary>Compares two versions of a page line by line.</summary>
internal static class Lines
{
    /// <summary>Gets the lines of the first version that are not those of the second, and those of the second that are not those of the first, where lines at the start and at the end are the same.</summary>
    public static (string[] Removed, string[] Added) Differing(string before, string after)
    {
        var (old, now) = (Of(before), Of(after));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        return (old[start..^end], now[start..^end]);
    }

    /// <summary>Checks that both versions have as many lines, of which all but some are the same, and gets how many differ.</summary>
    public static int CountChanged(string before, string after)
    {
        var (old, now) = (Of(before), Of(after));
        Assert.Equal(old.Length, now.Length);
        return old.Zip(now).Count(pair => pair.First != pair.Second);
    }

    // A carriage return is part of its line: it has to stay, too.
    private static string[] Of(string page) => page.Split('\n');
}
