namespace Raci.Tool.Editing;

/// <summary>What the user asked <c>raci set</c> for; options that were not given are null.</summary>
internal sealed record SetRequest
{
    public required string File { get; init; }

    public string? From { get; init; }

    public string? Activity { get; init; }

    public string? Party { get; init; }

    public string? Roles { get; init; }

    public string? RenameParty { get; init; }

    public string? RenameActivity { get; init; }

    public string? To { get; init; }

    public string? AddActivity { get; init; }

    public string? RemoveActivity { get; init; }

    public string? MoveActivity { get; init; }

    public string? After { get; init; }

    public string? Before { get; init; }

    public string? Phase { get; init; }

    public int? Row { get; init; }

    public bool IsDryRun { get; init; }

    /// <summary>Gets what is wrong with the options together; null where they ask for one thing.</summary>
    public Failure? Trouble()
    {
        (string Name, string? Value)[] edits =
        [
            ("--activity", Activity), ("--rename-party", RenameParty), ("--rename-activity", RenameActivity),
            ("--add-activity", AddActivity), ("--remove-activity", RemoveActivity), ("--move-activity", MoveActivity),
        ];
        var asked = Array.FindAll(edits, edit => edit.Value is not null);
        if (asked.Length != 1)
            return Failure.Usage(asked.Length == 0 ? $"what shall be set? Give one of {string.Join(", ", edits.Select(edit => edit.Name))}" : $"{asked[0].Name} and {asked[1].Name}: one thing at a time");
        var edit = asked[0].Name;
        var isMoved = edit is "--add-activity" or "--move-activity";
        return Missing(edit, "--party", Party, edit == "--activity")
            ?? Missing(edit, "--roles", Roles, edit == "--activity")
            ?? Missing(edit, "--to", To, edit == "--rename-activity")
            ?? (isMoved && (After is null) == (Before is null) ? Failure.Usage($"{edit} needs one of --after and --before") : null)
            ?? Missing(edit, "--after", After, isMoved && After is not null)
            ?? Missing(edit, "--before", Before, isMoved && Before is not null)
            ?? (edit == "--rename-party" ? Missing(edit, "--phase", Phase, false) ?? Missing(edit, "--row", Row is null ? null : "", false) : null);
    }

    private static Failure? Missing(string edit, string option, string? value, bool isNeeded) => (value is not null) == isNeeded
        ? null
        : Failure.Usage(isNeeded ? $"{edit} needs {option}" : $"{option} does not go with {edit}");
}
