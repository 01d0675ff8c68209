using System.CommandLine;
using Raci.Formats;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;
using Raci.Tool.Results;

namespace Raci.Tool.Showing;

/// <summary>The command <c>raci show</c>.</summary>
internal sealed class ShowCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci show IN...                  the matrix of each document, fitted to the terminal, roles coloured by what they do
        raci show IN... --party NAME     what a party has to do, over all documents
        raci show IN... --plain          a line for each fact and nothing that depends on other lines: for git diff and other comparisons

        A party is found by its name or its heading, in whatever case where only one can be meant. --party, --role and --phase narrow each
        other: with all of them, the activities of these phases in which this party holds this letter.

        Examples:
          raci show plan.md                                    The matrix.
          raci show docs -r --party Client                     What the client has to do, in all documents below docs.
          raci show plan.xlsx --role A --phase security        Who answers for what, in the phases about security.
          raci show docs -r --party Client --format csv        The same for a spreadsheet; json and markdown for others.
          git config diff.raci.textconv "raci show --plain --" Have git compare what matrices say: *.xlsx diff=raci in .gitattributes;
                                                               a single file without a matrix is written as it stands.

        Exit codes: of many files the highest counts
          0    done; a matrix with errors is shown as far as it was understood
          2    a document holds no matrix, or cannot be read; with --plain, a single file that cannot be read
          64   wrong usage: options, or a party, letter or phase that no document has
          130  interrupted
        """;

    private readonly InputOptions _inputs;
    private readonly ResultOptions _results = new();
    private readonly Option<string?> _party = new("--party") { HelpName = "NAME", Description = "Show only what this party has to do." };
    private readonly Option<string?> _role = new("--role") { HelpName = "LETTER", Description = "Show only activities in which somebody, or the party of --party, holds this letter." };
    private readonly Option<string?> _phase = new("--phase") { HelpName = "TEXT", Description = "Show only phases whose titles hold this text." };
    private readonly Option<bool> _plain = new("--plain") { Description = "Write a line for each fact, the same at a terminal and redirected, whatever its width.", Arity = ArgumentArity.Zero };

    public ShowCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("show", "Shows responsibility matrices, or what one party has to do.")
    {
        _inputs = new(formats, "IN", "Documents, folders or patterns to read; - for the standard input.");
        _inputs.AddTo(this);
        foreach (var option in new Option[] { _party, _role, _phase, _plain })
            Add(option);
        _results.AddTo(this);
        _role.Validators.Add(result =>
        {
            if (result.Tokens is [.., var role] && role.Value is not [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z')])
                result.AddError($"--role {role.Value}: is no letter A to Z");
        });
        _plain.Validators.Add(result =>
        {
            if (!result.Implicit && _results.IsFormNamed(result))
                result.AddError("--plain and --format exclude each other");
        });
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, console, common, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, ToolConsole console, CommonOptions common, CancellationToken cancellation)
    {
        var reporter = common.ReporterOf(parse, console);
        var selection = new Selection { Party = parse.GetValue(_party), Role = parse.GetValue(_role) is [var letter] ? char.ToUpperInvariant(letter) : null, Phase = parse.GetValue(_phase) };
        var operands = _inputs.OperandsOf(parse);
        var isForComparison = parse.GetValue(_plain) && operands.Length == 1 && !selection.IsPart;
        var reader = _inputs.ReaderOf(parse, console, reporter, onNoMatrix: isForComparison ? input => PlainFile.Write(input.Path, console.OutputBytes) : null);
        if (reader.Read(operands, cancellation) is not { } documents)
            return reader.ExitCode;
        if (!selection.TryApply(documents, out var selected, out var failure))
            return reporter.Fail(failure);
        if (selected.Count == 0 && documents.Count > 0)
            reporter.Done("no activity is so", isOutputTaken: true);
        else
            Write(parse, console, common, selected);
        return reader.ExitCode;
    }

    private void Write(ParseResult parse, ToolConsole console, CommonOptions common, IReadOnlyList<SelectedMatrix> selected)
    {
        if (parse.GetValue(_plain))
        {
            PlainText.Write(selected, console.OutputBytes);
            return;
        }

        switch (_results.FormOf(parse))
        {
            case ResultForm.Json:
                ShownRows.WriteJson(selected, console.OutputBytes);
                break;
            case ResultForm.Csv:
                ShownRows.WriteCsv(selected, console.OutputBytes);
                break;
            case ResultForm.Markdown:
                ShownRows.WriteMarkdown(selected, console.OutputBytes);
                break;
            default:
                using (var lines = new ResultLines(console, common.WantsColors(parse)))
                    new ShownText(lines, _results.WidthOf(parse, console)).Write(selected);
                break;
        }
    }
}
