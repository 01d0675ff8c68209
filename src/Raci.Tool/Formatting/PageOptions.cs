using System.CommandLine;

namespace Raci.Tool.Formatting;

/// <summary>The options of commands that write Markdown: how role letters are set off, and whether columns are lined up.</summary>
internal sealed class PageOptions
{
    private readonly Option<string?> _emphasis = new("--emphasis") { HelpName = "STYLE", Description = "How Markdown sets role letters off: none (RA), asterisks (**RA**), underscores (__RA__)." };
    private readonly Option<bool> _noPadding = new("--no-padding") { Description = "Write Markdown's tables without spaces that align the columns.", Arity = ArgumentArity.Zero };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_emphasis);
        command.Add(_noPadding);
    }

    /// <summary>Gets what was asked for.</summary>
    public PageStyle StyleOf(ParseResult parse) => new(parse.GetValue(_emphasis), !parse.GetValue(_noPadding));
}
