using BenchmarkDotNet.Running;
using Raci.Benchmarks;

// With --dry each benchmark runs once: that it runs, and not how fast, is what counts.
const string Dry = "--dry";
string[] rest = [.. args.Where(arg => arg != Dry)];
if (!rest.Contains("--filter", StringComparer.Ordinal))
    rest = [.. rest, "--filter", "*"];
var isDry = args.Contains(Dry, StringComparer.Ordinal);
if (isDry)
    BenchmarkSettings.LargeRows = 2_000;
var settings = BenchmarkSettings.Of(isDry);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Expect).Assembly).Run(rest, settings).ToList();
return summaries.Count > 0 && summaries.TrueForAll(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
