using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Raci.Benchmarks;

/// <summary>How the benchmarks run: in this process, with times, allocations and ratios in one table a job.</summary>
internal static class BenchmarkSettings
{
    /// <summary>Gets or sets how many rows a large workbook has; fewer where it matters only that the benchmarks run.</summary>
    public static int LargeRows { get; set; } = 100_000;

    /// <summary>Gets the settings.</summary>
    /// <param name="isDry">Whether each benchmark runs once, only to see that it does.</param>
    public static IConfig Of(bool isDry) => ManualConfig.CreateEmpty()
        .AddJob((isDry ? Job.Dry : Job.Default.WithWarmupCount(3).WithIterationCount(10)).WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
        .AddLogger(ConsoleLogger.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .WithCultureInfo(CultureInfo.InvariantCulture)
        .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value));
}
