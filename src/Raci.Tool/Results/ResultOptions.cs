using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Raci.Tool.Results;

/// <summary>The options of commands that answer a question: in which form, and how wide.</summary>
internal sealed class ResultOptions
{
    private const int LeastWidth = 20;
    private const int MostWidth = 10_000;
    private const int UsualWidth = 80;

    private readonly Option<string?> _format = new("--format") { HelpName = "FORM", Description = "The form of the result: text for people, json, csv or markdown." };
    private readonly Option<string?> _width = new("--width") { HelpName = "N", Description = "The columns text is fitted to, 20 to 10000; without it those of the terminal, and 80 where there is none." };

    public ResultOptions()
    {
        _format.Validators.Add(result =>
        {
            if (result.Tokens is [.., var form] && !Names.Contains(form.Value, StringComparer.Ordinal))
                result.AddError($"--format {form.Value}: no such form; there are {string.Join(", ", Names)}");
        });
        _width.Validators.Add(result =>
        {
            if (result.Tokens is [.., var width] && !IsWidth(width.Value, out _))
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--width {width.Value}: is no number from {LeastWidth} to {MostWidth}"));
        });
    }

    private static IEnumerable<string> Names => ["text", "json", "csv", "markdown"];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_width);
    }

    /// <summary>Gets the form that was asked for; text where none was.</summary>
    public ResultForm FormOf(ParseResult parse) => parse.GetValue(_format) is { } name ? Enum.Parse<ResultForm>(name, ignoreCase: true) : ResultForm.Text;

    /// <summary>Tells whether a form was asked for.</summary>
    public bool IsFormNamed(SymbolResult result) => result.GetResult(_format) is { Implicit: false };

    /// <summary>Gets how many columns there are.</summary>
    public int WidthOf(ParseResult parse, ToolConsole console)
    {
        if (parse.GetValue(_width) is { } asked && IsWidth(asked, out var width))
            return width;
        // The last column of a terminal stays free: some wrap when it is written.
        return console.IsOutputTerminal ? Math.Max(LeastWidth, console.Width() - 1) : UsualWidth;
    }

    private static bool IsWidth(string text, out int width) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out width) && width is >= LeastWidth and <= MostWidth;
}
