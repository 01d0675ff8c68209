using System.CommandLine;
using Raci.Formats;

namespace Raci.Tool.Formatting;

/// <summary>The command <c>raci format</c>.</summary>
internal sealed class FormatCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci format IN...                Markdown documents, in place: each as the library writes its matrix
        raci format IN... --check        nothing is written; the documents that would change are named

        Folders give their Markdown documents; those without a matrix are left out. A document with errors is left as it is, unless --lenient.

        Examples:
          raci format plan.md              Make a page canonical.
          raci format docs --recursive     Make all pages below a folder canonical.
          raci format docs -r --check      Fail in CI where a page is not.
          raci format docs -r --emphasis asterisks --no-padding
                                           Write **RA**, and tables whose columns are not lined up; --check takes these options too.

        Exit codes: of many files the highest counts
          0    done; with --check, all are canonical
          1    with --check, a document would change
          2    unusable: errors in a document, no such file, no permission
          64   wrong usage: options, or an operand of another format. Nothing was read
        """;

    private readonly Argument<string[]> _operands = new("IN") { Description = "Markdown documents, folders or patterns; - reads the standard input and writes the standard output.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _check = Flag("--check", null, "Write nothing; exit with 1 where a document would change.");
    private readonly Option<bool> _lenient = Flag("--lenient", null, "Write what was understood though a document has errors.");
    private readonly Option<bool> _recursive = Flag("--recursive", "-r", "Look into the folders inside folders too.");
    private readonly PageOptions _page = new();

    public FormatCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("format", "Makes Markdown documents canonical, in place.")
    {
        Add(_operands);
        Add(_check);
        Add(_lenient);
        Add(_recursive);
        _page.AddTo(this);
        SetAction(parse =>
        {
            var reporter = common.ReporterOf(parse, console);
            return _page.StyleOf(parse).TryGetWriter(out var writer, out var failure)
                ? new PageFormatter(formats, writer, parse.GetValue(_check), parse.GetValue(_lenient), console, reporter).Run(parse.GetRequiredValue(_operands), parse.GetValue(_recursive))
                : reporter.Fail(failure);
        });
    }

    private static Option<bool> Flag(string name, string? alias, string description) =>
        new(name, alias is null ? [] : [alias]) { Description = description, Arity = ArgumentArity.Zero };
}
