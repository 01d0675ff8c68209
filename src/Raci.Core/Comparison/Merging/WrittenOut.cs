using System.Text;
using Raci.Collections;

namespace Raci.Comparison.Merging;

/// <summary>Writes out what an item says, its name first, so that items can be ordered by it.</summary>
internal static class WrittenOut
{
    /// <summary>Gets what a party says.</summary>
    public static string Of(Party party) => $"{party.Name}\n{Of(party.Heading)}";

    /// <summary>Gets what an activity says.</summary>
    public static string Of(Activity activity)
    {
        var text = new StringBuilder().Append(activity.Name).Append('\n').Append(Of(activity.Name));
        foreach (var cell in activity.Assignments.OrderBy(cell => cell.Party, StringComparer.Ordinal))
            text.Append('\n').Append(cell.Party).Append(": ").Append(cell.Roles).Append(cell.Mark).Append(' ').Append(Of(cell.Remark));
        foreach (ref readonly var attribute in activity.Attributes)
            text.Append('\n').Append(attribute.Name).Append('=').Append(Of(attribute.Value));
        return text.ToString();
    }

    /// <summary>Gets what a phase says, with all it holds.</summary>
    public static string Of(Phase phase)
    {
        var text = new StringBuilder().Append(phase.Title).Append('\n').Append(Of(phase.Title)).Append('\n').Append(phase.Introduction).Append('\n').Append(phase.Conclusion);
        foreach (var note in phase.Notes)
            text.Append('\n').Append(note.Mark).Append(Of(note.Text));
        foreach (var activity in phase.Activities)
            text.Append('\n').Append(Of(activity));
        foreach (var inner in phase.Phases)
            text.Append('\n').Append(Of(inner));
        return text.ToString();
    }

    private static string Of(Text text) => text.IsPlain ? text.ToString() : Of(text.Runs);

    private static string Of(ValueList<TextRun> runs)
    {
        var text = new StringBuilder();
        foreach (ref readonly var run in runs)
            text.Append(run.Style).Append(' ').Append(run.Link).Append(' ').Append(run.Text).Append('\n');
        return text.ToString();
    }
}
