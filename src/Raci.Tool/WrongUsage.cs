using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Raci.Tool;

/// <summary>Says in one line what is wrong with a command line, and what was probably meant.</summary>
internal static class WrongUsage
{
    /// <summary>Says what is wrong with a command line; null where nothing is.</summary>
    public static string? Of(ParseResult parse)
    {
        // Help that was asked for is given whatever else the line holds.
        if (parse.Action is SynchronousCommandLineAction { ClearsParseErrors: true } and not ParseErrorAction)
            return null;
        if (UnknownOption(parse) is { } option)
            return $"unknown option '{option}'{Suggestion.Of(option, OptionsOf(parse.CommandResult).Select(known => known.Name))}";
        if (parse.UnmatchedTokens is [var word, ..])
            return $"unknown command '{word}'{Suggestion.Of(word, parse.CommandResult.Command.Subcommands.Select(command => command.Name))}";
        return parse.Errors.Count == 0 ? null : string.Join("; ", parse.Errors.Select(OfError).Distinct(StringComparer.Ordinal));
    }

    private static string OfError(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } operand => $"the operand {operand.Argument.Name} is missing",
        OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 } option => $"the option {option.Option.Name} needs a value",
        CommandResult { Command: RootCommand } => "no command is given",
        _ => error.Message.TrimEnd('.'),
    };

    // The library takes an option it does not know for an operand where there may be many.
    private static string? UnknownOption(ParseResult parse)
    {
        var operands = parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(operand => operand.Tokens).ToHashSet(ReferenceEqualityComparer.Instance);
        return parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => IsOption(token.Value) && operands.Contains(token))?.Value
            ?? parse.UnmatchedTokens.FirstOrDefault(IsOption);
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static IEnumerable<Option> OptionsOf(SymbolResult? result) =>
        result is CommandResult command ? command.Command.Options.Concat(OptionsOf(command.Parent)) : [];
}
