using System.CommandLine;
using Raci.Formats;

namespace Raci.Tool;

/// <summary>The command <c>raci convert</c>.</summary>
internal sealed class ConvertCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        Examples:
          raci convert plan.md plan.xlsx                      Make a workbook of a Markdown page.
          raci convert --lenient draft.md draft.xlsx          Convert though cells of the draft are no roles.
          raci convert --from markdown notes.txt plan.xlsx    Read a file whose extension says nothing.
          raci convert --from markdown --to xlsx - - < plan.md > plan.xlsx

        OUT is replaced by a whole new file; when anything fails, it stays as it was.

        Exit codes:
          0    done
          2    unusable input or output: errors in the document, no such file, no permission, disk full
          64   wrong usage: operands, options or extensions; OUT is IN
          130  interrupted
        """;

    private readonly Argument<string> _input = new("IN") { Description = "The document to read; - for the standard input, with --from." };
    private readonly Argument<string> _output = new("OUT") { Description = "The document to write; - for the standard output, with --to." };
    private readonly Option<string?> _from = new("--from") { HelpName = "FORMAT" };
    private readonly Option<string?> _to = new("--to") { HelpName = "FORMAT" };
    private readonly Option<bool> _lenient = new("--lenient") { Description = "Convert what was understood though the document has errors.", Arity = ArgumentArity.Zero };

    public ConvertCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("convert", "Converts a responsibility matrix from one format into another, each known by its extension.")
    {
        _from.Description = $"The format of IN where its extension does not say it: {Names(format => format.Reader)}.";
        _to.Description = $"The format of OUT where its extension does not say it: {Names(format => format.Writer)}.";
        Add(_input);
        Add(_output);
        Add(_from);
        Add(_to);
        Add(_lenient);
        foreach (var operand in new[] { _input, _output })
        {
            operand.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value.Length: 0 }])
                    result.AddError($"the operand {operand.Name} is empty");
            });
        }

        SetAction((parse, cancellation) =>
        {
            var conversion = new Conversion(RequestOf(parse), formats, console, common.ReporterOf(parse, console));
            // On a thread of its own, so that the library that parsed the command line can watch for an interruption.
            return Task.Run(() => conversion.Run(cancellation), CancellationToken.None);
        });

        string Names(Func<MatrixFormat, object?> part) => string.Join(", ", formats.All.Where(format => part(format) is not null));
    }

    private ConvertRequest RequestOf(ParseResult parse) =>
        new(parse.GetRequiredValue(_input), parse.GetRequiredValue(_output), parse.GetValue(_from), parse.GetValue(_to), parse.GetValue(_lenient));
}
