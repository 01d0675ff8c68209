using System.Globalization;
using Raci.Collections;

namespace Raci.Core.Tests.Metamorphic;

/// <summary>What a style carries of a matrix, and how it compares.</summary>
internal static class Carried
{
    /// <summary>Counts the phases beside each other.</summary>
    public static int CountPhases(ForeignStyle style, Matrix matrix) => style.Phases == PhaseStyle.None ? 1 : style.Nests ? matrix.Phases.Count : matrix.Phases.SelectMany(Flat).Count();

    /// <summary>Tells whether some phase has a single activity.</summary>
    public static bool HasPhaseOfOne(Matrix matrix) => matrix.Phases.SelectMany(Flat).Any(phase => phase.Activities.Count == 1);

    /// <summary>Gets the matrix as a document in a style can say it.</summary>
    /// <remarks>A party without any role is left out: where cells hold names nothing tells of it, and elsewhere its column is one that nobody filled in.</remarks>
    public static Matrix By(ForeignStyle style, Matrix matrix)
    {
        ValueList<Phase> phases = style.Nests ? matrix.Phases : [.. matrix.Phases.SelectMany(Flat)];
        if (style.Phases == PhaseStyle.None)
            phases = [new Phase("", [.. phases.SelectMany(phase => phase.Activities.AsEnumerable())])];
        var number = 0;
        var order = 0;
        phases = [.. phases.Select((phase, i) => With(phase, string.Create(CultureInfo.InvariantCulture, $"{i + 1}")))];
        var carried = matrix.WithPhases(phases);
        return carried.Parties.Where(party => carried.Rows.All(row => row.Activity[party].IsEmpty)).Aggregate(carried, (less, party) => less.RemoveParty(party.Name));

        Phase With(Phase phase, string title) => new(
            style.Numbering == Numbering.InTitles && !phase.Title.IsEmpty ? $"{title}. {phase.Title}" : phase.Title,
            [.. phase.Activities.Select((activity, i) => Numbered(activity, string.Create(CultureInfo.InvariantCulture, $"{title}.{i + 1}")))],
            [.. phase.Phases.Select((inner, i) => With(inner, string.Create(CultureInfo.InvariantCulture, $"{title}.{phase.Activities.Count + i + 1}")))]);

        Activity Numbered(Activity activity, string title)
        {
            var name = style.IsList || style.Orientation is Orientation.Activities or Orientation.Names ? $"{activity.Name}" : $"{activity.Name} {++order}";
            ValueList<ActivityAttribute> attributes = style.Numbering == Numbering.Column ? [(style.Words.Number, $"{++number}")] : [];
            return new(
                style.Numbering == Numbering.InTitles ? $"{title} {name}" : name,
                style.HasDetails ? activity.Assignments : [.. activity.Assignments.Select(part => new Assignment(part.Party, part.Roles))],
                style.HasNotes ? [.. attributes, .. activity.Attributes.Select(attribute => new ActivityAttribute(style.Words.Note, attribute.Value))] : attributes);
        }
    }

    /// <summary>Gets the lines by which matrices compare: the parties, then who has which part in what.</summary>
    public static IEnumerable<string> Lines(Matrix matrix, ForeignStyle style)
    {
        var parties = matrix.Parties.Select(party => party.Name);
        var rows = matrix.Rows.Select(row =>
            $"{row.PhasePath} / {row.Activity.Name}: {string.Join(", ", row.Activity.Assignments.Where(part => !part.Roles.IsEmpty).Select(part => $"{part.Party} {part}").Order(StringComparer.Ordinal))}{string.Concat(row.Activity.Attributes.Select(attribute => $"; {attribute}"))}");
        return (style.OrdersParties ? parties : parties.Order(StringComparer.Ordinal)).Prepend("parties").Concat(style.Orientation is Orientation.Tasks or Orientation.ListsBelowParties ? rows.Order(StringComparer.Ordinal) : rows);
    }

    private static IEnumerable<Phase> Flat(Phase phase) => phase.Phases.SelectMany(Flat).Prepend(phase.WithPhases([]));
}
