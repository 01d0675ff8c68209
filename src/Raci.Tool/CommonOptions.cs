using System.CommandLine;
using Raci.Tool.Reporting;

namespace Raci.Tool;

/// <summary>The options every command takes: how much is said, in which form and in which colours.</summary>
internal sealed class CommonOptions
{
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing but errors.", Recursive = true, Arity = ArgumentArity.Zero };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell the guesses and decisions too.", Recursive = true, Arity = ArgumentArity.Zero };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "Use no colours; NO_COLOR in the environment does the same.", Recursive = true, Arity = ArgumentArity.Zero };

    private readonly Option<string?> _diagnostics = new("--diagnostics") { HelpName = "FORM", Description = "The form of what the standard error tells: text for people, json for programs, an object a line.", Recursive = true };

    public CommonOptions()
    {
        _diagnostics.Validators.Add(result =>
        {
            if (result.Tokens is [.., var form] && !ReportForms.Names.Contains(form.Value, StringComparer.Ordinal))
                result.AddError($"--diagnostics {form.Value}: no such form; there are {string.Join(" and ", ReportForms.Names)}");
        });
        _quiet.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetResult(_verbose) is { Implicit: false })
                result.AddError("--quiet and --verbose exclude each other");
        });
    }

    /// <summary>Adds the options to the root command.</summary>
    public void AddTo(RootCommand root)
    {
        root.Add(_quiet);
        root.Add(_verbose);
        root.Add(_noColor);
        root.Add(_diagnostics);
    }

    /// <summary>Gets who tells the user of this run what happens.</summary>
    public Reporter ReporterOf(ParseResult parse, ToolConsole console)
    {
        var least = Has(parse, _quiet) ? DiagnosticSeverity.Error : Has(parse, _verbose) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        var form = parse.GetResult(_diagnostics) is { Tokens: [.., var token] } ? token.Value : ReportForms.Text;
        return new Reporter(console, least, ReportForms.Of(form, console, colors: WantsColors(parse)));
    }

    /// <summary>Tells whether colours are wanted where a terminal shows them.</summary>
    public bool WantsColors(ParseResult parse) => !Has(parse, _noColor);

    // Asks for the option and not for its value, which a wrong command line does not have.
    private static bool Has(ParseResult parse, Option option) => parse.GetResult(option) is { Implicit: false };
}
