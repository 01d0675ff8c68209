using System.CommandLine;
using System.CommandLine.Parsing;
using Raci.Formats;
using Raci.Tool.Inputs;
using Raci.Tool.Reporting;

namespace Raci.Tool.Diffing;

/// <summary>The command <c>raci diff</c>.</summary>
internal sealed class DiffCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci diff OLD NEW      what changed from one document to another, whatever their formats

        Activities, phases and parties are found again by their names, else by likeness and place. A change is one line: what was added, removed,
        moved, renamed, and who handed which role to whom.

        In git, as an external diff (git config diff.raci.command "raci diff --git --"; *.md diff=raci in .gitattributes), the operands are those git gives:
        PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE, and the exit code is 0. A file without a matrix is compared line by line.

        Examples:
          raci diff plan.md plan-2.md                      What changed, a line each.
          raci diff plan.md plan.xlsx                      Is the workbook still what the page says?
          raci diff --format markdown old.md new.md        A list for a pull request.
          raci diff --format json old.md new.md            For a program.
          git show HEAD:plan.md | raci diff - plan.md      What is not committed yet.

        Exit codes:
          0    the same; with --git always, unless the command line is wrong
          1    different
          2    unusable input: no such file, or no matrix in it
          64   wrong usage
        """;

    private readonly InputOptions _inputs;
    private readonly Option<string?> _format = new("--format") { HelpName = "FORM", Description = "The form of the result: text for people, json for programs, markdown for a pull request." };
    private readonly Option<bool> _git = new("--git") { Description = "Take the seven operands that git gives an external diff.", Arity = ArgumentArity.Zero };

    public DiffCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("diff", "Tells what changed between two documents.")
    {
        _inputs = new InputOptions(formats, "FILE", "The older document and the newer one; - for the standard input.");
        _inputs.AddTo(this, areFolders: false);
        Add(_format);
        Add(_git);
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [.., var form] && !DiffForms.Names.Contains(form.Value, StringComparer.Ordinal))
                result.AddError($"--format {form.Value}: no such form; there are {string.Join(", ", DiffForms.Names)}");
        });
        Validators.Add(CheckOperands);
        SetAction(parse =>
        {
            var reporter = common.ReporterOf(parse, console);
            var form = DiffForms.Of(parse.GetValue(_format), console.IsOutputTerminal && !console.IsPlain && common.WantsColors(parse));
            var operands = _inputs.OperandsOf(parse);
            var documents = new DocumentPair(operands, parse.GetValue(_git));
            return new Difference(documents, onNoMatrix => _inputs.ReaderOf(parse, console, reporter, onNoMatrix: onNoMatrix, beside: operands), form, reporter, console).Run();
        });
    }

    private void CheckOperands(CommandResult result)
    {
        var operands = result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).ToArray();
        if (result.GetResult(_git) is { Implicit: false })
        {
            if (!DocumentPair.AreOfGit(operands.Length))
                result.AddError("with --git the operands are those git gives: PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE");
        }
        else if (operands.Length != 2)
        {
            result.AddError(operands.Length < 2 ? "two operands are needed: OLD NEW" : "there are more than two operands: OLD NEW");
        }
        else if (operands is [InputFile.StandardStream, InputFile.StandardStream])
        {
            result.AddError("only one of the documents can be the standard input");
        }
    }
}
