using Raci.Analysis;
using Raci.Collections;

namespace Raci.Core.Tests.Readme;

/// <summary>The samples of the page about rules, which shows the regions word for word.</summary>
[Collection(nameof(ReadmeFolder))]
public sealed class RulesSamples : IDisposable
{
    private readonly ReadmeFolder _folder = new();

    private StringWriter Console { get; } = new();

    public void Dispose()
    {
        Console.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_matrix_is_checked()
    {
        var matrix = Of(("Order", "RA", ""), ("Pay", "R", ""));

        #region Check
        foreach (Finding finding in MatrixCheck.Find(matrix))
            Console.WriteLine(finding);   // phase 1, row 2: warning RACI3001: nobody answers for 'Pay'; give one party A
        #endregion

        Assert.Equal(
            ["Board: warning RACI3010: 'Board' has no part in any activity; give it one, or take its column out", "phase 1, row 2: warning RACI3001: nobody answers for 'Pay'; give one party A"],
            Lines());
    }

    [Fact]
    public void A_profile_is_changed()
    {
        #region Profile
        var profile = Profile.Default
            .Without("RACI3013")
            .With("RACI3008")
            .WithSeverity("RACI3001", DiagnosticSeverity.Error)
            .WithThreshold("RACI3006", "informed", 10);
        #endregion

        Assert.Equal(
            ["3001 Error", "3002 Warning", "3003 Warning", "3004 Warning", "3005 Warning", "3006 Info", "3008 Info", "3010 Warning", "3014 Warning", "3015 Warning"],
            profile.Rules.Select(choice => $"{choice.Rule.Id[4..]} {choice.Severity}"));
    }

    #region A rule
    internal sealed class BusyBoardRule : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new(
            "ACME001", DiagnosticSeverity.Warning, "the board has its hands full", "the board performs {0} activities, more than {1}", "name others who do them");

        public override ValueList<RuleThreshold> Thresholds => [new("performs", 2)];

        public override IEnumerable<Finding> Find(RuleContext context)
        {
            if (!context.Matrix.Parties.TryGet("Board", out Party? board))
                yield break;
            int count = context.Rows.Count(row => row.Activity[board].Overlaps(context.Performing));
            if (context.Threshold("performs") is { } most && count > most)
                yield return context.InColumn(board, count, most);
        }
    }
    #endregion

    [Fact]
    public void A_rule_of_ones_own_is_asked_and_set()
    {
        var matrix = Of(("Order", "I", "RA"), ("Pay", "A", "R"));

        #region Ask it
        Profile asked = Profile.Default.With(new BusyBoardRule());
        CheckSettings ours = CheckSettings.Read("""{ "threshold": { "ACME001": 1 }, "severity": { "ACME001": "error" } }""").Settings;
        foreach (Finding finding in MatrixCheck.Find(matrix, ours.ToProfile(asked)))
            Console.WriteLine(finding);   // Board: error ACME001: the board performs 2 activities, more than 1; name others who do them
        #endregion

        Assert.Equal(["Board: error ACME001: the board performs 2 activities, more than 1; name others who do them"], Lines());
        Assert.Empty(MatrixCheck.Find(matrix, asked));
        Assert.Empty(MatrixCheck.Find(matrix, CheckSettings.Read("""{ "threshold": { "ACME001": { "sings": 1 } } }""").Settings.ToProfile(asked)));
    }

    [Fact]
    public void Settings_of_a_document_go_before_those_of_a_file()
    {
        File.WriteAllText("raci.json", """{ "profile": "itil", "disable": ["RACI3003"] }""");
        var matrix = MatrixFile.Parse("---\nraci: { severity: { RACI3001: info } }\n---\n\n| Activity | Client | Board |\n|---|---|---|\n| Order | R | I |\n| Pay | A | I |\n| Ship | RA | A |\n");

        #region Settings
        CheckSettings settings = CheckSettings.Of(matrix).Settings;             // front matter
        if (CheckSettings.FindFile("docs/plan.md") is { } file)
            settings = settings.Over(CheckSettings.Read(File.ReadAllText(file), file).Settings);
        ValueList<Finding> findings = MatrixCheck.Find(matrix, settings.ToProfile());
        #endregion

        Assert.Equal(
            ["phase 1, row 1: info RACI3001: nobody answers for 'Order'; give one party A", "phase 1, row 3: error RACI3002: 2 parties answer for 'Ship': Client, Board; leave A to one of them"],
            findings.Select(finding => $"{finding}"));
    }

    private string[] Lines() => Console.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static Matrix Of(params (string Name, string Client, string Board)[] activities) => new(
        "", ["Client", "Board"], [new Phase("", activities.Select(activity => new Activity(activity.Name, ("Client", activity.Client), ("Board", activity.Board))).ToValueList())]);
}
