using Raci.Collections;

namespace Raci.Comparison;

/// <summary>Says in words what changed.</summary>
internal static class ChangeWording
{
    private const int MostShown = 120;

    /// <summary>Gets a change in words, in one line.</summary>
    public static string Of(Change change) => change switch
    {
        PartyChange party => OfParty(party),
        PhaseChange phase => OfPhase(phase),
        ActivityChange activity => OfActivity(activity),
        HandOver over => $"{PlaceOf(change)}: {over.Given} handed from {over.Given.Party} to {over.Receiver}",
        CellChange cell => $"{PlaceOf(change)}: {cell.Party}: {OfCell(cell)}",
        ValueChange<Text> { Kind: ChangeKind.ActivityRenamed or ChangeKind.PhaseRenamed } renamed => $"{(change.Kind == ChangeKind.PhaseRenamed ? "phase" : PlaceOf(change.Path, "activity"))} {Quoted(renamed.Before)} renamed {Quoted(renamed.After)}",
        ValueChange<ValueList<ActivityAttribute>> attributes => $"{PlaceOf(change)}: {OfAttributes(attributes)}",
        _ => OfValue(change),
    };

    private static string OfParty(PartyChange change) => change.Kind switch
    {
        ChangeKind.PartyAdded => $"party {change.After} added{WithCells(change.Cells.Count)}",
        ChangeKind.PartyRemoved => $"party {change.Before} removed{WithCells(change.Cells.Count)}",
        ChangeKind.PartyMoved => $"party {change.After} moved from column {change.IndexBefore + 1} to column {change.IndexAfter + 1}",
        _ when change.Before!.Name == change.After!.Name => $"party {change.After}: heading {Quoted(change.Before.Heading)} changed to {Quoted(change.After.Heading)}",
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
        var what = $"phase {Quoted(change.Name)}";
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
        : $"{(change.Path.Titles.Count == 0 ? "" : $" in {PhaseOr(change.Path)}")} from {change.From} to {change.To}";

    private static string PhaseOr(PhasePath path) => $"{path}" is { Length: > 0 } titles ? Quoted(titles) : "the top";

    private static string OfCell(CellChange cell)
    {
        var (before, after) = (cell.Before, cell.After);
        if (before.IsEmpty)
            return $"{after} added";
        if (after.IsEmpty)
            return $"{before} removed";
        return $"{before} changed to {after}";
    }

    private static string OfAttributes(ValueChange<ValueList<ActivityAttribute>> change)
    {
        var before = change.Before.ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal);
        var after = change.After.ToDictionary(attribute => attribute.Name, attribute => attribute.Value, StringComparer.Ordinal);
        var changed = before.Keys.Union(after.Keys, StringComparer.Ordinal).Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
            .Select(name => $"{name} {Became(before.GetValueOrDefault(name), after.GetValueOrDefault(name))}").ToList();
        return changed.Count > 0 ? string.Join(", ", changed) : "columns in another order";
    }

    private static string Became(Text before, Text after) =>
        before.IsEmpty ? $"{Quoted(after)} added" : after.IsEmpty ? $"{Quoted(before)} removed" : $"{Quoted(before)} changed to {Quoted(after)}";

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
        return change switch
        {
            ValueChange<Text> text => $"{part} {Became(text.Before, text.After)}",
            ValueChange<string?> text => $"{part} {Became(Text.Repair(text.Before ?? ""), Text.Repair(text.After ?? ""))}",
            ValueChange<RoleScheme> scheme when scheme.Before.Name != scheme.After.Name => $"{part} changed from {scheme.Before} to {scheme.After}",
            _ => $"{part} changed",
        };
    }

    private static string PlaceOf(Change change) => change.Path.Titles.Count == 0 || $"{change.Path}".Length == 0 ? Cut($"{change.Name}") : $"{change.Path} / {Cut($"{change.Name}")}";

    private static string PlaceOf(PhasePath path, string what) => $"{path}" is { Length: > 0 } titles ? $"{titles}: {what}" : what;

    private static string Quoted(Text text) => Quoted(text.ToString());

    private static string Quoted(string words) => $"'{Cut(words)}'";

    private static string Cut(string text) => text.Length <= MostShown ? text : text[..(char.IsHighSurrogate(text[MostShown - 2]) ? MostShown - 2 : MostShown - 1)] + "…";
}
