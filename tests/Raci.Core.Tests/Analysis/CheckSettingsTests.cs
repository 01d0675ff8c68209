using Raci.Analysis;

namespace Raci.Core.Tests.Analysis;

public sealed class CheckSettingsTests
{
    [Fact]
    public void Front_matter_that_is_no_map_of_settings_is_told()
    {
        Assert.Equal("warning RACI3022: the setting 'raci' is 'itil', which cannot be taken; write settings by their names, such as { profile: itil }", Told(MetadataValue.OfText("itil")));
        Assert.StartsWith("warning RACI3022: the setting 'raci'", Told(MetadataValue.OfList([MetadataValue.OfText("itil")])), StringComparison.Ordinal);
        Assert.Empty(CheckSettings.Of(With(MetadataValue.Null)).Diagnostics);

        static string Told(MetadataValue value) => $"{Assert.Single(CheckSettings.Of(With(value)).Diagnostics)}";

        static Matrix With(MetadataValue value) => new("", [], [], metadata: MetadataValue.OfMap([new MetadataMember("raci", value)]));
    }

    [Fact]
    public void A_file_states_profile_switches_severities_and_thresholds()
    {
        var (settings, diagnostics) = CheckSettings.Read("""
            {
              // Ours.
              "$schema": "x", "profile": "Shared", "enable": ["RACI3008"], "disable": ["RACI3013"],
              "severity": { "RACI3005": "INFO", "ACME001": "error" },
              "threshold": { "RACI3006": 4, "RACI3012": { "performs": 60, "answers": "none" } },
            }
            """);
        var profile = settings.ToProfile();

        Assert.Empty(diagnostics);
        Assert.Equal(["RACI3001", "RACI3003", "RACI3004", "RACI3005", "RACI3006", "RACI3008", "RACI3010", "RACI3012", "RACI3014", "RACI3015"], profile.Rules.Select(choice => choice.Rule.Id));
        Assert.Equal(DiagnosticSeverity.Info, Of(profile, "RACI3005").Severity);
        Assert.Equal([new("performs", 4), new("advises", 4), new("informed", 4)], Of(profile, "RACI3006").Thresholds);
        Assert.Equal([new("performs", 60), new("answers", null), new("advises", 60)], Of(profile, "RACI3012").Thresholds);
    }

    [Fact]
    public void The_nearer_settings_go_before_the_farther()
    {
        var file = CheckSettings.Read("""{ "profile": "itil", "disable": ["RACI3001", "RACI3002"], "threshold": { "RACI3006": 9 } }""").Settings;
        var document = CheckSettings.None.With("RACI3001", true).WithSeverity("RACI3002", DiagnosticSeverity.Info);
        var line = CheckSettings.None.WithThreshold("RACI3006", "performs", 2) with { Profile = "default" };

        var profile = line.Over(document).Over(file).ToProfile();

        Assert.Equal(DiagnosticSeverity.Warning, Of(profile, "RACI3001").Severity);
        Assert.Equal(DiagnosticSeverity.Info, Of(profile, "RACI3002").Severity);
        Assert.Equal([new("performs", 2), new("advises", 9), new("informed", 9)], Of(profile, "RACI3006").Thresholds);
        Assert.Equal(file, CheckSettings.None.Over(file));
        Assert.Equal(file, file.Over(CheckSettings.None));
    }

    [Theory]
    [InlineData("""{ "disable": "RACI3001", "severity": { "RACI3001": "error" } }""")]
    [InlineData("""{ "severity": { "RACI3001": "error" }, "disable": "RACI3001" }""")]
    public void What_one_file_switches_off_is_off_whatever_stands_beside_it(string json) =>
        Assert.False(CheckSettings.Read(json).Settings.ToProfile().TryGet("RACI3001", out _));

