using System.CommandLine;
using Raci.Formats;
using Raci.Tool.Reporting;

namespace Raci.Tool.Inputs;

/// <summary>The operands and options of commands that read documents and ask something of them.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _operands;
    private readonly Option<string?> _from = new("--from") { HelpName = "FORMAT" };
    private readonly Option<string?> _sheet = new("--sheet") { HelpName = "NAME", Description = "The only sheet of workbooks that is read; without it, all visible ones that hold a matrix." };
    private readonly Option<bool> _recursive = new("--recursive", "-r") { Description = "Look into the folders inside folders too.", Arity = ArgumentArity.Zero };

    /// <summary>Creates operands of a name.</summary>
    /// <param name="formats">The formats to choose from.</param>
    /// <param name="name">How help calls an operand.</param>
    /// <param name="description">What help says of the operands.</param>
    /// <param name="arity">How many there may be; one or more by default.</param>
    public InputOptions(MatrixFormats formats, string name, string description, ArgumentArity? arity = null)
    {
        _operands = new(name) { Description = description, Arity = arity ?? ArgumentArity.OneOrMore };
        _operands.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
                result.AddError("an operand is empty");
        });
        _from.Description = $"The format of the inputs, whatever they are called: {string.Join(", ", formats.All.Where(format => format.Reader is not null))}.";
        Formats = formats;
    }

    /// <summary>Gets the formats to choose from.</summary>
    public MatrixFormats Formats { get; }

    /// <summary>Adds the operands and options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="areFolders">Whether operands may be folders, into which one may look deeper.</param>
    public void AddTo(Command command, bool areFolders = true)
    {
        command.Add(_operands);
        command.Add(_from);
        command.Add(_sheet);
        if (areFolders)
            command.Add(_recursive);
    }

    /// <summary>Gets the operands as they were written.</summary>
    public string[] OperandsOf(ParseResult parse) => parse.GetRequiredValue(_operands);

    /// <summary>Gets the name of the format of the inputs; null to go by what they are called.</summary>
    public string? FromOf(ParseResult parse) => parse.GetValue(_from);

    /// <summary>Gets whether one sheet of workbooks is read, and not all.</summary>
    public bool IsOneSheet(ParseResult parse) => parse.GetValue(_sheet) is not null;

    /// <summary>Gets what reads the documents of a run.</summary>
    public DocumentReader ReaderOf(ParseResult parse, ToolConsole console, Reporter reporter, bool keepsContent = false, Action<InputFile>? onNoMatrix = null, string[]? beside = null) =>
        new(Formats, parse.GetValue(_from), parse.GetValue(_sheet), parse.GetResult(_recursive) is { Implicit: false }, console, reporter, keepsContent) { OnNoMatrix = onNoMatrix, Beside = beside ?? [] };
}
