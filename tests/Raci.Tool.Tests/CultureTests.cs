using System.Globalization;

namespace Raci.Tool.Tests;

/// <summary>A run under another culture proves something only where that culture is in force.</summary>
public sealed class CultureTests
{
    [Fact]
    public void The_culture_a_run_asks_for_is_in_force()
    {
        var asked = Environment.GetEnvironmentVariable("RACI_CULTURE") ?? CultureInfo.CurrentCulture.Name;

        Assert.Equal(asked, CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public void Cultures_have_their_data() => Assert.Equal("\u0130", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
}
