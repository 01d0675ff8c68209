using System.CommandLine;
using Raci.Formats;
using Raci.Tool.Inputs;

namespace Raci.Tool.Translating;

/// <summary>The command <c>raci translations</c>.</summary>
internal sealed class TranslationsCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci translations SOURCE OTHER...   SOURCE is the document that was translated, each OTHER a translation of it.
                                            A folder or a pattern among the others leaves SOURCE out.

        Told are cells with other roles, rows and phases that are missing or extra, headings left in the language of SOURCE, headings spelled in
        several ways, marks, remarks and notes of one document alone, and letters that differ; each with its places in both.

        --fix carries the roles of SOURCE over to the cells of the others that have other ones, as raci set does: of a page in Markdown only the lines
        concerned change. What is left, such as a row that is missing, is told as without it. SOURCE is never written.

        Examples:
          raci translations plan.fr.md plan.de.md plan.it.md   Compare two translations with the French page.
          raci translations plan.fr.md docs                    Compare all documents of a folder with it.
          raci translations plan.fr.md plan.de.xlsx            Compare a workbook with a page.
          raci translations --format json plan.fr.md plan.de.md > findings.json
                                                               Tell a program; --format markdown is for a pull request.
          raci translations plan.fr.md plan.de.md --fix        Correct the roles of the German page.
          raci translations plan.fr.md docs --fix --dry-run    Show the lines that would change.

        Exit codes: the highest counts
          0    nothing differs; with --fix, nothing is left that does
          1    something differs; with --fix, something is left
          2    a document cannot be read, or holds no matrix; with --fix, a cell or a document could not be written
          64   wrong usage: operands or options. Nothing was read
          130  interrupted
        """;

    private readonly Option<string?> _format = new("--format") { HelpName = "FORM", Description = "The form of what is found: text for people, json for programs, markdown for a pull request." };
    private readonly Option<bool> _fix = new("--fix") { Description = "Carry the roles of SOURCE over to the others, in place.", Arity = ArgumentArity.Zero };
    private readonly Option<bool> _dryRun = new("--dry-run", "-n") { Description = "With --fix: write nothing; show what would change.", Arity = ArgumentArity.Zero };

    public TranslationsCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("translations", "Tells whether translations of a matrix hold the same as their source.")
    {
        var source = new Argument<string>("SOURCE") { Description = "The document that was translated; - for the standard input." };
        source.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
                result.AddError("an operand is empty");
        });
        Add(source);
        var inputs = new InputOptions(formats, "OTHER", "Its translations: documents, folders or patterns.");
        inputs.AddTo(this);
        Add(_fix);
        Add(_dryRun);
        Add(_format);
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [.., var form] && !FindingForms.Names.Contains(form.Value, StringComparer.Ordinal))
                result.AddError($"--format {form.Value}: no such form; there are {string.Join(", ", FindingForms.Names)}");
        });
        SetAction((parse, cancellation) =>
        {
            var reporter = common.ReporterOf(parse, console);
            var (isFix, isDryRun) = (parse.GetValue(_fix), parse.GetValue(_dryRun));
            if (Trouble(isFix, isDryRun, inputs.OperandsOf(parse), inputs.IsOneSheet(parse)) is { } trouble)
                return Task.FromResult(reporter.Fail(trouble));
            var reader = inputs.ReaderOf(parse, console, reporter);
            var form = FindingForms.Of(parse.GetValue(_format), isFix, console, reporter);
            var fixer = isFix ? new TranslationFixer(formats, inputs.FromOf(parse), isDryRun, console, reporter) : null;
            return Task.Run(() => new TranslationRun(reader, reporter, form, fixer).Run(parse.GetRequiredValue(source), inputs.OperandsOf(parse), cancellation), CancellationToken.None);
        });
    }

    private static Failure? Trouble(bool isFix, bool isDryRun, string[] others, bool isOneSheet) =>
        !isFix ? (isDryRun ? Failure.Usage("--dry-run needs --fix") : null)
        : others.Contains(InputFile.StandardStream) ? Failure.Usage("--fix corrects files in their place, and - is none")
        : isOneSheet ? Failure.Usage("--sheet does not go with --fix: workbooks are written whole")
        : null;
}
