using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Raci.Formats;
using Raci.Tool.Checking;
using Raci.Tool.Converting;
using Raci.Tool.Counting;
using Raci.Tool.Diffing;
using Raci.Tool.Merging;
using Raci.Tool.Reporting;
using Raci.Tool.Showing;
using Raci.Tool.Translating;

namespace Raci.Tool;

/// <summary>The command <c>raci</c>: a command line over the library.</summary>
internal static class RaciTool
{
    private const string MoreHelp = """
        Examples:
          raci convert plan.md plan.xlsx            Make a workbook of a Markdown page.
          raci convert docs --recursive --to xlsx   Make one beside each page below a folder.
          raci show plan.md --party Client          Tell what a party has to do.
          raci stats plan.md                        Tell who carries how much.
          raci check plan.md                        Tell what is wrong with a matrix, and where.
          raci diff old.md new.md                   Tell what changed.
          raci translations plan.fr.md plan.de.md   Tell in what a translation differs.
          raci convert --help                       Tell all about a command.
        """;

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the name of the command.</param>
    /// <param name="console">The streams to use.</param>
    /// <param name="formats">The formats to choose from; those of the library by default.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ToolConsole console, MatrixFormats? formats = null)
    {
        var common = new CommonOptions();
        // A file's name may start with @, so that no argument names a file of more arguments.
        var parse = RootOf(formats ?? MatrixFormats.BuiltIn, console, common).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var reporter = common.ReporterOf(parse, console);
        try
        {
            if (WrongUsage.Of(parse) is { } wrong)
                return Refuse(parse, wrong, reporter);
            return await parse.InvokeAsync(new() { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (IOException exception)
        {
            return FailOnStandardStreams(reporter, exception);
        }
    }

    // The standard output or error itself cannot be written: a full disk behind a redirection, say.
    private static int FailOnStandardStreams(Reporter reporter, IOException exception)
    {
        try
        {
            return reporter.Fail(Failure.Unusable(FileTrouble.OfOutput("<stdout>", exception)));
        }
        catch (IOException)
        {
            // Nowhere is left to say it but the exit code.
            return ExitCodes.Unusable;
        }
    }

    private static RootCommand RootOf(MatrixFormats formats, ToolConsole console, CommonOptions common)
    {
        var root = new RootCommand("Converts responsibility matrices (RACI and its relatives) between the formats people keep them in, and checks them.")
        {
            new ConvertCommand(formats, console, common),
            new ShowCommand(formats, console, common),
            new StatsCommand(formats, console, common),
            new CheckCommand(formats, console, common),
            new TranslationsCommand(formats, console, common),
            new DiffCommand(formats, console, common),
            new MergeCommand(formats, console, common),
        };
        common.AddTo(root);
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual })
                option.Action = new HelpWithExamples(usual, MoreHelp);
            else if (option is VersionOption)
                option.Action = new VersionAction();
        }

        return root;
    }

    private static int Refuse(ParseResult parse, string wrong, Reporter reporter)
    {
        var command = parse.CommandResult.Command is RootCommand ? "raci" : $"raci {parse.CommandResult.Command.Name}";
        return reporter.Fail(Failure.Usage($"{wrong}; {command} --help tells how"));
    }
}
