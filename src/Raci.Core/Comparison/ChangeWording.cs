using Raci.Collections;

namespace Raci.Comparison;

/// <summary>Says in words what changed.</summary>
internal static class ChangeWording
{
    /// <summary>Gets a change in words, in one line.</summary>
    public static string Of(Change change) => change switch
    {
        PartyChange party => OfParty(party),
        PhaseChange phase => OfPhase(phase),
        ActivityChange activity => OfActivity(activity),
        HandOver over => $"{PlaceOf(change)}: {over.Given} handed from {over.Given.Party} to {over.Receiver}",
        CellChange cell => $"{PlaceOf(change)}: {cell.Party}: {OfCell(cell)}",
        ValueChange<Text> { Kind: ChangeKind.PhaseRenamed } titled when titled.Before.IsEmpty || titled.After.IsEmpty => $"{titled.To}: title {ValueWording.Became(titled.Before, titled.After)}",
        ValueChange<Text> { Kind: ChangeKind.ActivityRenamed or ChangeKind.PhaseRenamed } renamed => $"{(change.Kind == ChangeKind.PhaseRenamed ? "phase" : PlaceOf(change.Path, "activity"))} {Renamed(renamed.Before, renamed.After)}",
        ValueChange<ValueList<ActivityAttribute>> attributes => $"{PlaceOf(change)}: {ValueWording.Became(attributes.Before, attributes.After)}",
        _ => OfValue(change),
    };

    private static string OfParty(PartyChange change) => change.Kind switch
    {
        ChangeKind.PartyAdded => $"party {change.After} added{WithCells(change.Cells.Count)}",
        ChangeKind.PartyRemoved => $"party {change.Before} removed{WithCells(change.Cells.Count)}",
        ChangeKind.PartyMoved when change.IndexBefore == change.IndexAfter => $"party {change.After} moved past others, in column {change.IndexAfter + 1} again",
        ChangeKind.PartyMoved => $"party {change.After} moved from column {change.IndexBefore + 1} to column {change.IndexAfter + 1}",
        _ when change.Before!.Name == change.After!.Name => $"party {change.After}: heading {ValueWording.Became(change.Before.Heading, change.After.Heading)}",
        _ when ValueWording.LookAlike(change.Before.Name, change.After.Name) => $"party {ValueWording.Became(change.Before.Name, change.After.Name)}",
        _ => $"party {change.Before} renamed {change.After}",
    };

    private static string WithCells(int count) => count switch
    {
        0 => "",
        1 => ", with a part in 1 activity",
        _ => $", with a part in {count} activities",
    };

    private static string OfPhase(PhaseChange change)
    {
        var what = change.Name.IsEmpty ? $"{change.To ?? change.From}" : $"phase {Quoted(change.Name)}";
        return change.Kind switch
        {
            ChangeKind.PhaseAdded => $"{what} added{WithActivities(change.Phase)}",
            ChangeKind.PhaseRemoved => $"{what} removed{WithActivities(change.Phase)}",
            _ => $"{what} moved{Moved(change, change.OldPath)}",
        };
    }

    private static string WithActivities(Phase phase) => CountIn(phase) switch
    {
        0 => "",
        1 => " with 1 activity",
        var count => $" with {count} activities",
    };

    private static int CountIn(Phase phase) => phase.Activities.Count + phase.Phases.Sum(CountIn);

    private static string OfActivity(ActivityChange change)
    {
        var what = $"{PlaceOf(change.Path, "activity")} {Quoted(change.Name)}";
        return change.Kind switch
        {
            ChangeKind.ActivityAdded => $"{what} added{Cells(change.Activity)}",
            ChangeKind.ActivityRemoved => $"{what} removed{Cells(change.Activity)}",
            _ => $"activity {Quoted(change.Name)} moved{Moved(change, change.OldPath)}",
        };
    }

    private static string Cells(Activity activity) =>
        activity.Assignments.Count == 0 ? "" : $" ({string.Join(", ", activity.Assignments.Select(cell => $"{cell.Party} {cell}"))})";