    [Theory]
    [InlineData("""{ "profile": "strict" }""", "raci.json#/profile: warning RACI3019: there is no profile 'strict'; choose one of default, itil, single, shared, review")]
    [InlineData("""{ "profile": 3 }""", "raci.json#/profile: warning RACI3019: there is no profile '3'; choose one of default, itil, single, shared, review")]
    [InlineData("""{ "disable": "RACI3999" }""", "raci.json#/disable: warning RACI3020: disable names the rule 'RACI3999', and there is none; write an id from RACI3001 to RACI3016")]
    [InlineData("""{ "enable": "RACI3O08" }""", "raci.json#/enable: warning RACI3020: enable names the rule 'RACI3O08', and there is none; write RACI3008")]
    [InlineData("""{ "disable": ["raci-3001"] }""", "raci.json#/disable: warning RACI3020: disable names the rule 'raci-3001', and there is none; write RACI3001")]
    [InlineData("""{ "severity": { "3001": "error" } }""", "raci.json#/severity: warning RACI3020: severity names the rule '3001', and there is none; write RACI3001")]
    [InlineData("""{ "disable": [7] }""", "raci.json#/disable: warning RACI3022: the setting 'disable' is '7', which cannot be taken; write a list of ids, such as [RACI3007]")]
    [InlineData("""{ "Profile": "itil" }""", "raci.json#/Profile: warning RACI3021: there is no setting 'Profile'; the settings are profile, enable, disable, severity, threshold")]
    [InlineData("""{ "severity": "error" }""", "raci.json#/severity: warning RACI3022: the setting 'severity' is 'error', which cannot be taken; write ids with values, such as RACI3007: ...")]
    [InlineData("""{ "severity": { "RACI3001": 1 } }""", "raci.json#/severity/RACI3001: warning RACI3022: the setting 'severity.RACI3001' is '1', which cannot be taken; write info, warning or error")]
    [InlineData("""{ "threshold": { "RACI3006": -1 } }""", "raci.json#/threshold/RACI3006: warning RACI3022: the setting 'threshold.RACI3006' is '-1', which cannot be taken; write a number of zero or more, or none for no limit")]
    [InlineData("""{ "threshold": { "RACI3001": 1 } }""", "raci.json#/threshold/RACI3001: warning RACI3022: the setting 'threshold.RACI3001' is '1', which cannot be taken; write none, since RACI3001 judges by no number")]
    [InlineData("""{ "threshold": { "RACI3006": { "sings": 1 } } }""", "raci.json#/threshold/RACI3006/sings: warning RACI3022: the setting 'threshold.RACI3006.sings' is '1', which cannot be taken; write a number for performs, advises, informed")]
    [InlineData("[]", "raci.json(1,1): error RACI3023: the settings are no valid JSON, so none of them is read: it holds no object; mend the file")]
    [InlineData("""{ "profile": "\ud800" }""", "raci.json(1,1): error RACI3023: the settings are no valid JSON, so none of them is read: a text holds half a character; mend the file")]
    public void What_cannot_be_taken_is_told_and_passed_over(string json, string expected)
    {
        var (settings, diagnostics) = CheckSettings.Read(json, "raci.json");

        Assert.Equal(expected, $"{Assert.Single(diagnostics)}");
        Assert.Equal(Profile.Default.Rules, settings.ToProfile().Rules);
    }

    [Fact]
    public void What_is_said_last_in_one_place_and_nearest_of_several_counts()
    {
        var settings = CheckSettings.None.With("RACI3008", true).With("RACI3008", false).WithSeverity("RACI3001", DiagnosticSeverity.Info).WithSeverity("RACI3001", DiagnosticSeverity.Error);

        Assert.False(settings.ToProfile().TryGet("RACI3008", out _));
        Assert.Equal(DiagnosticSeverity.Error, Of(settings.ToProfile(), "RACI3001").Severity);
        Assert.Equal([new("performs", 4), new("advises", 4), new("informed", 4)], Of(CheckSettings.None.WithThreshold("RACI3006", "", 4).Over(CheckSettings.None.With("RACI3006", false)).ToProfile(), "RACI3006").Thresholds);
    }

