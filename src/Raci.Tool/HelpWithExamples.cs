using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Raci.Tool.Checking;
using Raci.Tool.Converting;
using Raci.Tool.Counting;
using Raci.Tool.Diffing;
using Raci.Tool.Merging;
using Raci.Tool.Showing;
using Raci.Tool.Translating;

namespace Raci.Tool;

/// <summary>Prints the usual help, and below it what a command has to add.</summary>
internal sealed class HelpWithExamples(HelpAction usual, string rootHelp) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(parseResult.CommandResult.Command switch
        {
            ConvertCommand => ConvertCommand.MoreHelp,
            ShowCommand => ShowCommand.MoreHelp,
            StatsCommand => StatsCommand.MoreHelp,
            CheckCommand => CheckCommand.MoreHelp,
            TranslationsCommand => TranslationsCommand.MoreHelp,
            DiffCommand => DiffCommand.MoreHelp,
            MergeCommand => MergeCommand.MoreHelp,
            _ => rootHelp,
        });
        return ExitCodes.Done;
    }
}
