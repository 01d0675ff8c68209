using System.Globalization;

namespace Raci.Core.Tests.Conventions;

/// <summary>The suite runs a second time in another culture; that this culture is in force is a test as well.</summary>
public sealed class CultureTests
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    [Fact]
    public void The_tests_run_in_the_culture_the_environment_asks_for()
    {
        var expected = Environment.GetEnvironmentVariable("RACI_CULTURE") is { Length: > 0 } named ? named : Named();
        Assert.Equal(expected, CultureInfo.CurrentCulture.Name);
    }

    // As the runtime does on Linux: the first variable that is set counts; no language, C and POSIX are the invariant culture.
    // Elsewhere the system's settings count, which the runtime shows as the culture of its own user interface.
    private static string Named()
    {
        if (!OperatingSystem.IsLinux())
            return CultureInfo.InstalledUICulture.Name;
        var locale = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is not null) ?? "";
        var name = locale.Split('.', '@')[0].Replace('_', '-');
        return name is "C" or "POSIX" ? "" : name;
    }
}
