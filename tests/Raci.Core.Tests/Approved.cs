namespace Raci.Core.Tests;

/// <summary>Compares texts with approved ones beside the tests.</summary>
/// <remarks>With the environment variable RACI_APPROVE set to 1, a text is written anew instead, except where CI is set: look at the difference before it is committed.</remarks>
internal static class Approved
{
    /// <summary>Compares a text with the one of a path below the tests' folder.</summary>
    public static void Text(string text, params ReadOnlySpan<string> path)
    {
        var file = Repository.PathOf(["tests", "Raci.Core.Tests", .. path]);
        if (Environment.GetEnvironmentVariable("RACI_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"No text is approved as {string.Join('/', path)}.");
        Assert.Equal(File.ReadAllText(file), text);
    }
}
