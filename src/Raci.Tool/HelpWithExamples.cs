using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Raci.Tool.Converting;
using Raci.Tool.Diffing;
using Raci.Tool.Merging;

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
        parseResult.InvocationConfiguration.Output.WriteLine(MoreHelpOf(parseResult.CommandResult.Command));
        return ExitCodes.Done;
    }

    private string MoreHelpOf(Command command) => command switch
    {
        ConvertCommand => ConvertCommand.MoreHelp,
        DiffCommand => DiffCommand.MoreHelp,
        MergeCommand => MergeCommand.MoreHelp,
        _ => rootHelp,
    };
}