    private static string Moved(Change change, PhasePath old) => $"{old}" != $"{change.Path}"
        ? $" from {PhaseOr(old)} to {PhaseOr(change.Path)}"
        : $"{(change.Path.Titles.Count == 0 ? "" : $" in {PhaseOr(change.Path)}")} {(change.From == change.To ? $"past others, at {change.To} again" : $"from {change.From} to {change.To}")}";

    private static string Renamed(Text before, Text after) =>
        ValueWording.LookAlike(before.ToString(), after.ToString()) ? ValueWording.Became(before, after) : $"{Quoted(before)} renamed {Quoted(after)}";

    private static string PhaseOr(PhasePath path) => $"{path}" is { Length: > 0 } titles ? ValueWording.Quoted(titles) : "the top";

    private static string OfCell(CellChange cell)
    {
        var (before, after) = (cell.Before, cell.After);
        if (before.IsEmpty)
            return $"{after} added";
        if (after.IsEmpty)
            return $"{before} removed";
        return $"{before}" == $"{after}" ? $"{after} changed in its markup alone"
            : ValueWording.LookAlike($"{before}", $"{after}") ? $"{after} changed in signs that look alike"
            : $"{before} changed to {after}";
    }

    private static string OfValue(Change change)
    {
        var part = change.Kind switch
        {
            ChangeKind.TitleChanged => "title",
            ChangeKind.LanguageChanged => "language",
            ChangeKind.SchemeChanged => "roles",
            ChangeKind.LegendChanged => "legend",
            ChangeKind.HeadingsChanged => "headings of the tables",
            ChangeKind.TextBeforeChanged => "text before the tables",
            ChangeKind.TextAfterChanged => "text after the tables",
            ChangeKind.IntroductionChanged => $"{PlaceOf(change)}: text before the table",
            ChangeKind.ConclusionChanged => $"{PlaceOf(change)}: text after the table",
            ChangeKind.NotesChanged => change.To is null ? "notes" : $"{PlaceOf(change)}: notes",
            _ => "metadata",
        };
        return $"{part}{(IsOfMembers(change) ? ":" : "")} {Became(change)}";
    }

    // What changed in it is told by name.
    private static bool IsOfMembers(Change change) => change switch
    {
        ValueChange<RoleScheme> scheme => scheme.Before.Name == scheme.After.Name,
        ValueChange<Legend?> legend => legend is { Before: not null, After: not null },
        _ => change is ValueChange<Headings> or ValueChange<ValueList<Note>> or ValueChange<MetadataValue>,
    };

    private static string Became(Change change) => change switch
    {
        ValueChange<Text> text => ValueWording.Became(text.Before, text.After),
        ValueChange<string?> text => ValueWording.Became(text.Before, text.After),
        ValueChange<RoleScheme> scheme => ValueWording.Became(scheme.Before, scheme.After),
        ValueChange<Legend?> legend => ValueWording.Became(legend.Before, legend.After),
        ValueChange<Headings> headings => ValueWording.Became(headings.Before, headings.After),
        ValueChange<ValueList<Note>> notes => ValueWording.Became(notes.Before, notes.After),
        ValueChange<MetadataValue> metadata => ValueWording.Became(metadata.Before, metadata.After),
        _ => "changed",
    };

    private static string PlaceOf(Change change) => change.Path.Titles.Count <= 1 && change.Name.IsEmpty && $"{change.Path}".Length == 0 ? $"{change.To ?? change.From}" : change.Path.Titles.Count == 0 || $"{change.Path}".Length == 0 ? ValueWording.Cut($"{change.Name}") : $"{change.Path} / {ValueWording.Cut($"{change.Name}")}";

    private static string PlaceOf(PhasePath path, string what) => $"{path}" is { Length: > 0 } titles ? $"{titles}: {what}" : what;

    private static string Quoted(Text text) => ValueWording.Quoted(text.ToString());
}
