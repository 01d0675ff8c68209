using System.CommandLine;
using System.CommandLine.Parsing;
using Raci.Formats;
using Raci.Tool.Formatting;

namespace Raci.Tool.Converting;

/// <summary>The command <c>raci convert</c>.</summary>
internal sealed class ConvertCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci convert IN OUT              one document; OUT is replaced by a whole new file
        raci convert IN... --to FORMAT   each beside its input, with the extension of FORMAT
        raci convert IN... --to FORMAT -o FOLDER
                                         each in FOLDER, which is made, under its path below the folder or pattern it was found by
        raci convert IN -o FILE          as IN OUT; -o - writes to the standard output

        A pattern has * for any part of a name and ** for any folders. Folders and patterns leave out hidden files and folders, node_modules,
        bin, obj, and what lies in FOLDER; folders give the files whose extension is of a format that is read. A file called as a pattern is
        that file. In FOLDER and beside inputs a file that is there is kept, unless --force.
        A document found in a folder or by a pattern that holds no matrix is left out and counted; --verbose names it. A document that is named has to hold one.
        A document's content says its format where its extension says none or another one, and that is told; --from settles it.

        Examples:
          raci convert plan.md plan.xlsx                       Make a workbook of a Markdown page.
          raci convert docs --recursive --to xlsx -o books     Convert all documents below docs; docs/a/plan.md becomes books/a/plan.xlsx.
          raci convert "docs/**/*.md" --to xlsx --force        Make a workbook beside each page, again.
          raci convert --lenient draft.md draft.xlsx           Convert though cells of the draft are no roles.
          raci convert --strict --diagnostics json plan.md plan.xlsx 2> found.jsonl
                                                               Fail on warnings too, and tell a program what was found.
          raci convert --from markdown notes.txt plan.xlsx     Read a file whose extension says nothing.
          raci convert plan.xlsx plan.md --sheet Plan          Read one sheet of several.
          raci convert plan.xlsx plan.csv --separator tab      Write what other programs take.
          raci convert - - --to xlsx < plan.md > plan.xlsx     Between other commands.

        Exit codes: of many files the highest counts
          0    done
          2    unusable input or output: errors in the document (with --strict, warnings), no such file, no permission, disk full; a file that was kept
          64   wrong usage: operands, options or formats; OUT is IN. Nothing was read
          130  interrupted; no file is half written
        """;

    private readonly Argument<string[]> _operands = new("IN") { Description = "Documents, folders or patterns to read; - for the standard input. Without --to and -o: IN OUT.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "PLACE", Description = "The file or folder to write; - for the standard output." };
    private readonly Option<string?> _from = new("--from") { HelpName = "FORMAT" };
    private readonly Option<string?> _to = new("--to") { HelpName = "FORMAT" };
    private readonly Option<bool> _recursive = Flag("--recursive", "-r", "Look into the folders inside folders too.");
    private readonly Option<bool> _force = Flag("--force", "-f", "Replace the files that are there in a folder too.");
    private readonly Option<bool> _lenient = Flag("--lenient", null, "Convert what was understood though a document has errors.");
    private readonly Option<bool> _strict = Flag("--strict", null, "Take warnings for errors: write nothing of a document that is doubtful, or that loses something.");

    private readonly Option<string?> _sheet = new("--sheet") { HelpName = "NAME", Description = "The only sheet of workbooks that is read; without it, all visible ones that hold a matrix." };
    private readonly PageOptions _page = new();
    private readonly Option<string?> _separator = new("--separator") { HelpName = "CHARACTER", Description = "What separates the fields of CSV: comma, semicolon, tab or pipe." };

    public ConvertCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("convert", "Converts responsibility matrices from one format into another.")
    {
        _from.Description = $"The format of the inputs, whatever they are called: {Names(format => format.Reader)}.";
        _to.Description = $"The format to write: {Names(format => format.Writer)}.";
        Add(_operands);
        foreach (var option in new Option[] { _output, _to, _from, _recursive, _force, _lenient, _strict, _sheet })
            Add(option);
        _page.AddTo(this);
        Add(_separator);
        _operands.Validators.Add(result => RefuseEmpty(result, "an operand"));
        _output.Validators.Add(result => RefuseEmpty(result, "the place of -o"));
        _strict.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetResult(_lenient) is { Implicit: false })
                result.AddError("--strict and --lenient exclude each other");
        });
        SetAction((parse, cancellation) =>
        {
            var (request, reporter) = (RequestOf(parse), common.ReporterOf(parse, console));
            if (!new ConvertPlanner(request, formats).TryPlan(out var plan, out var failure))
                return Task.FromResult(reporter.Fail(failure));
            // On a thread of its own, so that the library that parsed the command line can watch for an interruption.
            return Task.Run(() => new Conversion(plan, request, console, reporter).Run(cancellation), CancellationToken.None);
        });

        string Names(Func<MatrixFormat, object?> part) => string.Join(", ", formats.All.Where(format => part(format) is not null));
    }

    private static Option<bool> Flag(string name, string? alias, string description) =>
        new(name, alias is null ? [] : [alias]) { Description = description, Arity = ArgumentArity.Zero };

    private static void RefuseEmpty(SymbolResult result, string what)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            result.AddError($"{what} is empty");
    }

    private ConvertRequest RequestOf(ParseResult parse) => new()
    {
        Operands = parse.GetRequiredValue(_operands),
        Output = parse.GetValue(_output),
        From = parse.GetValue(_from),
        To = parse.GetValue(_to),
        Recursive = parse.GetValue(_recursive),
        Force = parse.GetValue(_force),
        Lenient = parse.GetValue(_lenient),
        Strict = parse.GetValue(_strict),
        Sheet = parse.GetValue(_sheet),
        Page = _page.StyleOf(parse),
        Separator = parse.GetValue(_separator),
    };
}
