using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Raci.Tool;

/// <summary>Says in one line what is wrong with a command line, and what was probably meant.</summary>
internal static class WrongUsage
{
    /// <summary>Says what is wrong with a command line that did not parse.</summary>
    public static string Of(ParseResult parse, ParseErrorAction action)
    {
        if (parse.UnmatchedTokens is not [var first, ..])
            return string.Join("; ", parse.Errors.Select(OfError).Distinct(StringComparer.Ordinal));
        var meant = Suggestions(parse, action, first);
        if (first.StartsWith('-'))
            return $"unknown option '{first}'{meant}";
        return parse.CommandResult.Command is ConvertCommand
            ? $"convert takes two operands, IN and OUT; '{first}' is one too many"
            : $"unknown command '{first}'{meant}";
    }

    private static string OfError(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } operand => $"the operand {operand.Argument.Name} is missing",
        OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 } option => $"the option {option.Option.Name} needs a value",
        CommandResult { Command: RootCommand } => "no command is given",
        _ => error.Message.TrimEnd('.'),
    };

    // The library prints its suggestions and gives them in no other way: a line with the word it did not match, then a line for each.
    private static string Suggestions(ParseResult parse, ParseErrorAction action, string word)
    {
        using var output = new StringWriter();
        (action.ShowHelp, action.ShowTypoCorrections) = (false, true);
        parse.InvocationConfiguration.Output = output;
        parse.InvocationConfiguration.Error = TextWriter.Null;
        action.Invoke(parse);
        var suggestions = output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(line => !line.StartsWith($"'{word}'", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('\''))
            .Where(line => line.Length > 2)
            .ToList();
        return suggestions.Count == 0 ? "" : $" (did you mean {string.Join(" or ", suggestions)}?)";
    }
}
