using System.CommandLine;
using System.CommandLine.Parsing;
using Raci.Analysis;
using Raci.Formats;
using Raci.Tool.Inputs;

namespace Raci.Tool.Checking;

/// <summary>The command <c>raci check</c>.</summary>
internal sealed class CheckCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        Profiles: default (quiet and precise), itil (one answers, one or more perform, or it is an error), single (exactly one of each),
        shared (several may answer), review (all questions, as advice).

        Settings stand in a file raci.json in the folder of a document or one around it, under the key raci in its front matter, and on the
        command line; the nearer go before the farther. A comment <!-- raci-disable RACI3002 --> above a table or at the end of a row keeps a
        rule silent there. docs/rules.md tells all rules, settings and silencers.

        Examples:
          raci check plan.md                                   Tell what is wrong with a matrix, and where.
          raci check docs --recursive --profile review         Ask all questions of all documents below docs.
          raci check plan.xlsx --disable RACI3013 --severity RACI3002=error
                                                               Leave out a rule, and take another more seriously.
          raci check plan.md --threshold RACI3006.informed=8   Judge by another number.
          raci check docs -r --format sarif > raci.sarif       Write what code hosts show beside the lines.
          raci check plan.md --format markdown --fail-on never Write a comment for a pull request.

        Exit codes: of many files the highest counts
          0    no finding is as severe as --fail-on
          1    there are findings as severe as --fail-on, or more severe, or a document has errors
          2    an input or a file of settings is unusable; the others were checked
          64   wrong usage. Nothing was read
          130  interrupted
        """;

    private readonly InputOptions _inputs;
    private readonly Option<string?> _profile = new("--profile") { HelpName = "NAME", Description = $"The rules to ask: {string.Join(", ", Profile.BuiltIn)}." };
    private readonly Option<string[]> _enable = Many("--enable", "ID", "Ask a rule that the profile lacks; commas separate several.");
    private readonly Option<string[]> _disable = Many("--disable", "ID", "Leave out a rule; commas separate several.");
    private readonly Option<string[]> _severity = Many("--severity", "ID=LEVEL", "How much a rule's findings matter: info, warning or error.");
    private readonly Option<string[]> _threshold = Many("--threshold", "ID=N", "The number a rule judges by, or none; ID.NAME=N where it has several.");
    private readonly Option<string?> _config = new("--config") { HelpName = "FILE", Description = "The file of settings for all documents, in place of each one's nearest raci.json." };
    private readonly Option<bool> _noConfig = new("--no-config") { Description = "Look for no file of settings.", Arity = ArgumentArity.Zero };
    private readonly Option<string> _failOn = new("--fail-on") { HelpName = "LEVEL", Description = "The least severity that gives exit code 1: info, warning, error or never; warning by default." };
    private readonly Option<string> _format = new("--format") { HelpName = "FORM", Description = $"The form of the findings: {string.Join(", ", CheckForms.Names)}; text by default." };

    public CheckCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("check", "Tells what is wrong with responsibility matrices, and where.")
    {
        _inputs = new InputOptions(formats, "IN", "Documents, folders or patterns to check; - for the standard input.");
        _inputs.AddTo(this);
        foreach (var option in new Option[] { _profile, _enable, _disable, _severity, _threshold, _config, _noConfig, _failOn, _format })
            Add(option);
        Check(_profile, value => Profile.TryFind(value, out _), () => $"no such profile; there are {string.Join(", ", Profile.BuiltIn)}");
        Check(_failOn, FailLevel.IsKnown, () => "no such level; there are info, warning, error and never");
        Check(_format, value => CheckForms.Names.Contains(value, StringComparer.Ordinal), () => $"no such form; there are {string.Join(", ", CheckForms.Names)}");
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, console, common, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, ToolConsole console, CommonOptions common, CancellationToken cancellation)
    {
        var reporter = common.ReporterOf(parse, console);
        var line = new CommandLineSettings();
        line.AddProfile(parse.GetValue(_profile));
        line.AddSwitches("--enable", parse.GetValue(_enable), isOn: true);
        line.AddSwitches("--disable", parse.GetValue(_disable), isOn: false);
        line.AddSeverities(parse.GetValue(_severity));
        line.AddThresholds(parse.GetValue(_threshold));
        if (line.Wrong is { } wrong)
            return reporter.Fail(Failure.Usage($"{wrong}; raci check --help tells how"));
        var settings = new SettingsFiles(parse.GetValue(_config), isOff: parse.GetValue(_noConfig), reporter);
        var reader = _inputs.ReaderOf(parse, console, reporter, keepsContent: true);
        if (reader.Read(_inputs.OperandsOf(parse), cancellation) is not { } documents)
            return reader.ExitCode;
        var run = new CheckRun(line.Settings, settings, reporter);
        var found = documents.Select(run.Check).ToList();
        CheckForms.Of(parse.GetValue(_format) ?? CheckForms.Text, console, common.WantsColors(parse)).Write(found);
        var findings = FailLevel.IsReached(parse.GetValue(_failOn), found) ? ExitCodes.Findings : ExitCodes.Done;
        return Math.Max(findings, Math.Max(reader.ExitCode, settings.ExitCode));
    }

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private static void Check(Option option, Func<string, bool> isKnown, Func<string> reason) => option.Validators.Add(result =>
    {
        if (result.Tokens is [.., var value] && !isKnown(value.Value))
            result.AddError($"{option.Name} {value.Value}: {reason()}");
    });
}
