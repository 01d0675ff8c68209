using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace Raci.Core.Tests;

/// <summary>Runs a property on many generated values.</summary>
/// <remarks>
/// The environment says how many (<c>RACI_CASES</c>, 1,000 by default) and which: a failing run prints the seed of its last step,
/// and <c>RACI_REPLAY=seed,gamma,size</c> with those three numbers starts at it.
/// </remarks>
internal static class Law
{
    private const int DefaultCases = 1000;

    /// <summary>Runs a law; when it fails, the message holds the smallest failing input found, in full, and the seed.</summary>
    /// <param name="values">The values, with their shrinker.</param>
    /// <param name="law">Throws when the law does not hold.</param>
    /// <param name="most">The most cases worth their time, whatever the environment asks for.</param>
    /// <param name="least">The fewest, for a law that is expected to fail.</param>
    public static void Holds<T>(Arbitrary<T> values, Action<T> law, int most = int.MaxValue, int least = 1)
    {
        // Shrinking goes on from each failure, so the last one is the smallest.
        (T? Input, Exception? Reason) last = default;
        var property = Prop.ForAll(values, value =>
        {
            try
            {
                law(value);
            }
            catch (Exception reason)
            {
                last = (value, reason);
                throw;
            }
        });
        try
        {
            property.Check(Configuration(least, most));
        }
        catch (Exception failure) when (last.Reason is not null)
        {
            throw new XunitException($"{Seed(failure.Message)}\nSmallest failing input:\n{Show.Of(last.Input)}\nReason: {last.Reason.Message}", last.Reason);
        }
    }

    private static Config Configuration(int least, int most)
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("RACI_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : DefaultCases;
        var config = Config.QuickThrowOnFailure.WithMaxTest(Math.Clamp(cases, least, most)).WithQuietOnSuccess(true);
        return Environment.GetEnvironmentVariable("RACI_REPLAY") is { Length: > 0 } replay ? config.WithReplay(Parse(replay)) : config;
    }

    private static FSharpOption<Replay> Parse(string replay)
    {
        var numbers = replay.Trim('(', ')').Split(',');
        var start = new Rnd(ulong.Parse(numbers[0], CultureInfo.InvariantCulture), ulong.Parse(numbers[1], CultureInfo.InvariantCulture));
        return FSharpOption<Replay>.Some(new Replay(start, FSharpOption<int>.Some(int.Parse(numbers[2], CultureInfo.InvariantCulture))));
    }

    // The first lines hold the counts and the seeds; behind them stand the values, which are shown better here.
    private static string Seed(string message) => string.Join('\n', message.Split('\n').Take(2));
}