    [Fact]
    public void A_broken_file_is_told_with_its_line_and_column() =>
        Assert.Equal(SourceLocation.At(2, 14).InFile("raci.json"), Assert.Single(CheckSettings.Read("{\n  \"profile\": itil\n}", "raci.json").Diagnostics).Location);

    [Fact]
    public void A_schema_is_named_in_files_alone()
    {
        var matrix = MatrixFile.Parse("---\nraci: { $schema: x }\n---\n\n| Activity | Client |\n|---|---|\n| Order | RA |\n");

        Assert.Equal("RACI3021", Assert.Single(CheckSettings.Of(matrix).Diagnostics).Id);
        Assert.Empty(CheckSettings.Read("""{ "$schema": "x" }""").Diagnostics);
    }

    [Fact]
    public void Ids_are_the_same_whatever_their_case()
    {
        var merged = CheckSettings.None.With("raci3008", true).WithSeverity("Raci3008", DiagnosticSeverity.Error).Over(CheckSettings.None.With("RACI3008", false));

        Assert.Single(merged.Rules);
        Assert.Equal(DiagnosticSeverity.Error, Of(merged.ToProfile(), "RACI3008").Severity);
    }

    [Theory]
    [InlineData("ACME3001")]
    [InlineData("RAC9999")]
    [InlineData("ours")]
    public void An_id_that_can_be_of_a_rule_of_ones_own_is_kept(string id)
    {
        var (settings, diagnostics) = CheckSettings.Read($$"""{ "disable": ["{{id}}"] }""");

        Assert.Empty(diagnostics);
        Assert.Equal(id, Assert.Single(settings.Rules).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "profile": "itil", "profile": "single" }""")]
    [InlineData("""{ "a": [[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]] }""")]
    public void A_broken_file_gives_one_error(string json) => Assert.Equal("RACI3023", Assert.Single(CheckSettings.Read(json).Diagnostics).Id);

    [Fact]
    public void Characters_no_text_may_hold_are_no_reason_to_fall() =>
        Assert.Equal(["RACI3021", "RACI3019"], CheckSettings.Read("""{ "\u0001": 1, "\\u0001": 2, "profile": "\u0002" }""").Diagnostics.Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("yaml")]
    [InlineData("xlsx")]
    public void Settings_of_front_matter_come_through_every_format_that_carries_all(string format)
    {
        var matrix = MatrixFile.TryRead(System.Text.Encoding.UTF8.GetBytes("---\nraci:\n  profile: itil\n  disable: [RACI3007]\nsidebar: docs\n---\n\n| Activity | Client |\n|---|---|\n| Order | R |\n")).Matrix!;

        var back = MatrixFile.TryRead(MatrixFile.ToBytes(matrix, format)).Matrix!;

        Assert.Equal(matrix.Metadata, back.Metadata);
        Assert.Equal("itil", CheckSettings.Of(back).Settings.Profile);
        Assert.Equal("RACI3007", Assert.Single(CheckSettings.Of(back).Settings.Rules).Id);
        Assert.Empty(CheckSettings.Of(back).Diagnostics);
    }

    [Fact]
    public void The_file_of_settings_is_the_nearest_above_a_document()
    {
        var folder = Directory.CreateTempSubdirectory("raci-settings-");
        try
        {
            var inner = folder.CreateSubdirectory("a").CreateSubdirectory("b");
            File.WriteAllText(Path.Combine(folder.FullName, "raci.json"), "{}");
            Assert.Equal(Path.Combine(folder.FullName, "raci.json"), CheckSettings.FindFile(Path.Combine(inner.FullName, "plan.md")));
            File.WriteAllText(Path.Combine(inner.FullName, "raci.json"), "{}");
            Assert.Equal(Path.Combine(inner.FullName, "raci.json"), CheckSettings.FindFile(Path.Combine(inner.FullName, "plan.md")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static RuleChoice Of(Profile profile, string id)
    {
        Assert.True(profile.TryGet(id, out var choice));
        return choice;
    }
}
