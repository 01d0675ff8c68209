using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Raci.Tool;

/// <summary>Prints the version of the command, without the revision it was built from.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>Gets the version, without the revision it was built from.</summary>
    public static string Version => typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return ExitCodes.Done;
    }
}
