using System.CommandLine;
using System.CommandLine.Parsing;
using Raci.Formats;
using Raci.Tool.Inputs;

namespace Raci.Tool.Merging;

/// <summary>The command <c>raci merge</c>.</summary>
internal sealed class MergeCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci merge BASE OURS THEIRS            writes OURS with the changes of both sides
        raci merge BASE OURS THEIRS -o FILE    writes FILE instead

        What both sides insert at one place is ordered by its text, and what is equal is kept once. Where both changed the same in different ways, or
        one removed what the other changed, the document keeps what BASE has, and that is told. It is written in the format of OURS.

        A Markdown page keeps all its lines but those that changed, and what both sides wrote around the matrix is merged line by line. Pages without a
        matrix, or with errors, or made by both sides, are merged as git does, with marks around lines that contradict each other.

        In git, as a merge driver (git config merge.raci.driver "raci merge --path=%P -- %O %A %B"; *.md merge=raci in .gitattributes), the files have
        no extensions of their own: --path tells the name whose extension counts.

        Examples:
          raci merge plan.md mine.md yours.md -o both.md       Take the changes of both.
          raci merge plan.md mine.xlsx yours.md                Write the workbook with what the page changed.

        Exit codes:
          0    done, with the changes of both sides
          1    done, with conflicts, which were told
          2    unusable input or output: no such file, or errors in a document; nothing was written
          64   wrong usage
        """;

    private readonly Argument<string[]> _operands = new("FILE") { Description = "The document both sides started from, ours and theirs.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "The file to write in place of OURS." };
    private readonly Option<string?> _from = new("--from") { HelpName = "FORMAT" };
    private readonly Option<string?> _path = new("--path") { HelpName = "NAME", Description = "The name the documents go by, whose extension says their format: %P in git." };

    public MergeCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("merge", "Takes the changes of two documents that started from a third.")
    {
        _from.Description = $"The format of the documents, whatever they are called: {string.Join(", ", formats.All.Where(format => format.Reader is not null))}.";
        Add(_operands);
        Add(_output);
        Add(_from);
        Add(_path);
        Validators.Add(CheckOperands);
        SetAction(parse =>
        {
            var operands = parse.GetRequiredValue(_operands);
            var request = new MergeRequest(operands[0], operands[1], operands[2], parse.GetValue(_output) ?? operands[1], parse.GetValue(_from), parse.GetValue(_path));
            return new DocumentMerge(request, formats, console, common.ReporterOf(parse, console)).Run();
        });
    }

    private static void CheckOperands(CommandResult result)
    {
        var operands = result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).ToArray();
        if (operands.Length != 3)
            result.AddError($"there are {operands.Length} operands, and three are needed: BASE OURS THEIRS");
        else if (operands.Contains(InputFile.StandardStream, StringComparer.Ordinal))
            result.AddError("the documents to merge are files, not the standard input");
        else if (operands.Contains("", StringComparer.Ordinal))
            result.AddError("an operand is empty");
    }
}
