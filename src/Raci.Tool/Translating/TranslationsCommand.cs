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

        Examples:
          raci translations plan.fr.md plan.de.md plan.it.md   Compare two translations with the French page.
          raci translations plan.fr.md docs                    Compare all documents of a folder with it.
          raci translations plan.fr.md plan.de.xlsx            Compare a workbook with a page.
          raci translations --format json plan.fr.md plan.de.md > findings.json
                                                               Tell a program.

        Exit codes: the highest counts
          0    nothing differs
          1    something differs
          2    a document cannot be read, or holds no matrix
          64   wrong usage: operands or options. Nothing was read
          130  interrupted
        """;

    private readonly Option<string?> _format = new("--format") { HelpName = "FORM", Description = "The form of what is found: text for people, json for programs." };

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
        Add(_format);
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [.., var form] && !FindingForms.Names.Contains(form.Value, StringComparer.Ordinal))
                result.AddError($"--format {form.Value}: no such form; there are {string.Join(" and ", FindingForms.Names)}");
        });
        SetAction((parse, cancellation) =>
        {
            var reporter = common.ReporterOf(parse, console);
            var reader = inputs.ReaderOf(parse, console, reporter);
            var form = FindingForms.Of(parse.GetResult(_format) is { Tokens: [.., var token] } ? token.Value : FindingForms.Text, console.Output, reporter);
            return Task.Run(() => new TranslationRun(reader, reporter, form).Run(parse.GetRequiredValue(source), inputs.OperandsOf(parse), cancellation), CancellationToken.None);
        });
    }
}
