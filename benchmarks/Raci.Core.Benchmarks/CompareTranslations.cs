using BenchmarkDotNet.Attributes;
using Raci.Collections;
using Raci.Comparison;
using Raci.Formats.Markdown;

namespace Raci.Benchmarks;

/// <summary>Comparing 2,000 rows × 8 parties in 50 phases with a translation in which every tenth row has other roles and every fortieth is missing, against reading both documents.</summary>
public class CompareTranslations
{
    private const int Rows = 2_000;
    private const int Parties = 8;

    private readonly byte[] _markdown = MarkdownInput.Of(Rows, Parties, tables: 50, isBold: true);
    private readonly MarkdownReader _reader = new();
    private readonly ReadResult _source;
    private readonly ReadResult _translation;

    public CompareTranslations()
    {
        _source = _reader.Read(_markdown);
        _translation = new ReadResult(TranslationOf(_source.Matrix!), [], Sources.None);
    }

    [GlobalSetup]
    public void Setup()
    {
        Expect.Rows(Rows, _source);
        var findings = Translations.Compare(_source, _translation);
        Expect.That(findings.Count(finding => finding.Id == "RACI4002") == Rows / 40, "the rows that are missing were expected");
        Expect.That(findings.Count(finding => finding.Id == "RACI4001") == Rows / 10, "the cells that differ were expected");
    }

    [Benchmark(Baseline = true, Description = "Raci.Core, reading both as Markdown")]
    public int ReadBoth() => _reader.Read(_markdown).Diagnostics.Count + _reader.Read(_markdown).Diagnostics.Count;

    [Benchmark(Description = "Raci.Core, comparing them")]
    public int Compare() => Translations.Compare(_source, _translation).Count;

    // Other words, and the numbers and letters of the source.
    private static Matrix TranslationOf(Matrix source)
    {
        var row = 0;
        var phases = source.Phases.Select(phase => phase.WithTitle($"Abschnitt {phase.Title}").WithActivities(phase.Activities.Select(Changed).OfType<Activity>().ToValueList())).ToValueList();
        return source.WithPhases(phases).WithLanguage("de").WithHeadings(new Headings("Aktivität"));

        Activity? Changed(Activity activity)
        {
            var translated = activity.WithName($"Tätigkeit {++row} der Plattform, mit den Wörtern, die so eine Zeile hat");
            return row % 40 == 7 ? null
                : row % 10 == 3 ? translated.WithAssignment(new Assignment("Team 1", activity["Team 1"] == RoleSet.Of('C') ? RoleSet.Of('I') : RoleSet.Of('C')))
                : translated;
        }
    }
}
