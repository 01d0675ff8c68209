using System.CommandLine;
using Raci.Formats;

namespace Raci.Tool.Editing;

/// <summary>The command <c>raci set</c>.</summary>
internal sealed class SetCommand : Command
{
    /// <summary>What stands under the options in the command's help.</summary>
    public const string MoreHelp = """
        raci set FILE --activity TEXT --party NAME --roles LETTERS
                                         the letters of a cell; "" clears it; its mark and its remark stay with other letters
        raci set FILE --rename-party OLD=NEW
        raci set FILE --rename-activity TEXT --to NEW
        raci set FILE --add-activity NEW --after TEXT
        raci set FILE --move-activity TEXT --before TEXT
        raci set FILE --remove-activity TEXT

        One edit a run. In Markdown only the lines concerned change, in the notation and with the spaces of the table around them, and the page is read again
        before it is written: where it would be read otherwise than edited, nothing is changed and the reason is told. Other formats are written whole where they
        carry everything. --phase and --row tell activities of the same text apart; they are of the activity that is changed, moved or taken out, or beside which one is added.

        Examples:
          raci set plan.md --activity "Order" --party Client --roles RA     Change a cell.
          raci set plan.md --activity "Order" --party Client --roles ""     Clear it.
          raci set plan.md --rename-party Client=Customer --dry-run         Show the lines that would change.
          raci set plan.md --add-activity "Pay" --after "Order" --phase Run Put a row in.

        Exit codes:
          0    done, or it was so already
          2    unusable: no such file, activity or party; several activities of the text; an edit the document does not take. Nothing was changed
          64   wrong usage: options that are missing or do not go together. Nothing was read
        """;

    private readonly Argument<string> _file = new("FILE") { Description = "The document to edit; - reads the standard input and writes the standard output." };
    private readonly Option<string?> _from = Text("--from", "FORMAT", "");
    private readonly Option<string?> _activity = Text("--activity", "TEXT", "The activity whose cell is set.");
    private readonly Option<string?> _party = Text("--party", "NAME", "The party whose cell is set.");
    private readonly Option<string?> _roles = Text("--roles", "LETTERS", "What the cell shall hold, such as RA; \"\" clears it.");
    private readonly Option<string?> _renameParty = Text("--rename-party", "OLD=NEW", "Give a party another name, in all headings that are its.");
    private readonly Option<string?> _renameActivity = Text("--rename-activity", "TEXT", "Give an activity another text.");
    private readonly Option<string?> _to = Text("--to", "NEW", "The text of the activity that is renamed.");
    private readonly Option<string?> _add = Text("--add-activity", "NEW", "Put an activity in.");
    private readonly Option<string?> _remove = Text("--remove-activity", "TEXT", "Take an activity out.");
    private readonly Option<string?> _move = Text("--move-activity", "TEXT", "Move an activity.");
    private readonly Option<string?> _after = Text("--after", "TEXT", "The activity behind which one is put or moved.");
    private readonly Option<string?> _before = Text("--before", "TEXT", "The activity before which one is put or moved.");
    private readonly Option<string?> _phase = Text("--phase", "TITLE", "The phase in which the activity stands.");
    private readonly Option<int?> _row = new("--row") { HelpName = "NUMBER", Description = "The row of the activity in its phase, counted from one." };
    private readonly Option<bool> _dryRun = new("--dry-run", "-n") { Description = "Write nothing; print the lines that would change.", Arity = ArgumentArity.Zero };

    public SetCommand(MatrixFormats formats, ToolConsole console, CommonOptions common)
        : base("set", "Changes a cell, a party or an activity of a document and leaves the rest as it is.")
    {
        _from.Description = $"The format of the document, whatever it is called: {string.Join(", ", formats.All.Where(format => format.Reader is not null))}.";
        Add(_file);
        foreach (var option in new Option[] { _activity, _party, _roles, _renameParty, _renameActivity, _to, _add, _remove, _move, _after, _before, _phase, _row, _dryRun, _from })
            Add(option);
        foreach (var option in new[] { _activity, _party, _to, _add, _remove, _move, _after, _before })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Any(token => token.Value.Length == 0))
                    result.AddError($"the text of {option.Name} is empty");
            });
        }

        SetAction(parse => new Setting(RequestOf(parse), formats, console, common.ReporterOf(parse, console)).Run());
    }

    private static Option<string?> Text(string name, string help, string description) => new(name) { HelpName = help, Description = description };

    private SetRequest RequestOf(ParseResult parse) => new()
    {
        File = parse.GetRequiredValue(_file),
        From = parse.GetValue(_from),
        Activity = parse.GetValue(_activity),
        Party = parse.GetValue(_party),
        Roles = parse.GetValue(_roles),
        RenameParty = parse.GetValue(_renameParty),
        RenameActivity = parse.GetValue(_renameActivity),
        To = parse.GetValue(_to),
        AddActivity = parse.GetValue(_add),
        RemoveActivity = parse.GetValue(_remove),
        MoveActivity = parse.GetValue(_move),
        After = parse.GetValue(_after),
        Before = parse.GetValue(_before),
        Phase = parse.GetValue(_phase),
        Row = parse.GetValue(_row),
        IsDryRun = parse.GetValue(_dryRun),
    };
}
