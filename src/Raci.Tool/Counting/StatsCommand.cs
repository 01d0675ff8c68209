using System.CommandLine;
using System.Globalization;
using Raci.Analysis;
using Raci.Formats;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Counting;

/// <summary>The command <c>raci stats</c>.</summary>
internal sealed class StatsCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci stats IN...                 who carries how much of each document
        raci stats IN... --portfolio     all documents together: parties of one name are one
        raci stats IN... --by phase      each phase too, with the phases inside it

        A share is the part of all activities in which a party performs, answers and so on. Several may perform one activity, and nobody may,
        so that the shares of all parties need not make 100%.

        Examples:
          raci stats plan.md                                   Who carries how much.
          raci stats plan.xlsx --by phase                      The same in each phase.
          raci stats docs -r --portfolio                       Who carries how much in all documents below docs.
          raci stats docs -r --format csv > load.csv           A row for each document, party, kind and letter.

        Exit codes: of many files the highest counts
          0    done; of a matrix with errors what was understood is counted
          2    a document holds no matrix, or cannot be read
          64   wrong usage
          130  interrupted
        """;

    private readonly InputOptions _inputs;
    private readonly ResultOptions _results = new();
    private readonly Option<string?> _by = new("--by") { HelpName = "PART", Description = "Count each part too: phase." };
    private readonly Option<bool> _portfolio = new("--portfolio") { Description = "Count all documents together.", Arity = ArgumentArity.Zero };

    public StatsCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("stats", "Tells who carries how much.")
    {
        _inputs = new(formats, "IN", "Documents, folders or patterns to read; - for the standard input.");
        _inputs.AddTo(this);
        Add(_by);
        Add(_portfolio);
        _results.AddTo(this);
        _by.Validators.Add(result =>
        {
            if (result.Tokens is [.., var part] && part.Value != "phase")
                result.AddError($"--by {part.Value}: no such part; there is phase");
        });
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, console, common, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, ToolConsole console, CommonOptions common, CancellationToken cancellation)
    {
        var reader = _inputs.ReaderOf(parse, console, common.ReporterOf(parse, console));
        if (reader.Read(_inputs.OperandsOf(parse), cancellation) is not { Count: > 0 } documents)
            return reader.ExitCode;
        var counted = parse.GetValue(_portfolio) ? [Together(documents)] : documents.Select(Alone).ToList();
        var report = new StatsReport(counted, byPhase: parse.GetValue(_by) is not null);
        switch (_results.FormOf(parse))
        {
            case ResultForm.Json:
                report.WriteJson(console.OutputBytes);
                break;
            case ResultForm.Csv:
                report.WriteCsv(console.OutputBytes);
                break;
            case ResultForm.Markdown:
                report.WriteMarkdown(console.OutputBytes);
                break;
            default:
                using (var lines = new ResultLines(console, common.WantsColors(parse)))
                    new StatsText(lines, _results.WidthOf(parse, console)).Write(report);
                break;
        }

        return reader.ExitCode;
    }

    private static CountedDocument Alone(NamedMatrix document) =>
        new(document.Input.Name, document.Matrix.Title.ToString(), Workload.Of(document.Matrix));

    private static CountedDocument Together(IReadOnlyList<NamedMatrix> documents) =>
        new(null, string.Create(CultureInfo.InvariantCulture, $"Portfolio of {documents.Count} {(documents.Count == 1 ? "document" : "documents")}"), Workload.Of(documents.Select(document => document.Matrix)));
}
