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

    private static readonly string[] Verbs = ["Order", "Deliver", "Install", "Configure", "Watch", "Back up", "Restore", "Patch", "Scale", "Retire"];
    private static readonly string[] Things = ["the platform", "the network", "a tenant", "the licences", "the storage", "a cluster", "the certificates", "the keys"];
    private static readonly string[] GermanVerbs = ["bestellen", "liefern", "einrichten", "einstellen", "beobachten", "sichern", "zurückholen", "erneuern", "erweitern", "abschalten"];
    private static readonly string[] GermanThings = ["Die Plattform", "Das Netz", "Einen Mandanten", "Die Lizenzen", "Den Speicher", "Einen Verbund", "Die Zertifikate", "Die Schlüssel"];

    private readonly byte[] _markdown = MarkdownInput.Of(Rows, Parties, tables: 50, isBold: true);
    private readonly MarkdownReader _reader = new();
    private readonly ReadResult _source;
    private readonly ReadResult _translation;
    private readonly ReadResult _plainSource;
    private readonly ReadResult _plainTranslation;

    public CompareTranslations()
    {
        _source = _reader.Read(_markdown);
        _translation = Read(TranslationOf(_source.Matrix!, row => $"Tätigkeit {row} der Plattform, mit den Wörtern, die so eine Zeile hat"));
        _plainSource = Read(Renamed(_source.Matrix!, row => $"{Verbs[row % Verbs.Length]} {Things[row * 7 % Things.Length]}"));
        _plainTranslation = Read(TranslationOf(_source.Matrix!, row => $"{GermanThings[row * 7 % Things.Length]} {GermanVerbs[row % Verbs.Length]}"));
    }

    [GlobalSetup]
    public void Setup()
    {
        Expect.Rows(Rows, _source);
        ExpectFindings(Translations.Compare(_source, _translation));
        ExpectFindings(Translations.Compare(_plainSource, _plainTranslation));
    }

    [Benchmark(Baseline = true, Description = "Raci.Core, reading both as Markdown")]
    public int ReadBoth() => _reader.Read(_markdown).Diagnostics.Count + _reader.Read(_markdown).Diagnostics.Count;

    [Benchmark(Description = "Raci.Core, comparing them")]
    public int Compare() => Translations.Compare(_source, _translation).Count;

    [Benchmark(Description = "Raci.Core, comparing them, no row with a number")]
    public int CompareWithoutNumbers() => Translations.Compare(_plainSource, _plainTranslation).Count;

    private static void ExpectFindings(ValueList<TranslationFinding> findings)
    {
        Expect.That(findings.Count(finding => finding.Id == "RACI4002") == Rows / 40, "the rows that are missing were expected");
        Expect.That(findings.Count(finding => finding.Id == "RACI4001") == Rows / 10, "the cells that differ were expected");
    }

    private static ReadResult Read(Matrix matrix) => new(matrix, [], Sources.None);

    private static Matrix Renamed(Matrix matrix, Func<int, string> nameOf)
    {
        var row = 0;
        return matrix.WithPhases(matrix.Phases.Select(phase => phase.WithActivities(phase.Activities.Select(activity => activity.WithName(nameOf(row++))).ToValueList())).ToValueList());
    }

    // Other words, and the letters of the source but for those that drifted.
    private static Matrix TranslationOf(Matrix source, Func<int, string> nameOf)
    {
        var row = 0;
        var phases = Renamed(source, nameOf).Phases.Select(phase => phase.WithTitle($"Abschnitt {phase.Title}").WithActivities(phase.Activities.Select(Changed).OfType<Activity>().ToValueList())).ToValueList();
        return source.WithPhases(phases).WithLanguage("de").WithHeadings(new Headings("Aktivität"));

        Activity? Changed(Activity activity) => (++row % 40, row % 10) switch
        {
            (7, _) => null,
            (_, 3) => activity.WithAssignment(new Assignment("Team 1", activity["Team 1"] == RoleSet.Of('C') ? RoleSet.Of('I') : RoleSet.Of('C'))),
            _ => activity,
        };
    }
}
