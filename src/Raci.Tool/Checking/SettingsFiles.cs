using Raci.Analysis;
using Raci.Tool.Reporting;

namespace Raci.Tool.Checking;

/// <summary>Finds the file of settings of each document, and reads each file once.</summary>
/// <param name="chosen">The file for all documents; null for each one's nearest.</param>
/// <param name="isOff">Whether no file is looked for.</param>
/// <param name="reporter">Who tells what is wrong with a file.</param>
internal sealed class SettingsFiles(string? chosen, bool isOff, Reporter reporter)
{
    private readonly Dictionary<string, CheckSettings> _read = new(StringComparer.Ordinal);

    /// <summary>Gets the exit code so far.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Gets the settings of a document's file; none where there is no such file, or it cannot be read.</summary>
    /// <param name="document">The path of the document, or of one that would stand where the command runs.</param>
    public CheckSettings Of(string document)
    {
        if ((chosen ?? (isOff ? null : CheckSettings.FindFile(document))) is not { } file)
            return CheckSettings.None;
        if (!_read.TryGetValue(file, out var settings))
            _read.Add(file, settings = Read(Path.GetRelativePath(Environment.CurrentDirectory, file) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : file, file));
        return settings;
    }

    private CheckSettings Read(string name, string file)
    {
        try
        {
            var (settings, diagnostics) = CheckSettings.Read(File.ReadAllText(file), name);
            reporter.Report(diagnostics);
            if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                ExitCode = ExitCodes.Unusable;
            return settings;
        }
        catch (IOException exception)
        {
            ExitCode = reporter.Fail(Failure.Unusable(FileTrouble.OfInput(name, exception)));
        }
        catch (UnauthorizedAccessException)
        {
            ExitCode = reporter.Fail(Failure.Unusable($"{name}: no permission to read it"));
        }

        return CheckSettings.None;
    }
}
